# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = Оценка государства
voice-state-none = Государство не опубликовало оценку.
voice-independent = Независимые мнения
voice-independent-none = Независимых оценок здесь пока нет. Их могут представить национальные учреждения и гражданское общество.
voice-nhri = Национальное правозащитное учреждение
voice-civil-society = Гражданское общество
voice-committee = Оценка комитета
voice-all = Все

## Assessments

assessment = Оценка
assessments-title = Степень выполнения
assessments-note = Каждое мнение приводится отдельно. Они не объединяются и не усредняются.
assessments-earlier = { $n ->
        [one] { $n } прежняя оценка
        [few] { $n } прежние оценки
        [many] { $n } прежних оценок
       *[other] { $n } прежней оценки
    }
assessment-add = Добавить оценку
assessment-hidden = Скрыто модератором: { $reason }
assessment-hidden-short = Скрыто
assessment-waits = Ожидает второго лица
assessment-as-of = По состоянию на { $date }
assessment-read = Читать оценку
assessment-answer-of-state = Ответ государства
assessment-whose = Чья оценка
assessment-grade = Оценка по шкале
assessment-scale = Шкала
assessment-why = Обоснование
assessment-why-hint = Что сделано за период, чего ещё не хватает и чем это подтверждается.
assessment-day = На какую дату
assessment-name = Название учреждения или организации
assessment-name-hint = Так, как его увидит общественность.
assessment-symbol = Документ
assessment-reason = Почему она отличается от прежней
assessment-reason-hint = Нужно, если оценка меняется.
assessment-help = Как выбрать оценку
assessment-help-text = Смотрите на шаги, предпринятые за период, а не на положение в целом. Конкретный, но неполный шаг по существу рекомендации — это «частично». «Не выполнена» означает, что за период по этому вопросу не сделано ничего, а не что работа не завершена. «Противоположные меры» — это отказ или новая мера вопреки рекомендации, а не плохое положение дел.
assessment-committee-source = Где это сказано комитетом
assessment-committee-source-hint = Только для оценки комитета: условное обозначение документа и пункт.
assessment-no-evidence = Почему нельзя показать подтверждения
assessment-no-evidence-hint = Для «полностью выполнена» нужны открытые подтверждения или это пояснение.
assessment-public-at-once = Она становится открытой сразу после отправки, от имени вашей организации. Никто в правительстве не может её изменить.
assessment-second-person = Публикует её второе лицо: автор сделать этого не может.
assessment-publish = Опубликовать
assessment-propose = Направить второму лицу
assessment-proposed = Оценка ожидает второго лица.
assessment-published = Оценка опубликована.
assessment-published-at = Опубликована
assessment-sent-back = Оценка возвращена.
assessment-withdrawn = Эта оценка отозвана.
assessment-hidden-done = Оценка скрыта; на её месте указана причина.
assessment-shown-done = Оценка снова видна.
answer-published = Ответ опубликован рядом с оценкой.
assessment-superseded = Её сменила более поздняя оценка.
assessment-decide = Решение
assessment-send-back = Вернуть
assessment-send-back-why = Что нужно изменить
assessment-withdraw = Отозвать
assessment-withdraw-why = Почему она отзывается
assessment-answer = Открыто ответить от имени государства
assessment-answer-hint = Ответ стоит рядом с оценкой; сама оценка не меняется.
assessment-answer-publish = Опубликовать ответ
assessment-show = Показать снова
assessment-hide = Скрыть от общественности
assessment-hide-why = Причина, которую все увидят на этом месте
assessments-waiting = Оценки, ожидающие второго лица
assessments-waiting-lead = Прочтите обоснование, затем опубликуйте или верните. Написанное вами вы опубликовать не можете.
assessments-waiting-none = Ничего не ожидает
assessments-waiting-none-step = Здесь появляются предложенные оценки.
assessment-none = Без оценки
assessments-by-state = Собственные оценки государства
assessments-no-average = Это распределение, а не общий балл: государство оценивает себя само, а комитеты оценивают лишь отдельные пункты.
assessments-latest = Опубликованы последними
assessments-none = Оценок пока нет
assessments-none-step = Они добавляются на странице рекомендации.

