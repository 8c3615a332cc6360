# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = Администратор секретариата
role-secretariat_officer = Сотрудник секретариата
role-institution_focal = Координатор учреждения
role-institution_approver = Утверждающее лицо учреждения
role-political_lead = Председатель механизма
role-parliament = Парламент
role-judiciary = Координатор судебной власти
role-local_government = Местный орган власти
role-nso = Национальное статистическое управление
role-nhri = Национальное правозащитное учреждение
role-npm = Национальный превентивный механизм
role-cso_org = Организация гражданского общества
role-defender = Частное лицо или правозащитник
role-academia = Академический партнер
role-unct = Страновая группа ООН
role-ohchr = Советник УВКПЧ или ПРООН
role-hub_editor = Редактор центра знаний
role-peer_state = Механизм другого государства
role-donor = Донор или финансирующий партнер
role-public = Общественность
role-auditor = Аудитор или уполномоченный по защите данных
role-service_account = Учетная запись программы
