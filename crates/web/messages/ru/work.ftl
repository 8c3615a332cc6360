# Первый экран каждой роли: что ждет, сначала самое давнее.

## Очередь секретариата

queue-title = Что ждет секретариат
queue-what = Что
queue-count = Сколько
queue-oldest = Самое давнее
queue-since = С каких пор
queue-note = Примечание
queue-verify = Рекомендации для проверки
queue-allocate = Рекомендации для распределения
queue-unconfirmed = Ведущие учреждения, которые еще не подтвердили
queue-contested = Оспоренные назначения
queue-late = Вопросы с истекшим сроком
queue-validate = Обновления для утверждения секретариатом
queue-publish = Обновления для публикации
queue-assessments = Оценки, ожидающие второго лица
queue-step-backs = Просьбы вернуть опубликованное на шаг назад
queue-requests = Запросы учреждениям без ответа
items-count = { $n ->
        [one] { $n } запись
        [few] { $n } записи
        [many] { $n } записей
       *[other] { $n } записи
    }
deadlines-title = Ближайшие сроки
deadline-report = Доклад комитету:
deadline-measure = Ближайшая мера со сроком:
geneva-time = (по женевскому времени)
item = Пункт
item-open = Открыть
item-cluster = (тематический блок)

## Координатор

my-items-title = Мои пункты
my-items-asked = { $n ->
        [one] Цикл обновления { $round }: { $n } пункт ждет вашего ответа.
        [few] Цикл обновления { $round }: { $n } пункта ждут вашего ответа.
        [many] Цикл обновления { $round }: { $n } пунктов ждут вашего ответа.
       *[other] Цикл обновления { $round }: { $n } пункта ждут вашего ответа.
    }
my-items-between = Сейчас цикл не открыт. Следующий, { $round }, откроется { $date }. Сообщить о новом можно в любое время.
my-items-no-round = Цикл не открыт и не запланирован. Сообщить о новом можно в любое время.
my-items-all-answered = На все даны ответы. Спасибо.
my-items-none = Ваше учреждение пока ни за что не отвечает как ведущее.
round-until = Ответы принимаются в срок до
item-last-said = Последнее сообщение
item-due = Срок
never = никогда
answer-continue = Продолжить черновик
drafts-title = Черновики
returned-title = Возвращенные
returned-reason = Почему:
requests-mine-title = Вопросы, ожидающие ответа

## Утверждающее лицо

clear-title = Ждет меня
clear-count = { $n ->
        [one] { $n } обновление ждет вас.
        [few] { $n } обновления ждут вас.
        [many] { $n } обновлений ждут вас.
       *[other] { $n } обновления ждут вас.
    }
clear-oldest = Самое давнее представлено { $age }.
clear-open = Просмотреть и утвердить
clear-nothing = Ни одно обновление вас не ждет.

## Другие

points-title = Показатели, которым нужно значение
points-lead = Судя по периодичности, ожидается более новое значение. Сначала самые просроченные.
points-none = У каждого показателя есть последнее значение.
point-indicator = Показатель
point-latest = Последний период
point-since = Ожидалось
bills-title = Законы и ратификации, о которых просят рекомендации
bills-lead = Законопроекты и ратификации в работе, сначала самые давние.
bills-none = Законопроектов и ратификаций в работе нет.
bills-without = Рекомендации, которые просят о конкретном акте и пока не имеют мер
bill-kind = Вид
bill-kind-law = Закон
bill-kind-ratification = Ратификация
bill-state = Состояние
my-assessments-title = Мои оценки
my-assessments-none = Вы пока ничего не оценили. Выберите рекомендацию:
my-assessment-draft = черновик
my-assessment-proposed = отправлена
my-assessment-published = опубликована
my-assessment-withdrawn = отозвана
work-assessment-hidden = Скрыто модератором:
news-title = Последние публикации
news-none = Пока ничего не опубликовано.
news-update = обновление
news-nothing-new = нового нет
news-by-state = Государство
news-by-nhri = Национальное правозащитное учреждение
news-by-civil_society = Гражданское общество
news-by-committee = Комитет
trail-whole = Весь журнал аудита
deadline-obligation = Следующий доклад
deadline-obligations-overdue = Просроченные доклады
