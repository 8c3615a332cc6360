# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = Вопросы коллегам
exchange-questions-lead = Спросите механизмы других государств, что они сделали, и расскажите, что сделали вы.
exchange-questions-count = { $n ->
        [one] { $n } вопрос
        [few] { $n } вопроса
        [many] { $n } вопросов
       *[other] { $n } вопроса
    }
exchange-questions-none-step = Снимите один из фильтров или задайте вопрос сами.
exchange-questions-empty = Вопросов пока нет.
exchange-questions-empty-step = Спросите, что вы хотели бы узнать у других механизмов. Спрашивать и отвечать может каждый, у кого здесь есть роль.
exchange-ask = Задать вопрос
exchange-ask-lead = Напишите, что вы хотите узнать. Механизмы, у которых есть опыт, ответят на этой странице.
exchange-ask-send = Задать
exchange-question-title = Ваш вопрос одной строкой
exchange-question-body = Вопрос полностью
exchange-body-hint = Не указывайте имен, адресов и номеров людей. Списки, полужирные слова и ссылки можно писать в Markdown.
exchange-audience = Кто может читать
exchange-audience-hint = Для вопроса это нельзя изменить позже: ответы пишутся для тех, кто может его читать.
exchange-audience-public = Все
exchange-audience-network = Только сеть
exchange-audience-un = Только советники Организации Объединенных Наций
exchange-seat = От чьего имени
exchange-language = Язык
exchange-capacity = Потенциал механизма
exchange-state = Государство
exchange-states = Государства, которым он адресован прежде всего
exchange-states-hint = Их координаторы один раз получат письмо со ссылкой.
exchange-standing = Состояние
exchange-standing-unanswered = Ждет ответа
exchange-standing-answered = Есть ответ
exchange-standing-closed = Закрыт
exchange-changed = Изменено { $day }: что было написано раньше
exchange-hidden-question = Этот вопрос скрыт { $day }. Причина: { $reason }
exchange-hidden-answer = Этот ответ скрыт { $day }. Причина: { $reason }
exchange-follow = Получать письмо о новом ответе
exchange-unfollow = Больше не получать писем
exchange-close = Закрыть вопрос
exchange-reopen = Открыть вопрос снова
exchange-closed-note = Ответы больше не нужны.
exchange-from-elsewhere = Этот вопрос задан на другом узле. Отвечают на него там.
exchange-edit-question = Изменить вопрос
exchange-edit-lead = Прежний текст останется доступен для чтения.
exchange-save = Сохранить

## Answers

exchange-answers-count = { $n ->
        [one] { $n } ответ
        [few] { $n } ответа
        [many] { $n } ответов
       *[other] { $n } ответа
    }
exchange-answers-none = Никто еще не ответил.
exchange-answers-none-step = Если у вашего механизма есть такой опыт, помогут даже два предложения.
exchange-answer-yours = Ваш ответ
exchange-answer-body = Ответ
exchange-answer-send = Отправить ответ
exchange-edit-answer = Изменить ответ
exchange-accept = Отметить как ответ, который помог
exchange-accepted = Этот ответ помог
exchange-sign-in = Войти, чтобы ответить

## Moderation

exchange-moderation = Модерация
exchange-moderation-lead = Что редакторы центра скрыли или показали снова и почему. Ничего не удаляется.
exchange-moderation-none = Ничего не скрыто.
exchange-moderation-none-step = Когда редактор что-то скрывает, это указывается здесь вместе с причиной.
exchange-moderation-when = Когда
exchange-moderation-act = Что сделано
exchange-moderation-reason = Причина
exchange-moderation-by = Кем
exchange-moderation-hid-question = Скрыт вопрос
exchange-moderation-hid-answer = Скрыт ответ
exchange-moderation-restored-question = Вопрос снова показан
exchange-moderation-restored-answer = Ответ снова показан
exchange-moderation-network = для сети
exchange-hide = Скрыть
exchange-restore = Показать снова
exchange-hide-lead = Место сохраняется с указанием причины. Автор получает письмо, а действие заносится в список модерации.
exchange-reason = Причина, которую прочтут все

## People

