# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = Рекомендации
register-search = Поиск по рекомендациям
results-count = { $n ->
        [one] { $n } рекомендация
        [few] { $n } рекомендации
        [many] { $n } рекомендаций
       *[other] { $n } рекомендации
    }
results-as-of = По состоянию на { $date }
results-none = Ничего не найдено
results-none-step = Попробуйте меньше слов или уберите фильтр.
results-did-you-mean = Точно по этим словам ничего нет; показаны похожие.
register-empty = Реестр пуст
register-empty-step = Для начала импортируйте выгрузку из Универсального указателя по правам человека или собственную таблицу.
download-list = Скачать этот список
download-as = Скачать в формате { $format }
sort-relevance = Сначала самые подходящие
sort-newest = Сначала новые
sort-document = В порядке документа

## Fields and filters

recommendation = Рекомендация
recommendation-number = Рекомендация { $number }
field-number = Номер
field-text = Текст
field-body = Орган
field-family = Вид органа
field-cycle = Цикл
cycle-number = Цикл { $n }
field-session = Сессия
field-year = Год
field-date = Дата
field-theme = Тема
field-person = Затронутые лица
field-sdg = Цель в области устойчивого развития
field-position = Позиция государства
field-recommending-state = Государство, вынесшее рекомендацию
field-state = Государство — объект обзора
field-kind = Вид
field-action = Вид действия
field-status = Статус
field-verified = Проверка
field-cluster = Тематический блок
field-document = Документ
field-symbol = Условное обозначение
field-paragraph = Пункт
field-language = Язык
field-source = Источник
field-due = Срок
field-last-update = Последнее обновление
field-lead = Ведущее учреждение
verified-yes = Проверена
verified-no = Еще не проверена
verified-by = Сверено с источником: { $name }, { $date }
cluster-none = Вне блоков

## One recommendation

recommended-by = Вынесена: { $states }
recommended-in = { $symbol }, п. { $paragraph }
open-document = Открыть документ на сайте Организации Объединенных Наций
text-official = Официальный текст
text-translation = Неофициальный перевод
text-plain = Простыми словами
text-other-languages = На других языках
text-versions = Прежние версии текста
position-said-in = Выражена в { $symbol }
part-of = Часть { $number }
parts-title = Ее части
repeats-title = Рекомендовано не раз
repeats-lead = То же рекомендовалось в нескольких циклах или несколькими органами.
cite-title = Сослаться на эту рекомендацию
timeline-title = Что сделано
timeline-empty = Пока ничего не записано

## Tags

tags-suggested = Предложено
tag-set-by-import = получено с данными
tag-set-by-rule = предложено по правилу
tag-set-by-person = указано человеком
tag-suggestion-note = Эти метки пришли с данными, и их еще никто не проверял. Такие метки часто ошибочны.
tag-accept = Принять
tag-refuse = Отклонить

## One act on many

bulk-verify = Отметить как проверенные
bulk-unverify = Снять отметку о проверке
bulk-cluster = Включить в блок
bulk-cluster-none = Исключить из блока
bulk-theme = Указать тему
bulk-person = Указать затронутых лиц
bulk-sdg = Указать цель в области устойчивого развития
bulk-unchanged = не менять
bulk-done = { $n ->
        [one] Изменена { $n } рекомендация.
        [few] Изменены { $n } рекомендации.
        [many] Изменено { $n } рекомендаций.
       *[other] Изменено { $n } рекомендации.
    }
bulk-unchanged-count = { $n ->
        [one] { $n } уже была такой.
        [few] { $n } уже были такими.
        [many] { $n } уже были такими.
       *[other] { $n } уже были такими.
    }
acts-title = Последние действия
act-undone = { $n ->
        [one] Отменено: { $n } рекомендация снова как прежде.
        [few] Отменено: { $n } рекомендации снова как прежде.
        [many] Отменено: { $n } рекомендаций снова как прежде.
       *[other] Отменено: { $n } рекомендации снова как прежде.
    }
act-undone-except = { $n ->
        [one] { $n } с тех пор изменили, она оставлена как есть.
        [few] { $n } с тех пор изменили, они оставлены как есть.
        [many] { $n } с тех пор изменили, они оставлены как есть.
       *[other] { $n } с тех пор изменили, они оставлены как есть.
    }

## Clusters

clusters-title = Тематические блоки
clusters-lead = Рекомендации, которые просят примерно об одном. Работа ведется по блокам, подсчет — по рекомендациям.
cluster-name = Название блока
cluster-new = Новый блок
cluster-rename = Переименовать
cluster-close = Закрыть блок
cluster-saved = Блок сохранен.
clusters-empty = Блоков пока нет
clusters-empty-step = Выберите в реестре связанные рекомендации и включите их в новый блок.

## Documents

documents-title = Документы
documents-lead = Документы с рекомендациями в том виде, в каком их издали Организация Объединенных Наций и региональные органы.
document-title = Название
document-draft = Проект
document-recommendations = Рекомендаций в нем
documents-empty = Документов пока нет

## Labels to map

labels-title = Несопоставленные обозначения
labels-lead = Обозначения из импортированных данных, которых нет ни в одном списке. Укажите один раз, что каждое значит; записи сохраняются в любом случае.
label-found = Обозначение
label-scheme = Что обозначает
label-count = Записей с ним
label-means = Что оно значит
label-suggestion = Предложение: { $label }
label-ignore = Здесь оно ничего не значит
label-decided = «{ $label }» сопоставлено. { $n ->
        [one] Размечена { $n } запись.
        [few] Размечены { $n } записи.
        [many] Размечено { $n } записей.
       *[other] Размечено { $n } записи.
    }
labels-empty = Сопоставлять нечего
labels-empty-step = Неизвестные обозначения из импорта ждут здесь, пока кто-нибудь не укажет их значение.
