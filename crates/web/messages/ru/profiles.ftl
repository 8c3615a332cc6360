# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = Механизмы стран мира
profiles-lead = Как устроен механизм каждого государства, с чем он работает и к кому обращаться. Государства идут по алфавиту; рейтинга нет.
profiles-count = { $n ->
        [one] { $n } профиль
        [few] { $n } профиля
        [many] { $n } профилей
       *[other] { $n } профиля
    }
profiles-as = Вид
profiles-as-list = Список по регионам
profiles-as-table = Таблица
profiles-as-map = Карта
profiles-none-step = Уберите один из фильтров.
profiles-empty = Пока ни у одного механизма нет здесь профиля
profiles-empty-step = Секретариат механизма входит в систему и пишет первый.
profiles-note = Государства распределены по регионам и группам, которые Организация Объединенных Наций использует для статистики.
profiles-no-region = Без региона
profiles-shares-capacity = Делится самооценкой по теме
profiles-confirmed-year = Подтвержден в течение двенадцати месяцев
profiles-map-title = Одинаковый квадрат для каждого государства, примерно на его месте
profiles-map-skip = Пропустить карту и перейти к списку
profiles-letter-confirmed = П
profiles-letter-written = Н
profiles-map-confirmed = подтвержден в течение двенадцати месяцев
profiles-map-written = написан, не подтвержден в течение двенадцати месяцев
profiles-map-empty = пока ничего не подтверждено
profiles-tile = { $state }: { $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = Пока ничего не подтверждено
profile-nothing-step = Механизму этого государства предлагается заполнить профиль. До этого в нем есть только сведения из списков Организации Объединенных Наций.
profile-never-confirmed = Еще не подтвержден
profile-confirmed-ago = Подтвержден { $age }
profile-not-confirmed-for = { $n ->
        [one] Не подтверждался { $n } месяц
        [few] Не подтверждался { $n } месяца
        [many] Не подтверждался { $n } месяцев
       *[other] Не подтверждался { $n } месяца
    }
profile-confirmed-on = Последнее подтверждение
profile-written-on = Последняя правка
profile-confirmation = Подтверждение

## What a profile says

profile-facts = Коротко
profile-state = Государство
profile-state-code = Государство (код)
profile-region = Регион
profile-groups = Группа государств
profile-group-ldc = Наименее развитые страны
profile-group-lldc = Развивающиеся страны, не имеющие выхода к морю
profile-group-sids = Малые островные развивающиеся государства
profile-mechanism = Механизм
profile-kind = Тип механизма
profile-names = Название механизма
profile-original-name = Название на языке государства
profile-original-name-hint = Только если это не один из шести языков выше.
profile-mandate = Мандат
profile-mandate-engage = Взаимодействует с механизмами Организации Объединенных Наций и региональными механизмами
profile-mandate-implement = Координирует осуществление
profile-mandate-report = Готовит доклады
profile-mandate-follow_up = Ведет последующую деятельность
profile-part-setup = Устройство
profile-part-part = Кто участвует
profile-part-work = С чем работает
profile-part-help = Полученная и предлагаемая помощь
profile-number-year = Год создания
profile-number-staff = Сотрудников в секретариате
profile-number-focal_points = Координаторов
profile-number-meetings = Заседаний в год
profile-passage-legal_act = Правовой акт
profile-passage-chair = Председатель
profile-passage-secretariat = Секретариат
profile-passage-members = Члены
profile-passage-parliament = Парламент
profile-passage-judiciary = Судебная власть
profile-passage-nhri = Национальное правозащитное учреждение
profile-passage-civil_society = Гражданское общество
profile-passage-local_authorities = Местные органы власти
profile-passage-statistical_office = Статистическое управление
profile-passage-tools = Инструменты
profile-passage-plan = План
profile-passage-reports = Последние представленные доклады
profile-passage-assistance_received = Полученная помощь
profile-passage-assistance_offered = Помощь, предлагаемая другим
profile-hint-chair = Должность, а не человек.
profile-hint-secretariat = Министерство или ведомство, при котором он работает.
profile-hint-tools = Реестры, базы данных, руководства.
profile-ask = К кому обратиться
profile-ask-nobody = Этот механизм пока не назвал подразделения.
profile-ask-network = Задать вопрос сети
profile-contact = Подразделение для обращений
profile-contact-email = Общий адрес электронной почты подразделения
profile-contact-hint = Должность или подразделение и их адрес, а не личный: его увидят все.
profile-links = Ссылки
profile-links-hint = По одной на строке: адрес, пробел, затем что это.
profile-same-state = Другие механизмы этого государства
profile-from-elsewhere = Этот профиль — копия с другого узла сети.

## Writing

profile-mine = Ваш профиль
profile-write = Написать профиль
profile-edit = Изменить профиль
profile-complete = Заполнить профиль
profile-edit-lead = Сохраненное сразу становится общедоступным. Пропустите то, чего не знаете: это можно добавить позже.
profile-adopts = При первом сохранении механизм государства принимает этот профиль от центра.
profile-have = У вас уже есть профиль:
profile-voice = Профиль
profile-state-hint = Только для механизма, который представлен в центре и не имеет своего рабочего пространства.
profile-save = Сохранить и опубликовать
profile-saved = Профиль сохранен и опубликован.

## Confirming

profile-confirm = Подтвердить профиль
profile-confirm-question = Все ли в этом профиле по-прежнему верно?
profile-confirm-lead = В профиле будет указана сегодняшняя дата. Через одиннадцать месяцев придет напоминание.
profile-read-again = Прочитать профиль еще раз
profile-confirmed = Профиль подтвержден сегодняшним числом.

## The four capacities

profile-capacities = Четыре вида потенциала
profile-capacities-lead = Перечень для собственного пользования. Он не суммируется, не сравнивается и не ранжируется.
profile-capacities-private = Видит только ваш секретариат
profile-capacities-shared = Видят все в вашем профиле
profile-capacities-own-word = Что механизм говорит о себе сам.
profile-capacities-save = Сохранить перечень
profile-assessed-yes = Да
profile-assessed-partly = Отчасти
profile-assessed-no = Нет
profile-assessed-open = Еще не оценено
profile-assessed = Перечень сохранен.
profile-note-on = Примечание: { $item }
profile-sharing = Поделиться?
profile-sharing-off = Если поделиться, ответы и примечания появятся в вашем открытом профиле, и коллеги, которых интересует эта тема, найдут вас.
profile-sharing-on = Ответы и примечания видны в вашем открытом профиле. Их можно убрать в любой момент.
profile-share = Показать в профиле
profile-unshare = Больше не показывать
profile-shared = Самооценка показана в профиле.
profile-unshared = Самооценка снова закрыта.

## History

profile-history = Прежние версии
profile-history-empty = Этот профиль еще никто не писал
profile-history-empty-step = После каждого сохранения здесь появятся изменения.
profile-version = Версия { $number }

## Handing over

profile-hand-over = Передать
profile-hand-over-lead = Механизм без рабочего пространства на этом узле пишет и подтверждает профиль со своего места в центре. Убедитесь, что это место именно этого государства.
profile-seat = Место в центре
profile-seat-hint = Оставьте пустым, чтобы вернуть профиль редакторам центра.
profile-no-seats = Ни у одного механизма пока нет места в центре
profile-no-seats-step = Сначала внесите его в список учреждений центра.
profile-handed = Профиль передан.

## Groups of States

profile-flags = Группы государств и их даты
profile-flags-lead = Какие государства входят в какую группу, с какого и по какое время и откуда это известно.
profile-flags-set = Исправить группу государства
profile-flag-choose = Далее
profile-flag-today = Сегодня
profile-flag-holds = входит
profile-flag-holds-not = не входит
profile-flag-from = Первый день
profile-flag-to = Последний день
profile-flag-source = Источник
profile-flag-source-hint = Резолюция или список, где это сказано.
profile-flag-save = Сохранить
profile-flag-set = Группа исправлена.

## What the audit trail calls it

audit-profile-make = Профиль создан
audit-profile-save = Профиль изменен
audit-profile-adopt = Профиль принят механизмом государства
audit-profile-confirm = Профиль подтвержден
audit-profile-remind = Напоминание подтвердить профиль
audit-profile-assess = Самооценка изменена
audit-profile-share = Изменен показ самооценки
audit-profile-hand_over = Профиль передан
audit-profile-flag = Задана группа государства
