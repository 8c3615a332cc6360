# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = Техническая помощь
assistance-lead = В чем механизм нуждается. Никто за его пределами не читает запрос, пока государство не дало согласия.
assistance-none = Запросов пока нет
assistance-none-step = Опишите потребность. Черновик остается внутри механизма.
assistance-new = Новый запрос
assistance-request = Запрос
assistance-changed = Последнее изменение
assistance-edit = Изменить запрос
assistance-edit-lead = Это читает только механизм. Что смогут прочитать другие, определит позднее согласие государства.
assistance-name = Название
assistance-need = Что необходимо
assistance-need-hint = Положение сегодня, чего не хватает, что уже пробовали. Без имен.
assistance-objectives = Чего следует достичь
assistance-objectives-hint = Что изменится и по чему это будет видно.
assistance-language = Язык запроса
assistance-modality = Форма сотрудничества
assistance-capacities = Какой потенциал укрепить
assistance-capacity = Потенциал
assistance-themes = Темы
assistance-theme-number = Тема { $n }
assistance-recommendations = Связанные рекомендации
assistance-recommendations-hint = Их имена в адресах, например upr-4-139-12, по одному в строке.
assistance-measures = Связанные меры
assistance-measures-hint = Их имена в адресах, по одному в строке. Они никогда не передаются.
assistance-period = Период
assistance-from = С
assistance-to = По
assistance-finance = Финансирование
assistance-fund = Фонд
assistance-amount = Сумма
assistance-currency = Валюта
assistance-currency-hint = Три буквы, например USD.
assistance-contact = Куда писать
assistance-contact-hint = Подразделение и способ связи, а не лицо. Передается, только если это предусмотрено согласием.
assistance-contact-private = Ответственное лицо
assistance-contact-private-hint = Только для механизма. Никогда не передается.
assistance-class-1 = Члены механизма, чья роль это позволяет
assistance-class-2 = Ограниченный доступ: сотрудник секретариата и председатель; вне механизма — не шире Организации Объединенных Наций

## What comes next

assistance-next = Что дальше
assistance-next-draft = Зарегистрируйте согласие государства; председатель его подтвердит. До этого ничто не выходит за пределы механизма.
assistance-next-endorsed = Государство дало согласие. Выберите, кто узнает о запросе, и представьте его.
assistance-next-submitted = Партнеры могут сделать предложение. Вы получите письмо.
assistance-next-under_review = Запрос рассматривается. Предложения по-прежнему возможны.
assistance-next-matched = Партнер найден. Согласуйте условия на странице предложения.
assistance-next-agreed = Стороны согласились. Отметьте начало работы.
assistance-next-in_delivery = Отмечайте выполненные этапы и сообщите об окончании работы.
assistance-next-completed = Расскажите, что изменилось: четыре коротких ответа.
assistance-next-evaluated = Оценка дана. То, что удалось, может стать примером хорошей практики.
assistance-next-declined = Запрос отклонен. Причина:
assistance-next-withdrawn = Запрос отозван и скрыт везде. Вернуть его может новое согласие.
assistance-visibility = Кто может знать о нем
assistance-visibility-private = Никто вне механизма
assistance-visibility-un = Советники Организации Объединенных Наций
assistance-visibility-network = Сеть механизмов
assistance-visibility-public = Все
assistance-submit = Представить
assistance-begin = Работа начинается
assistance-complete = Работа завершена
assistance-share-change = Расширить или сузить круг
assistance-on-hub = В центре знаний
assistance-history = История
assistance-saved = Запрос сохранен.
assistance-submitted = Запрос представлен.
assistance-shared = Запрос виден тем, кого вы выбрали.
assistance-begun = Работа началась.
assistance-completed = Работа завершена.
assistance-submitted-on = Дата представления

## The consent of the State

