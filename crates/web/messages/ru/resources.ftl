# Resources and the pages of the knowledge base.

## Resources

resource-title = Ресурсы
resource-lead = Руководства, законы, образцы и записи, которыми делятся механизмы.
resource-count = { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
        [many] { $n } ресурсов
       *[other] { $n } ресурса
    }
resource-none-step = Снимите один из фильтров или спросите коллег.
resource-empty = Ресурсы пока не опубликованы.
resource-empty-step = Начните с руководства или образца, которым ваш механизм пользуется каждый месяц.
resource-add = Поделиться ресурсом
resource-add-lead = Это черновик, пока его не опубликует редактор центра или руководитель вашего механизма.
resource-edit = Изменить ресурс
resource-drafts = Еще не опубликованы
resource-status-draft = Черновик
resource-status-withdrawn = Отозван
resource-waits = Ждет публикации редактором центра или руководителем вашего механизма.
resource-publish = Опубликовать
resource-review = Проверено: по-прежнему актуально
resource-out-of-date = Возможно, устарело
resource-open = Открыть страницу
resource-download = Сохранить файл
resource-file-elsewhere = Файл хранится на узле, который делится этим ресурсом.
resource-versions = Прежние версии
resource-until = До { $day }

## Fields

resource-kind = Вид
resource-kind-guide = Руководство
resource-kind-legal_text = Правовой акт
resource-kind-template = Образец
resource-kind-recording = Запись
resource-kind-link = Ссылка
resource-name = Название
resource-summary = Для чего это нужно
resource-summary-hint = Два-три предложения для того, кто не знает ваш механизм.
resource-where = Где находится
resource-where-hint = Файл или адрес страницы. Новый сохраняет старый как прежнюю версию.
resource-file = Файл
resource-address = Адрес страницы
resource-form = Доступная форма
resource-form-hint = В какой форме файл может прочитать каждый, в том числе с программой экранного доступа.
resource-form-tagged_pdf = PDF с разметкой
resource-form-easy_read = Легкий для чтения, проверен читателями
resource-form-structured = Текстовый документ с настоящими заголовками
resource-form-on_request = Пока нет; другая форма по запросу
resource-recording = Для записи
resource-recording-hint = Запись публикуется только с субтитрами и с текстом всего сказанного.
resource-captions = Субтитры
resource-captions-hint = На каких языках есть субтитры и ссылка на файл с ними или на запись с субтитрами.
resource-transcript = Текст всего сказанного
resource-languages = На каких языках
resource-body = Орган, которого касается
resource-dated = Дата
resource-review-on = Пересмотреть
resource-keeper = Кто поделился

## Knowledge base

knowledge-title = База знаний
knowledge-lead = Что известно о четырех видах потенциала, необходимых национальному механизму.
knowledge-about-engagement = Работать с органами Организации Объединенных Наций и региональными органами: доклады, диалоги, посещения, сообщения.
knowledge-about-coordination = Объединять министерства, парламент, суды, статистическое ведомство и местные органы власти.
knowledge-about-consultation = Слушать национальное правозащитное учреждение, гражданское общество и тех, кого это касается.
knowledge-about-information = Отслеживать рекомендации, группировать их, планировать, обновлять и публиковать сведения о сделанном.
knowledge-reviewed = Проверено { $day }
knowledge-empty = Здесь пока ничего не написано.
knowledge-empty-step = Эту страницу пишут редакторы центра. Пока посмотрите ресурсы и вопросы ниже.
knowledge-onwards = Еще об этом
knowledge-write = Написать страницу
knowledge-write-lead = Сохранение означает, что сегодня вы проверили всю страницу. Прежний текст доступен для чтения.
knowledge-text = Текст

## What was done

resource-done-made = Черновик сохранен.
resource-done-saved = Изменение сохранено.
resource-done-published = Ресурс опубликован.
resource-done-reviewed = Отмечено: проверено сегодня.
resource-done-withdrawn = Ресурс отозван. На его месте указано почему.
knowledge-done = Страница сохранена.

## In the audit trail

audit-resource-make = Добавлен ресурс
audit-resource-revise = Изменен ресурс
audit-resource-publish = Опубликован ресурс
audit-resource-review = Проверен ресурс
audit-resource-withdraw = Отозван ресурс
audit-knowledge-write = Написана страница базы знаний
