# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = из { $total }
sort-oldest = Сначала старые
home-priorities = Последующие меры, запрошенные комитетами
home-priorities-lead = Пункты, по которым комитет запросил информацию в установленный срок.
part-of-it = Часть пункта
in-document = Внутри документа
previous-in-document = Предыдущая в документе
next-in-document = Следующая в документе
kind-inferred = (по формулировке)
field-priority = Срок последующих мер
field-source-id = Идентификатор в источнике
field-address = Адрес
import-outcome-title = Что сделал импорт
import-rows = Строки
import-meaning = Что это значит
import-same-words = Тот же текст того же государства уже есть в:
import-same-paragraph = Тот же пункт того же документа уже есть:
import-fixed = Одинаково для всех строк
import-fixed-hint = Для того, чему в таблице нет столбца.
label-lookalike = Похоже на «{ $state }», но написано другими знаками.
scheme-theme = Тема
scheme-person = Затрагиваемые лица
scheme-sdg = Цель в области устойчивого развития
scheme-state = Государство — объект обзора
scheme-recommending_state = Рекомендующее государство
scheme-body = Орган
scheme-position = Позиция государства
scheme-kind = Вид
disguise-other_letters = буквы другой письменности
disguise-hidden_characters = невидимые знаки
change-text = Текст
change-position = Позиция государства
change-paragraph = Пункт
change-kind = Вид
change-action_category = Вид действия
change-recommending_states = Рекомендующие государства
change-tags = Темы, лица и цели
field-sdg-target = Задача в рамках цели
change-position_source = Где указана позиция
change-position_text = Слова государства о своей позиции
change-document = Документ
change-withdrawn = Снята
