# Что государство должно органам Организации Объединенных Наций и на основании каких договоров.

obligations-title = Доклады, которые должно представить государство
obligations-lead = Что и к какому сроку должно быть представлено органам Организации Объединенных Наций. Даты указаны по Женеве.
obligations-note = Даты, вытекающие из правил, рассчитаны, а не обещаны: комитеты часто отстают от графика. Действительно согласованную дату указывает секретариат, прежние даты остаются доступными для чтения.
obligations-none = Здесь нет докладов
obligations-none-step = Доклады попадают в этот список исходя из ратифицированных государством договоров и последних документов органов.
obligations-count = { $n ->
        [one] { $n } доклад
        [few] { $n } доклада
        [many] { $n } докладов
       *[other] { $n } доклада
    }
obligations-overdue = { $n ->
        [one] { $n } просрочен
        [few] { $n } просрочены
        [many] { $n } просрочено
       *[other] { $n } просрочено
    }
obligations-refresh = Пересчитать даты
obligations-brought = Список вновь соответствует договорам и реестру.
obligations-all = Все
obligations-18-months = Ближайшие 18 месяцев
obligations-until = Период
obligations-view = Вид
obligations-view-list = Список
obligations-view-months = По месяцам
obligations-view-timeline = Временная шкала
obligations-calendar = Календарь для подписки (iCalendar)
obligations-calendar-name = { $mechanism }: сроки докладов
obligations-picture = { $n ->
        [one] { $n } доклад на временной шкале; даты указаны в таблице ниже
        [few] { $n } доклада на временной шкале; даты указаны в таблице ниже
        [many] { $n } докладов на временной шкале; даты указаны в таблице ниже
       *[other] { $n } доклада на временной шкале; даты указаны в таблице ниже
    }
obligations-picture-line = Вертикальная линия — сегодня. То, что должно было быть представлено ранее, стоит в начале.
obligation = Доклад
obligation-add = Добавить доклад
obligation-add-lead = Для того, что не вытекает из правил: общий базовый документ, доклад региональному органу, добровольный национальный обзор.
obligation-added = Доклад внесен в список.
obligation-named = { $kind }: { $name }
obligation-kind = Вид доклада
obligation-kind-upr_report = Национальный доклад
obligation-kind-upr_addendum = Позиции по рекомендациям
obligation-kind-upr_midterm = Среднесрочный доклад
obligation-kind-initial = Первоначальный доклад
obligation-kind-periodic = Периодический доклад
obligation-kind-follow_up = Доклад о последующих мерах
obligation-kind-common_core = Общий базовый документ
obligation-kind-replies = Ответы на перечень вопросов
obligation-kind-vnr = Добровольный национальный обзор
obligation-kind-ilo_art22 = Доклад по статье 22 Устава МОТ
obligation-kind-regional = Доклад региональному органу
obligation-kind-other = Другой доклад
obligation-to = Кому
obligation-treaty = В соответствии с
obligation-due = Срок
obligation-basis = Почему он должен быть представлен
obligation-by-hand = Внесено секретариатом
obligation-id = Номер
obligation-open = К представлению
obligation-overdue = Просрочен
obligation-submitted = Представлен
obligation-waived = Более не требуется
obligation-voluntary = Добровольный
obligation-sent-on = Представлен
obligation-symbol = Условное обозначение ООН
obligation-symbol-hint = Когда Организация Объединенных Наций его присвоит. Можно не заполнять.
obligation-counted-from = Отсчитано от
obligation-is-default = Эту дату еще никто не подтвердил.
obligation-set-by-hand = Дата установлена секретариатом; правило ее больше не меняет.
obligation-dates = Прежние даты
obligation-until = до
obligation-waived-why = Почему он больше не требуется
obligation-change = Изменить
obligation-say-sent = Указать, что доклад представлен
obligation-move = Установить другую дату
obligation-waive = Указать, что доклад больше не требуется
obligation-reopen = Вернуть в список
obligation-new-date = Новая дата
obligation-reason = Причина
obligation-own-title = Название
obligation-own-title-hint = Нужно, только если вида и органа недостаточно.
obligation-historical = Срок в прошлом: сохранить как историю
obligation-moved = Дата установлена. Прежняя остается доступной.
obligation-sent = Доклад отмечен как представленный.
obligation-was-waived = Доклад больше не требуется.
obligation-reopened = Доклад снова в списке.
obligation-rule-tb-initial = Первый доклад в срок, установленный договором после его вступления в силу для государства
obligation-rule-treaty-periodic = Следующий доклад с периодичностью, установленной договором, считая от последних заключительных замечаний
obligation-rule-tb-report_after_loipr = Следующий доклад по календарю председателей договорных органов: обзор раз в восемь лет, перечень вопросов за два года до него, доклад через год после перечня
obligation-rule-tb-followup = Доклад о рекомендациях, за выполнением которых комитет следит в первую очередь
obligation-rule-upr-addendum = Позиции по рекомендациям, на которые не был дан ответ во время обзора, за четыре недели до утверждения Советом
obligation-rule-upr-midterm = Добровольный доклад через два с половиной года после утверждения Советом
obligation-rule-upr-national_report = Национальный доклад примерно за 13 недель до следующего обзора, который проводится через четыре с половиной года
treaties-title = Договоры
treaties-lead = Девять основных договоров по правам человека и протоколы к ним, и положение государства по каждому.
treaties-note = Когда договор отмечен как обязательный, вытекающие из него доклады появляются в списке.
treaty = Договор
treaty-protocol = Протокол:
treaty-stance = Государство
treaty-stance-party = Участник
treaty-stance-signed = Подписавшее
treaty-stance-neither = Не подписало и не участвует
treaty-acted-on = Дата ратификации, присоединения или подписания
treaty-acted-on-hint = День депонирования, если договор ратифицирован.
treaty-in-force = В силе для государства с
treaty-in-force-hint = От этого дня отсчитываются доклады.
treaty-reservations = Оговорки и заявления
treaty-change = Изменить
treaty-changed = Сохранено. Список докладов учитывает это.