## Scales and grades

scale-own = Оценка выполнения
scale-committee-general = Общая шкала договорных органов
scale-cat-implementation = Комитет против пыток: выполнение
scale-cat-information = Комитет против пыток: полученная информация
scale-of-body = Шкала: { $body }
grade-meaning-not_assessed = Её ещё никто не оценивал.
grade-meaning-fully = Подтверждения показывают, что рекомендация выполнена.
grade-meaning-substantially = Главное сделано; остались второстепенные части.
grade-meaning-partially = За период приняты конкретные меры по существу; нужны дальнейшие.
grade-meaning-not_implemented = Только прежняя база, застрявший законопроект или отсутствие мер по существу за период.
grade-meaning-contrary = Отказ, откат или мера вопреки рекомендации.
grade-meaning-insufficient_info = Имеющихся сведений недостаточно для оценки.
grade-meaning-ccpr-a = Показаны значительные меры по выполнению рекомендации.
grade-meaning-ccpr-b = Меры приняты; нужны дальнейшие меры или сведения.
grade-meaning-ccpr-c = Ответ получен, но меры или сведения не относятся к делу или не выполняют рекомендацию. Это не означает «не завершено».
grade-meaning-ccpr-d = После напоминаний доклад о последующих мерах не поступил.
grade-meaning-ccpr-e = Сведения или меры противоречат рекомендации или отвергают её.
grade-meaning-ced-a = Показаны значительные меры по выполнению рекомендации.
grade-meaning-ced-b = Меры приняты; нужны дальнейшие меры или сведения.
grade-meaning-ced-c = Ответ получен, но меры или сведения не относятся к делу или не выполняют рекомендацию. Это не означает «не завершено».
grade-meaning-ced-d = После напоминаний доклад о последующих мерах не поступил.
grade-meaning-ced-e = Сведения или меры противоречат рекомендации или отвергают её.

## Remarks

remarks-title = Замечания и вопросы
remarks-note = Между секретариатом и заинтересованными учреждениями. Общественность их не видит.
remark-yours = Ваше замечание
remark-who-reads = Кто может читать
class-government = Секретариат и заинтересованные учреждения
class-restricted = Ограниченно: это учреждение, секретариат и председатель
class-restricted-short = Ограниченно
remark-send = Отправить замечание
remark-withdrawn = Замечание отозвано
remark-withdraw = Отозвать

## Requests for information

request = Запрос информации
requests-title = Запросы информации
requests-lead = Вопросы секретариата учреждениям: у каждого срок и один ответ.
requests-none = Запросов нет
requests-none-step = Здесь появляются вопросы вашему учреждению.
request-new = Задать вопрос учреждению
request-new-lead = Один вопрос, одно учреждение, один срок.
request-ask-here = Спросить учреждение об этом
request-question = Вопрос
request-to = Учреждение
request-due = Срок
request-send = Отправить вопрос
request-sent = Вопрос отправлен.
request-asked-by = Кто спрашивает
request-answer = Ответ
request-answer-send = Отправить ответ
request-answer-sent = Ответ отправлен.
request-open = Открыт
request-late = Просрочен
request-answered = Ответ получен
request-withdrawn = Отозван
request-withdraw = Отозвать вопрос
request-withdrawn-done = Вопрос отозван.

## Signals