exchange-people = К кому обратиться
exchange-people-lead = Люди сети, согласившиеся получать письма. Их адреса никому не показываются.
exchange-people-none = В справочнике пока никого нет.
exchange-people-none-step = Начните первыми: напишите, о чем вас можно спросить. Выйти можно в любой момент.
exchange-people-join = Разрешить писать вам
exchange-people-change = Изменить свою запись
exchange-people-mine = Ваша запись в справочнике
exchange-people-mine-lead = Люди сети видят ваше имя, темы, по которым вас можно спросить, и ваш механизм и пишут вам через форму. Тогда ваше имя стоит и рядом с вашими вопросами и ответами для всех, кто может их читать.
exchange-people-name = Имя
exchange-people-topics = О чем вас можно спросить
exchange-people-topics-hint = Например: единый реестр для всех министерств; консультации с детьми.
exchange-people-languages = Языки
exchange-people-agree = Я согласен/согласна, чтобы это показывали сети, пока я не отзову запись
exchange-people-leave = Отозвать запись
exchange-people-leave-lead = Она сразу исчезнет со всех страниц, а ваше имя – из ваших вопросов и ответов.
exchange-people-write = Написать: { $name }
exchange-people-write-lead = Вместе с сообщением передаются ваше имя, механизм и адрес электронной почты, чтобы вам могли ответить.
exchange-people-message = Сообщение
exchange-people-send = Отправить

## Announcements

exchange-announcements = Объявления
exchange-announcements-lead = О чем хотят сообщить механизмы и редакторы центра.
exchange-announcements-none = Сейчас объявлений нет.
exchange-announcements-none-step = Публиковать объявления могут те, кто ведет профиль государства, и редакторы центра.
exchange-announcements-own = Ваши объявления
exchange-announce = Опубликовать объявление
exchange-announcement-edit = Изменить объявление
exchange-announcement-title = Заголовок
exchange-announcement-text = Текст
exchange-until = Показывать до
exchange-withdraw = Отозвать

## The monthly letter

exchange-digest = Ежемесячное письмо
exchange-digest-lead = В первые дни каждого месяца: что нового, вопросы без ответа, предстоящие мероприятия. Только заголовки и ссылки.
exchange-digest-is-on = Вы получаете письмо.
exchange-digest-is-off = Вы не получаете письмо.
exchange-digest-take = Получать письмо
exchange-digest-end = Больше не получать

## What was done

exchange-done-asked = Вопрос задан.
exchange-done-revised = Вопрос изменен. Прежний текст доступен для чтения.
exchange-done-answered = Ответ размещен на странице.
exchange-done-answer-revised = Ответ изменен. Прежний текст доступен для чтения.
exchange-done-accepted = Ответ отмечен как тот, который помог.
exchange-done-followed = Вы получите письмо, когда появится новый ответ.
exchange-done-unfollowed = Писем об этом вопросе больше не будет.
exchange-done-closed = Вопрос закрыт.
exchange-done-reopened = Вопрос снова открыт.
exchange-done-hidden = Скрыто. Место сохранено с указанием причины.
exchange-done-restored = Снова показано.
exchange-done-joined = Вы в справочнике.
exchange-done-left = Ваша запись удалена.
exchange-done-written = Письмо отправлено.
exchange-done-announced = Объявление опубликовано.
exchange-done-announcement-saved = Объявление изменено.
exchange-done-withdrawn = Объявление отозвано.
exchange-done-digest-on = Вы будете получать ежемесячное письмо.
exchange-done-digest-off = Ежемесячных писем больше не будет.

## In the audit trail

audit-peer_question-ask = Задан вопрос
audit-peer_question-revise = Изменен вопрос
audit-peer_question-close = Закрыт вопрос
audit-peer_question-reopen = Вопрос снова открыт
audit-peer_question-accept = Отмечен ответ, который помог
audit-peer_question-hide = Скрыт вопрос
audit-peer_question-restore = Вопрос снова показан
audit-peer_answer-give = Дан ответ на вопрос
audit-peer_answer-revise = Изменен ответ
audit-peer_answer-hide = Скрыт ответ
audit-peer_answer-restore = Ответ снова показан
audit-moderation-note = Записано действие модерации
audit-directory-join = Запись в справочнике
audit-directory-leave = Выход из справочника
audit-directory-write = Отправлено письмо человеку из справочника
audit-announcement-make = Опубликовано объявление
audit-announcement-revise = Изменено объявление
audit-announcement-withdraw = Отозвано объявление
audit-digest-take = Заказано ежемесячное письмо
audit-digest-end = Прекращено ежемесячное письмо
