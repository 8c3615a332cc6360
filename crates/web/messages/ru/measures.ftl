# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = Меры
measures-lead = Что учреждения обязуются сделать по рекомендациям, к какому сроку и как идет работа.
measures-count = { $n ->
        [one] { $n } мера
        [few] { $n } меры
        [many] { $n } мер
       *[other] { $n } меры
    }
measures-empty = Мер пока нет
measures-empty-step = Мера говорит, что учреждение сделает по рекомендации или тематическому блоку и к какому сроку. Начните с самой определенной.
measures-none-step = Ни одна мера не подходит под все условия. Уберите одно из них.
measures-set-status = Установить состояние
measures-set-plan = Включить в план
measures-changed = Меры изменены.
measures-outcome = Что сделано и что осталось без изменений
measures-outcome-changed = Изменено: { $changed }. Уже было так: { $same }.
measures-outcome-asked = { $n ->
        [one] { $n } опубликованная мера вернется назад, если согласится второй человек: запрос отправлен.
        [few] { $n } опубликованные меры вернутся назад, если согласится второй человек: запрос отправлен.
        [many] { $n } опубликованных мер вернутся назад, если согласится второй человек: запрос отправлен.
       *[other] { $n } опубликованной меры вернутся назад, если согласится второй человек: запрос отправлен.
    }
measures-outcome-refused = { $n ->
        [one] { $n } мера остается без изменений
        [few] { $n } меры остаются без изменений
        [many] { $n } мер остаются без изменений
       *[other] { $n } меры остается без изменений
    }

## One measure

measure = Мера
measure-add = Добавить меру
measure-edit = Изменить меру
measure-saved = Мера сохранена.
measure-proposal-lead = Вы предлагаете ее от имени своего учреждения. Утверждающее лицо дает согласие, затем секретариат публикует.
measure-title = Название
measure-title-hint = Что будет сделано, одной строкой. Достаточно одного языка.
measure-kind = Вид
measure-kind-law = Закон
measure-kind-policy = Политика или стратегия
measure-kind-programme = Программа или услуга
measure-kind-budget = Бюджет
measure-kind-training = Обучение
measure-kind-data = Данные или исследования
measure-kind-ratification = Ратификация или присоединение
measure-kind-institution = Учреждение
measure-kind-remedy = Средство правовой защиты
measure-description = Что будет сделано
measure-output = Что будет результатом
measure-output-hint = Что можно будет показать: действующий закон, 200 обученных акушерок. Без этого меру нельзя считать выполненной.
measure-who = Кто это делает
measure-institution = Учреждение
measure-lead = Ведущее учреждение
measure-supports = Содействующие учреждения
measure-keeper = Кто ведет
measure-keeper-hint = Сотрудник ведущего учреждения. Публике не показывается.
measure-when = К какому сроку
measure-start = Начало
measure-due = Срок
measure-continuous = Постоянная
measure-continuous-box = Не имеет конца: пересматривается в установленные сроки
measure-historical = Да, это мера прошлых лет: срок указан верно
measure-smart = Хорошо ли сформулировано обязательство?
measure-smart-hint = Отметьте, что выполнено. Недостающее показывается, но ничему не мешает.
measure-smart-S = Конкретно
measure-smart-M = Измеримо
measure-smart-A = Достижимо
measure-smart-R = По существу
measure-smart-T = Со сроком
measure-smart-question-S = Сказано ли точно, что будет сделано?
measure-smart-question-M = Может ли другой человек понять, сделано ли это?
measure-smart-question-A = Может ли учреждение сделать это со своими людьми и средствами?
measure-smart-question-R = Отвечает ли это тому, что рекомендовано?
measure-smart-question-T = Сказано ли, к какому сроку?
measure-plan = План
measure-plan-none = Вне плана
measure-targets = Задачи Повестки дня до 2030 года
measure-targets-hint = Номера через запятую, например 5.2, 16.3.
measure-money = Сколько стоит
measure-budget = Бюджет
measure-budget-hint = Число, например 1250000.
measure-currency = Валюта
measure-currency-code = Валюта, три буквы (EUR, XOF)
measure-budget-source = Кто финансирует
measure-status = Состояние
measure-status-set = Установить состояние
measure-status-reason = Причина
measure-status-reason-hint = Нужна для состояний «заблокирована» и «отменена».
measure-status-reason-hint-public = Нужна для состояний «заблокирована» и «отменена» и при любом возврате назад: тогда решает второй человек.
measure-status-changed = Состояние установлено.
measure-status-asked = Мера опубликована и вернулась бы назад. Запрошено решение второго человека; до этого ничего не меняется.
measure-agreement = Согласие учреждения
measure-agreement-lead = Координатор вашего учреждения предлагает эту меру. Прочитайте ее и дайте согласие.
measure-agree = Согласиться
measure-agreed = Учреждение дало согласие.
measure-publication = Публикация
measure-public = Опубликована
measure-publish = Опубликовать
measure-published = Мера опубликована.
measure-hide = Снять с публикации
measure-hide-reason = Почему ее следует снять
measure-hide-asked = Запрошено решение второго человека; до этого мера остается опубликованной.
measure-second-person = Решает второй человек.
measure-waits = { $by }, { $on }: запрошен возврат назад. Причина:
measure-changed = Последнее изменение
measure-answers = На что отвечает
measure-answers-short = Отвечает на
measure-answers-nothing = Пока не отвечает ни на одну рекомендацию.
measure-link = Добавить, на что отвечает
measure-recommendation = Рекомендация
measure-recommendation-hint = Краткое имя в адресе, например upr-4-139-12.
measure-only-overdue = С истекшим сроком
measure-only-proposed = Ожидают согласия
measure-to-look-at = На что обратить внимание
measure-warning-outside-plan = Сроки выходят за период плана.
measure-warning-no-due-date = Нет ни срока, ни отметки, что мера постоянная.
measure-warning-no-lead = Нет ведущего учреждения.
measure-warning-answers-nothing = Не отвечает ни на рекомендацию, ни на блок.
not-public = Не опубликовано
overdue-since = (просрочено, { $age })

