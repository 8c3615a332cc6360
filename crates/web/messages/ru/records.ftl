# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = Журнал изменений
audit-lead = Каждое изменение по порядку: кто, когда, что. Каждая запись связана с предыдущей, поэтому ни одна не может исчезнуть незаметно.
audit-who = Кто
audit-when = Когда (UTC)
audit-what = Что
audit-object = Объект
audit-reason = Причина
audit-chain-whole = Цепочка цела: { $n ->
        [one] проверена { $n } запись.
        [few] проверены { $n } записи.
        [many] проверено { $n } записей.
       *[other] проверено { $n } записи.
    }
audit-chain-broken = Цепочка нарушена на записи { $n }. Сообщите тому, кто управляет этим сервером.

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = Создан механизм
audit-mechanism-update = Изменен механизм
audit-institution-create = Добавлено учреждение
audit-institution-update = Изменено учреждение
audit-institution-close = Упразднено учреждение
audit-institution-reopen = Восстановлено учреждение
audit-membership-create = Добавлен участник
audit-membership-change_role = Изменена роль
audit-membership-end = Участие прекращено
audit-invitation-create = Отправлено приглашение
audit-invitation-accept = Приглашение принято
audit-invitation-withdraw = Приглашение отозвано
audit-account-create = Создана учетная запись
audit-account-disable = Учетная запись отключена
audit-account-enable = Учетная запись включена
audit-account-make_operator = Назначен оператор сервера
audit-account-end_operator = Больше не оператор сервера
audit-account-sign_in = Вход
audit-account-sign_out = Выход
audit-account-sign_out_everywhere = Выход на всех устройствах
audit-session-revoke = Сеанс завершен
audit-account-request_password_reset = Запрошен новый пароль
audit-account-reset_password = Пароль задан по ссылке из письма
audit-account-change_password = Пароль изменен
audit-account-second_factor_on = Второй фактор включен
audit-account-second_factor_off = Второй фактор отключен
audit-account-second_factor_reset = Второй фактор сброшен администратором
audit-account-recovery_codes = Новые коды восстановления
audit-account-change_name = Имя изменено
audit-account-change_language = Язык изменен
audit-account-demo_link = Создана демонстрационная ссылка для входа
audit-api_token-create = Создан токен доступа
audit-api_token-revoke = Токен доступа отозван
audit-import-register = Файл получен
audit-import-preview = Импорт показан
audit-import-commit = Импорт начат
audit-import-finish = Импорт завершен
audit-import-fail = Импорт не удался
audit-import-undo = Начата отмена импорта
audit-import-undone = Импорт отменен
audit-recommendation-import = Рекомендация импортирована
audit-recommendation-change = Рекомендация изменена импортом
audit-recommendation-undo = Изменение рекомендации отменено
audit-recommendation-withdraw = Рекомендация отозвана
audit-case-open = Дело открыто
audit-case-set = Дело изменено
audit-case-undo = Изменение дела отменено
audit-cluster-create = Создан блок
audit-cluster-rename = Блок переименован
audit-cluster-close = Блок закрыт
audit-label-decide = Обозначение сопоставлено
audit-job-retry = Задание запущено повторно
audit-account-reset_link = Создана ссылка на новый пароль
audit-document-enter = Документ внесен
audit-import-columns = Назначены столбцы импорта
audit-recommendation-enter = Рекомендация внесена
audit-recommendation-link = Отмечено возможное повторение

## Background work

jobs-title = Фоновые задания
jobs-lead = Что машина делает сама и от чего отказалась.
job-kind = Задание
job-attempts = Попытки
job-last-error = Что пошло не так
job-retry = Повторить
jobs-empty = Нет ни ожидающих, ни прерванных заданий.

## Programming interface

api-title = Программный интерфейс
api-lead = Все открытое здесь могут читать и программы, без учетной записи, в формате JSON. У каждого списка есть варианты CSV и XLSX.
api-description = Описание для программ (OpenAPI)
api-parameters = Параметры
api-answers = Ответы
api-parameter-required = обязательный

## About

about-title = Об этом сайте
about-what = Этот сайт показывает, что органы Организации Объединенных Наций и региональные органы по правам человека рекомендовали государству. Их слова не правятся; исправление — это новая версия с указанием причины.
about-voices = Оценка самого государства и независимые оценки стоят рядом. Они не усредняются, и ни одно государство не получает балла.
accessibility-what = Каждая страница работает без скриптов, с клавиатуры, с программой чтения с экрана, на шести языках и на бумаге. Если что-то вам мешает, сообщите в секретариат механизма.

## Lists of entries and of work

audit-empty = Подходящих записей нет.
audit-older = Более ранние записи
audit-only-object = Только этот объект
audit-only-person = Только этот человек
audit-everything = Показать все
audit-entry = Запись
job-state = Состояние
job-state-queued = Ожидает
job-state-running = Выполняется
job-state-dead = Прекращено
job-since = Запрошено (UTC)
job-again-done = Новая попытка будет сделана в течение минуты.
job-name-mail = Письмо по электронной почте

## Measures in the audit trail

audit-measure-create = Мера внесена
audit-measure-update = Мера изменена
audit-measure-status = Состояние меры установлено
audit-measure-plan = Мера включена в план
audit-measure-link = Мера связана с рекомендацией
audit-measure-unlink = Связь меры снята
audit-measure-agree = Учреждение согласилось на меру
audit-measure-publish = Мера опубликована
audit-measure-hide = Мера снята с публикации
audit-measure-milestone-add = Этап добавлен
audit-measure-milestone-update = Этап изменен
audit-measure-milestone-remove = Этап удален
audit-step_back-ask = Запрошен возврат
audit-step_back-grant = Возврат разрешен
audit-step_back-refuse = В возврате отказано

## Plans, indicators and files in the audit trail

audit-plan-create = План внесен
audit-plan-update = План изменен
audit-plan-status = План перешел на следующий шаг
audit-plan-propose = Предложено принятие или версия плана
audit-plan-approve = Утверждено принятие или версия плана
audit-plan-turn_down = Предложение по плану отклонено
audit-indicator-create = Показатель внесен
audit-indicator-update = Показатель изменен
audit-indicator-publish = Показатель опубликован
audit-indicator-hide = Показатель снят с публикации
audit-indicator-point = Значение внесено
audit-indicator-revise = Значение пересмотрено
audit-indicator-hide_point = Значение скрыто от публики
audit-indicator-show_point = Значение больше не скрыто
audit-indicator-link = Показатель связан
audit-indicator-unlink = Связь показателя снята
audit-file-receive = Таблица получена
audit-obligation-add = Доклад внесен в список
audit-obligation-move = Изменен срок доклада
audit-obligation-submit = Доклад отмечен как представленный
audit-obligation-waive = Доклад больше не требуется
audit-obligation-reopen = Доклад возвращен в список
audit-treaty-change = Изменено положение государства по договору
audit-document-receive = Документ загружен
audit-document-edit = Фрагменты документа исправлены
audit-document-merge = Фрагменты документа объединены
audit-document-split = Фрагмент документа разделен
audit-document-add = В документ добавлен фрагмент
audit-document-particulars = Сведения о документе подтверждены
audit-document-commit = Документ внесен в реестр
audit-document-drop = Документ отложен
audit-document-reopen = Документ просматривается снова
audit-document-reread = Документ прочитан заново по правилу
