# Циклы обновления, ответы учреждений и настройки.

## Циклы

rounds-lead = В каждом цикле каждое учреждение спрашивают, что нового по каждому пункту, где оно ведущее. Цикл открывается сам в свой день; его открытие планирует следующий.
rounds-empty = Циклов пока нет
rounds-empty-step = Запланируйте первый ниже. Дальше каждый цикл планирует следующий.
round = Цикл
round-named = Цикл обновления { $round }
round-period = Период
round-period-from = Первый день периода
round-period-to = Последний день периода
round-opens-on = Открывается
round-opens-hint = В этот день по национальному календарю вопросы рассылаются сами.
round-due = Срок
round-due-on = Последний день для ответа
round-due-hint = Ответы считаются своевременными до конца этого дня по национальному времени.
round-label = Название
round-label-hint = Например, 2026-Q4. Составляется из периода, если оставить пустым.
round-state = Состояние
round-state-planned = Запланирован
round-state-open = Открыт
round-state-closed = Закрыт
round-plan = Запланировать этот цикл
round-plan-title = Запланировать цикл
round-plan-lead = Форма предлагает следующий период. Напоминания уходят за две недели, за неделю и за два дня до срока, через день и через неделю после него.
round-planned = Цикл запланирован.
round-unplan = Снять с плана
round-unplanned = Запланированный цикл снят.
round-open = Открыть сейчас
round-open-question = Открыть цикл обновления { $round } сейчас?
round-open-consequences = Каждое ведущее учреждение спрашивают о каждой его открытой мере и о каждой порученной ему рекомендации или блоке без открытой меры. Цикл, открытый сейчас, закроется.
round-opened = Цикл открыт.
round-close = Закрыть цикл
round-close-question = Закрыть цикл обновления { $round }?
round-close-consequences = Ответы больше не засчитываются. То, на что не ответили, останется пустым.
round-closed = Цикл закрыт.
round-not-open = Вопросы этого цикла еще не разосланы.
round-questions = Вопросы цикла
round-asks-nothing = Цикл ни о чем не спрашивает это учреждение.
round-answered-at = Ответ
round-excuse = Освободить от ответа
round-excuse-reason = Почему ответ не ожидается
round-excused = Учреждение освобождено от ответа на этот вопрос.
time-in = { $date }, { $time } ({ $zone })
time-in-geneva = в Женеве { $date }, { $time }

## Ответы учреждений

scoreboard-lead = Учреждения стоят в порядке названий. Они не ранжируются.
scoreboard-is-public = Эту страницу видит общественность.
scoreboard-is-internal = Эту страницу видят только участники механизма.
scoreboard-who-decides = Только председатель решает, видит ли ее общественность.
scoreboard-show = Показать общественности
scoreboard-hide = Показывать только участникам
scoreboard-decided = Решение о таблице ответов записано.
scoreboard-empty = Ни один цикл еще не открывался
scoreboard-empty-step = Когда цикл откроется, здесь будет видно, кто ответил.
tally-title = Ответы всех учреждений
tally-unit = Вопросы
tally-by-institution = Ответы по учреждениям
tally-asked = Запрошено
tally-in-time = В срок
tally-late = С опозданием
tally-empty = Без ответа
tally-drafted = Начат черновик
tally-nothing-new = Нового нет
tally-excused = Освобождены

## Настройки

followup-lead = Ритм циклов и то, что считается недавним.
followup-saved = Настройки сохранены.
followup-zone = Национальный часовой пояс
followup-zone-hint = Сроки истекают с концом дня в этом поясе. Сроки Организации Объединенных Наций показаны и по женевскому времени.
followup-months = Длительность цикла
followup-months-of = { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
followup-days = Дней на ответ
followup-days-hint = От 1 до 90. Действует для циклов, которые будут запланированы.
followup-fresh = Сколько дней обновление считается недавним
followup-fresh-hint = От 30 до 400.
followup-shares = Учреждения могут читать обновления друг друга до публикации
followup-percent = В обновлениях может быть указан процент
followup-percent-hint = Процент легко кажется точнее, чем он есть.

## В журнале аудита

audit-round-plan = Запланирован цикл
audit-round-unplan = Снят запланированный цикл
audit-round-open = Открыт цикл
audit-round-close = Закрыт цикл
audit-round-follow = Вопросы цикла приведены в соответствие с назначениями
audit-round-excuse = Учреждение освобождено от ответа
audit-followup-settings = Изменены настройки последующей деятельности
audit-followup-scoreboard = Решено, кто видит таблицу ответов
audit-calendar-link = Создан адрес календаря
audit-calendar-revoke = Отозван адрес календаря
audit-subscription-confirm = Подтверждена подписка
audit-subscription-end = Прекращена подписка
