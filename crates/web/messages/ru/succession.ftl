# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = Правопреемство учреждений
succession-lead = Министерство переименовано, объединено или разделено: то, что за ним числится, одним действием переходит другим, а его история остается.
succession-new-first = Нового учреждения еще нет в списке?
succession-name = Назвать правопреемника
succession-from = Учреждение, которое упраздняется или передает
succession-kind = Что с ним происходит
succession-kind-rename = Переименование
succession-kind-rename-hint = Продолжает работу под другим названием. Все переходит одному учреждению.
succession-kind-merge = Слияние
succession-kind-merge-hint = Становится частью другого. Все переходит одному учреждению.
succession-kind-split = Разделение
succession-kind-split-hint = Преемников несколько, или один принимает часть. Вы выбираете по каждой позиции.
succession-to = Кто принимает
succession-to-hint = Одно учреждение; несколько — только при разделении.
succession-on = Первый день нового порядка
succession-on-hint = Сегодня или раньше.
succession-reason = Правительственный акт
succession-reason-hint = Например: Указ № 12 от 30 июня 2025 года.
succession-closes = Прежнее учреждение упраздняется накануне
succession-closes-hint = Не отмечайте, если оно продолжает работу с остальным.
succession-preview = Посмотреть, что перейдет
succession-sentence = { $kind ->
        [rename] С { $date }: { $from } — теперь { $to }.
        [merge] С { $date }: { $from } входит в { $to }.
       *[split] С { $date }: преемники учреждения «{ $from }» — { $to }.
    }
succession-numbers = В цифрах
succession-nothing = За ним ничего не числится. Записываются только его история и, если вы укажете, последний день.
succession-history-stays = Сделанное и сказанное им остается под его собственным названием.
succession-last-day = Его последний день — { $day }.
succession-who-takes = Кто принимает: { $thing }
succession-not-shown = (вам не показывается)
succession-people = Люди, которые говорят от его имени
succession-people-hint = Выберите, от чьего имени каждый говорит отныне. Пусто: как прежде.
succession-people-later = Администратор может перевести его участников позже, на странице учреждения.
succession-carry-out = Выполнить
succession-predecessors = Предшественники
succession-successors = Преемники
succession-left-behind = Непереведенные участники
succession-left-behind-lead = Эти люди все еще говорят от имени учреждения, у которого есть преемник.
succession-move-people = Перевести
holds-title = Что за ним числится
holds-nothing = Сейчас ничего.
holds-leads = Ведет
holds-supports = Содействует
holds-measures = Меры, которые ведет
holds-measure-supports = Меры, которым содействует
holds-requests = Запросы информации без ответа
holds-questions = Вопросы цикла без ответа
holds-drafts = Незаконченные обновления
holds-plans = Планы
holds-indicators = Показатели
holds-allocation = Рекомендации и блоки
holds-measure = Меры, которые ведет
holds-measure_support = Меры, которым содействует
holds-request = Запросы информации
holds-plan = Планы
holds-indicator = Показатели

## Absences

absences-title = Отсутствия
absences-lead = Пока человек отсутствует, коллега исполняет здесь его обязанности и ничего сверх того. Журнал аудита называет обе роли.
absences-none = Отсутствий не внесено.
absence-new = Внести отсутствие
absence-rules = Вы можете прекратить его в любое время. Управление участниками не передается. Написанное собой замещающий не визирует и от вашего имени.
absence-nobody = Здесь нет коллеги, который мог бы заместить. Обратитесь к администратору.
absence-person = Кто отсутствует
absence-from = Первый день отсутствия
absence-to = Последний день отсутствия
absence-delegate = Кто замещает
absence-delegate-hint = Участник этого механизма. Если нужного человека нет в списке, обратитесь к администратору.
absence-note = Примечание
absence-enter = Внести
absence-end = Прекратить сейчас
absence-entered = Отсутствие внесено.
absence-ended = Отсутствие прекращено.
audit-standing-in = { $own }, замещая роль: { $lent }

## Hand-over

hand-over-title = Передача дел
hand-over-lead = { $name } уходит. То, что числилось за этим лицом, одним действием переходит коллеге или остается у учреждения.
hand-over-holds = Что числится за лицом
hand-over-holds-nothing = Ничего, что ждало бы кого-либо.
hand-over-absences-end = Они прекращаются: замещение не передается.
hand-over-seats = Прекращаемые обязанности
hand-over-from = Кто уходит
hand-over-to = Кто принимает
hand-over-to-hint = То, что относится к учреждению, переходит только тому, кто говорит от его имени. Пусто: остается у учреждения.
hand-over-institution = Учреждение
hand-over-note = Что нужно знать
hand-over-note-hint = Где лежат дела, кого спросить, что срочно.
hand-over-carry-out = Передать и прекратить обязанности
hand-over-record = Акт передачи дел
hand-over-things = Что передано
hand-over-signed = Подписи, если ваша служба хранит их на бумаге:
hand-overs-title = Передачи дел
hand-overs-lead = Кто ушел, что и кому передано.
hand-overs-none = Передач еще не было.
person-former = в прошлом: { $roles }
thing-allocation = Поручения в работе
thing-measure = Меры в работе
thing-update = Начатые обновления
thing-assessment = Начатые оценки
thing-request = Отправленные запросы информации
thing-absence = Отсутствия
thing-delegation = Замещение других
thing-seat = Обязанности

## Audit trail

audit-allocation-propose = Учреждение запрошено
audit-allocation-confirm = Поручение подтверждено
audit-allocation-confirm_for = Поручение подтверждено за учреждение
audit-allocation-contest = Поручение оспорено
audit-allocation-escalate = Оспоренное поручение вынесено на председателя
audit-allocation-end = Поручение прекращено
audit-allocation-undo = Прекращение поручения отменено
audit-allocation-succeed = Поручение перешло к преемнику
audit-allocation-keep = Назначен исполнитель поручения
audit-measure-keep = Назначен исполнитель меры
audit-succession-create = Назван правопреемник
audit-succession-move = Перешло к преемнику
audit-succession-undo = Правопреемство отменено
audit-membership-succeed = Участник говорит от имени преемника
audit-absence-create = Отсутствие внесено
audit-absence-end = Отсутствие прекращено
audit-hand_over-create = Дела переданы
audit-hand_over-pass = Перешло коллеге