## Milestones

milestones-title = Этапы
milestone = Этап
milestone-add = Добавить этап
milestone-edit = Изменить этап
milestone-saved = Этапы сохранены.
milestone-reached = Достигнут
milestone-done = Достигнут (дата)
milestone-proof = Что это подтверждает

## What is being done about a recommendation

doing-title = Что делается
doing-nothing = Опубликованных мер пока нет.
doing-by-cluster = (отвечает всему блоку)

## Requests to go back on something public

steps-back-title = Запросы на возврат
steps-back-lead = Кто-то просит вернуть опубликованное назад и объясняет почему. Это произойдет, только если согласится второй человек.
steps-back-empty = Запросов нет
steps-back-empty-step = Запросы появляются здесь, когда кто-то возвращает опубликованную меру назад.
steps-back-about = О чем
steps-back-change = Изменение
steps-back-why = Почему
steps-back-who = Кто просит
steps-back-decision = Решение
steps-back-agree = Согласиться
steps-back-refuse = Отказать
step-back-decided = По запросу принято решение.

## Measures from a file, and files in general

measures-import = Меры из файла
measures-import-lead = Одна строка — одна мера. Сначала вы увидите, что сделает файл; ничего не записывается, пока вы не согласитесь.
measures-import-columns = В первой строке стоят названия столбцов. Название и вид обязательны; понятны следующие, на любом из шести языков:
measures-import-language = Язык текстов
measures-import-historical = Это меры прошлых лет: прошедшие сроки указаны верно
measures-imported = Меры из файла внесены.
measures-preview-new = { $n ->
        [one] { $n } новая мера
        [few] { $n } новые меры
        [many] { $n } новых мер
       *[other] { $n } новой меры
    }
measures-preview-known = { $n ->
        [one] { $n } мера с тем же названием уже есть
        [few] { $n } меры с тем же названием уже есть
        [many] { $n } мер с тем же названием уже есть
       *[other] { $n } меры с тем же названием уже есть
    }
measure-add-indicator = Добавить показатель
file-kinds = CSV, Excel (.xlsx) или OpenDocument (.ods).
file-look = Посмотреть файл
file-preview = Что сделает файл
file-preview-lead = Пока ничего не записано.
file-take = Внести
file-unknown-columns = Эти столбцы непонятны и не учитываются:
file-rejected = { $n ->
        [one] { $n } ячейку принять нельзя
        [few] { $n } ячейки принять нельзя
        [many] { $n } ячеек принять нельзя
       *[other] { $n } ячейки принять нельзя
    }
file-rejected-lead = Их строки не вносятся; остальные можно внести. Исправьте их в файле и отправьте его снова: внесенное не удвоится.
file-rejected-caption = Ячейки, которые принять нельзя
file-rejected-more = { $n ->
        [one] и еще { $n }
        [few] и еще { $n }
        [many] и еще { $n }
       *[other] и еще { $n }
    }
file-place = Где
file-column = Столбец
file-found = Что там стоит
file-why = Что делать