assistance-consents = Согласие государства
assistance-consents-none = Согласие не зарегистрировано: ничто из этого запроса не может выйти за пределы механизма.
assistance-consent-record = Зарегистрировать согласие
assistance-consent-lead = Запишите точно то, что было подписано: какие части можно передавать, кому самое большее и до какого дня.
assistance-consent-authority = Орган, дающий согласие
assistance-consent-authority-hint = Например, министерство, представляющее государство в этом вопросе.
assistance-consent-person = Подписал(а)
assistance-consent-person-name = Имя подписавшего лица
assistance-consent-person-function = Должность
assistance-consent-given = Дата согласия
assistance-consent-parts = Части, которые можно передавать
assistance-consent-parts-hint = Неотмеченное остается в механизме. Государство, форма сотрудничества и открыт ли запрос передаются всегда.
assistance-consent-audience = Кому самое большее
assistance-consent-until = Действует до
assistance-consent-until-hint = После этого дня запрос скрывается везде до нового согласия.
assistance-consent-note = Примечание
assistance-consent-paper = Подписанный документ
assistance-consent-second = Действует после подтверждения председателем.
assistance-consent-confirm = Подтвердить это согласие
assistance-consent-recorded-by = Зарегистрировал(а)
assistance-consent-confirmed-by = Подтвердил(а)
assistance-consent-waits = Согласие ожидает подтверждения председателя.
assistance-consent-lacks = Сегодня действующего согласия нет: запрос скрыт везде.
assistance-consent-recorded = Согласие зарегистрировано. Председателю направлена просьба подтвердить его.
assistance-consent-confirmed = Согласие подтверждено.
assistance-consent-standing-recorded = Ожидает подтверждения
assistance-consent-standing-valid = Действует сегодня
assistance-consent-standing-past = Больше не действует
assistance-consent-standing-withdrawn = Отозвано
assistance-consent-note-public = Показано с согласия государства, до { $day }.
assistance-part-title = Название
assistance-part-need = Что необходимо, когда, какой потенциал и темы
assistance-part-objectives = Чего следует достичь
assistance-part-finance = Фонд и сумма
assistance-part-contact = Куда писать
assistance-part-recommendations = Связанные рекомендации
assistance-part-progress = Даты этапов и оценка, если государство ею делится
assistance-withdraw = Отозвать согласие
assistance-withdraw-question = Отозвать согласие государства?
assistance-withdraw-means = Запрос сразу скрывается везде, в том числе на других узлах. Остается пометка «согласие отозвано государством» без единого слова запроса. Вернуть его может только новое согласие.
assistance-withdraw-note = Причина, для самого механизма
assistance-withdrawn-done = Согласие отозвано. Запрос скрыт везде.
assistance-gone-withdrawn = Согласие отозвано государством.
assistance-gone-expired = Срок согласия государства истек.
assistance-gone-not-shared = Государство больше им не делится.
assistance-gone-closed = Запрос закрыт.
problem-no-consent = Государство не дало согласия либо оно сегодня не действует. Зарегистрируйте согласие и попросите председателя его подтвердить.
problem-beyond-consent = Это шире согласия государства. Выберите более узкий круг или зарегистрируйте более широкое согласие.

## Offers

assistance-offers = Предложения
assistance-offer = Предложить помощь
assistance-offer-lead = Ваше предложение читает только запросившее государство и вы.
assistance-offer-as = От имени
assistance-offer-body = Что предлагается
assistance-offer-body-hint = Что вы можете сделать, с кем, как долго и что вам потребуется.
assistance-offer-languages = Языки
assistance-offer-finance = Кто что оплачивает
assistance-offer-contact = Кому писать
assistance-offer-send = Отправить предложение
assistance-offer-by = От кого
assistance-offer-to = Кому
assistance-offer-on = Дата предложения
assistance-offer-one = Предложение о помощи
assistance-offer-state-offered = Ожидает решения государства
assistance-offer-state-accepted = Принято
assistance-offer-state-declined = Отклонено с благодарностью
assistance-offer-state-taken_back = Отозвано автором
assistance-offers-mine = Мои предложения
assistance-offers-mine-lead = Что вы предложили и что решили государства.
assistance-offers-none = Предложений пока нет
assistance-offers-none-step = Прочитайте, о чем просят государства, и предложите, что можете.
assistance-offered = Ваше предложение отправлено.
assistance-decide = Ваше решение
assistance-decide-lead = Можно принять несколько предложений. Если что-то неясно, сначала спросите.
assistance-accept = Принять предложение
assistance-accepted = Предложение принято.
assistance-offer-decline = Отклонить с благодарностью
assistance-offer-decline-hint = Одно-два понятных другой стороне предложения.
assistance-declined-done = Отклонено.
assistance-take-back = Отозвать предложение
assistance-taken-back = Предложение отозвано.
assistance-reason = Причина
assistance-talk = Вопросы и ответы
assistance-talk-lead = Это читают только две стороны.
assistance-message = Сообщение
assistance-message-send = Отправить
assistance-said = Сообщение отправлено.
assistance-side-state = Запросившее государство
assistance-side-partner = Партнер
assistance-not-shared-now = Сегодня государство не делится этим запросом.

## Terms

assistance-terms = Условия
assistance-terms-none = Условия еще никто не записал.
assistance-terms-write = Записать условия
assistance-terms-hint = Писать может любая сторона. После изменения согласие обеих сторон запрашивается снова.
assistance-terms-expected = Что ожидается в итоге
assistance-terms-experts = Эксперты
assistance-terms-languages = Языки работы
assistance-terms-costs = Расходы и кто их несет
assistance-terms-state = Согласие государства на условия
assistance-terms-partner = Согласие партнера
assistance-terms-waits = еще нет
assistance-terms-agree = Согласиться с условиями
assistance-terms-saved = Условия сохранены. Запрошено согласие обеих сторон.
assistance-terms-agreed = Ваше согласие записано.

## Delivery and evaluation