signals-title = Сигналы
signals-lead = Сведения извне: новости, ленты, предложения. Ни одно не является подтверждением, пока человек его не примет.
signal-open = На рассмотрении
signal-state-taken = Приняты как подтверждение
signal-state-set_aside = Отложены
signals-none = Сигналов нет
signals-none-step = Здесь появляются предложения со страниц рекомендаций.
signal-kind-news = Новость
signal-kind-feed = Лента
signal-kind-suggestion = Предложение
signal-about = О:
signal-record = Рекомендация
signal-record-hint = Её имя в адресах, например upr-4-139-12.
signal-take = Принять как подтверждение
signal-taken = Теперь это подтверждение; оно внутреннее, пока его не опубликуют.
signal-set-aside = Отложить
signal-set-aside-done = Отложено.
signal-reason = Почему это здесь ничего не подтверждает
evidence-kind = Вид подтверждения
evidence-kind-law = Закон или указ
evidence-kind-gazette = Официальный вестник
evidence-kind-court_decision = Судебное решение
evidence-kind-statistic = Статистика
evidence-kind-report = Доклад
evidence-kind-photo = Изображение
evidence-kind-link = Веб-страница
suggest-title = Предложить источник
suggest-lead = Закон, доклад или новость о том, что стало с этой рекомендацией. Является ли это подтверждением, решает человек.
suggest-what = Что это
suggest-where = Адрес страницы
suggest-source = Кто об этом сообщает
suggest-source-hint = Газета, ведомство, организация.
suggest-day = Дата
suggest-why = Что это показывает
suggest-why-hint = Не указывайте имён пострадавших и других лиц.
suggest-send = Отправить предложение
suggestion-sent = Спасибо. Секретариат это рассмотрит.

## Ways in for the public

by-title = Следить за темой
by-lead = О чём просили государство, что сделано, кем, чем это подтверждено и насколько это свежо.
by-right = По правам
by-right-lead = Права и области права со всеми их темами.
by-theme = По темам
by-theme-lead = Темы Всеобщего индекса прав человека.
by-person = По группам лиц
by-person-lead = Дети, женщины, инвалиды и другие.
by-sdg = По целям устойчивого развития
by-sdg-lead = Задачи Повестки дня на период до 2030 года, которым служат рекомендации.
by-institution = По учреждениям
by-institution-lead = Кто за что отвечает.
by-nothing = Здесь пока ничего нет
by-nothing-step = Появится, как только будут связанные рекомендации.
by-count = { $n ->
        [one] { $n } рекомендация
        [few] { $n } рекомендации
        [many] { $n } рекомендаций
       *[other] { $n } рекомендации
    }
by-asked = { $n ->
        [one] { $n } действующая рекомендация касается этого.
        [few] { $n } действующие рекомендации касаются этого.
        [many] { $n } действующих рекомендаций касаются этого.
       *[other] { $n } действующей рекомендации касаются этого.
    }
by-note = Числа означают рекомендации по состоянию на { $date }. Они описывают работу, а не осуществление прав, и не являются баллом.
by-covered-meaning = Рекомендации, на которые отвечает хотя бы одна открытая мера.
by-assessed = Оценены государством
by-assessed-meaning = Рекомендации, по которым государство опубликовало собственную оценку.
by-independent = С независимым мнением
by-independent-meaning = Рекомендации, по которым оценку опубликовали национальное учреждение, гражданское общество или комитет.
by-done = Что сделано
by-newest = Последнее обновление:
by-done-nothing = Обновлений по этой теме пока не публиковали.
by-nothing-new = Учреждение сообщает, что нового нет.
by-concerns = Относится к:
by-measure = Мера
by-measures = Текущие и планируемые меры
by-measures-count = { $n ->
        [one] { $n } открытая мера отвечает на эти рекомендации.
        [few] { $n } открытые меры отвечают на эти рекомендации.
        [many] { $n } открытых мер отвечают на эти рекомендации.
       *[other] { $n } открытой меры отвечают на эти рекомендации.
    }

## The trail

audit-case-close = Дело закрыто
audit-case-reopen = Дело открыто вновь
audit-case-assess = Дело оценено
audit-assessment-propose = Оценка предложена
audit-assessment-file = Оценка представлена
audit-assessment-publish = Оценка опубликована
audit-assessment-send_back = Оценка возвращена
audit-assessment-withdraw = Оценка отозвана
audit-assessment-hide = Оценка скрыта
audit-assessment-show_again = Оценка снова показана
audit-assessment-supersede = Оценка заменена
audit-comment-write = Замечание написано
audit-comment-withdraw = Замечание отозвано
audit-request-ask = Информация запрошена
audit-request-answer = Запрос отвечен
audit-request-withdraw = Запрос отозван
audit-signal-send = Сигнал отправлен
audit-signal-decide = Сигнал рассмотрен
audit-evidence-add = Подтверждение добавлено