assistance-milestones = Этапы работы
assistance-milestone = Что предстоит сделать
assistance-milestone-due = Срок
assistance-milestone-done = Выполнено
assistance-milestone-reach = Отметить выполнение
assistance-milestone-add = Добавить этап
assistance-milestone-saved = Этап сохранен.
assistance-evaluate = Дать оценку
assistance-evaluate-lead = Что из этого вышло, словами государства. Баллов никому не выставляют.
assistance-evaluation = Оценка государства
assistance-evaluation-changed = Что изменилось
assistance-evaluation-helped = Что помогло
assistance-evaluation-hindered = Что не помогло
assistance-evaluation-next = Что дальше
assistance-make-practice = Начать на этой основе передовую практику
assistance-evaluation-share = Государство готово этим поделиться
assistance-evaluation-share-hint = Передается, только если согласие охватывает этапы и оценку.
assistance-evaluation-shared = Передается в пределах согласия.
assistance-evaluation-kept = Остается в механизме.
assistance-evaluated = Оценка сохранена.

## On the hub

assistance-hub-title = Запросы о помощи
assistance-hub-lead = О чем просят государства, с их согласия. Без рейтингов.
assistance-hub-none = Нет запросов для показа
assistance-hub-none-step = Запросы появляются здесь, когда государство дало согласие и представило их. Уберите фильтр, чтобы увидеть больше.
assistance-state = Государство
assistance-group = Группа государств
assistance-flag-ldc = Наименее развитая страна
assistance-flag-lldc = Развивающаяся страна, не имеющая выхода к морю
assistance-flag-sids = Малое островное развивающееся государство
assistance-open-open = Открыт
assistance-open-matched = Партнер найден
assistance-open-closed = Закрыт
assistance-elsewhere = Этот запрос поступил с другого узла. Предложения делаются на странице того узла.
assistance-who-offers = Организация Объединенных Наций, механизмы других государств и доноры могут сделать предложение после входа.
assistance-desk = Стол помощи
assistance-desk-lead = Что государства передали Организации Объединенных Наций. Сначала то, что дольше всего ждет предложения: это не рейтинг государств.
assistance-desk-none = На столе ничего нет
assistance-desk-none-step = Запрос появляется здесь, когда государство передает его Организации Объединенных Наций.
assistance-waits = Ожидает
assistance-age = Срок
assistance-take-up = Принять к рассмотрению
assistance-taken-up = Запрос рассматривается. Государство уведомлено.
assistance-decline = Отклонить
assistance-reason-hint = Это читает только государство. Подскажите, что могло бы помочь.

## In the audit trail

audit-assistance_request-draft = Запрос о помощи составлен
audit-assistance_request-change = Запрос о помощи изменен
audit-assistance_request-submit = Запрос о помощи представлен
audit-assistance_request-share = Круг получателей запроса изменен
audit-assistance_request-take_up = Запрос принят к рассмотрению
audit-assistance_request-decline = Запрос отклонен
audit-assistance_request-endorse = Запрос одобрен государством
audit-assistance_request-withdraw = Запрос отозван государством
audit-assistance_request-match = Партнер найден
audit-assistance_request-agree = Помощь согласована
audit-assistance_request-begin = Помощь начата
audit-assistance_request-complete = Помощь завершена
audit-assistance_request-evaluate = Помощь оценена
audit-assistance_request-read = Открыт запрос ограниченного доступа
audit-assistance_consent-record = Согласие зарегистрировано
audit-assistance_consent-confirm = Согласие подтверждено
audit-assistance_consent-withdraw = Согласие отозвано
audit-assistance_consent-expire = Срок согласия истек
audit-assistance_offer-make = Помощь предложена
audit-assistance_offer-decide = Решение по предложению
audit-assistance_message-write = Сообщение о предложении
audit-assistance_terms-write = Условия помощи записаны
audit-assistance_terms-agree = Согласие с условиями помощи
audit-assistance_milestone-set = Этап помощи назначен
audit-assistance_milestone-reach = Этап помощи выполнен
audit-assistance_evaluation-write = Оценка помощи записана

## What was done to a request

assistance-deed-drafted = Составлен
assistance-deed-changed = Изменен
assistance-deed-consent_recorded = Согласие зарегистрировано
assistance-deed-consent_confirmed = Согласие подтверждено
assistance-deed-consent_withdrawn = Согласие отозвано
assistance-deed-consent_expired = Срок согласия истек
assistance-deed-submitted = Представлен
assistance-deed-shared = Круг получателей изменен
assistance-deed-taken_up = Принят к рассмотрению
assistance-deed-declined = Отклонен
assistance-deed-offered = Получено предложение
assistance-deed-offer_accepted = Предложение принято
assistance-deed-offer_declined = Предложение отклонено
assistance-deed-offer_taken_back = Предложение отозвано
assistance-deed-terms_written = Условия записаны
assistance-deed-terms_agreed = Согласие с условиями
assistance-deed-begun = Работа начата
assistance-deed-milestone = Этап назначен или выполнен
assistance-deed-completed = Работа завершена
assistance-deed-evaluated = Оценен

## Counts

assistance-found = { $n ->
        [one] { $n } запрос
        [few] { $n } запроса
        [many] { $n } запросов
       *[other] { $n } запроса
    }
assistance-days = { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
assistance-desk-waiting = { $n ->
        [one] { $n } запрос ожидает предложения.
        [few] { $n } запроса ожидают предложения.
        [many] { $n } запросов ожидают предложения.
       *[other] { $n } запроса ожидают предложения.
    }
