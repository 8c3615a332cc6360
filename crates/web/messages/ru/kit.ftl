# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = Перейти к содержанию
menu = Меню
menu-close = Закрыть меню
menu-main = Основная навигация
menu-breadcrumb = Вы находитесь здесь
menu-language = Язык
menu-account = Ваша учетная запись
menu-footer = Об этом сайте
sign-in = Войти
sign-out = Выйти
unread-count = { $n ->
        [one] { $n } непрочитанное уведомление
        [few] { $n } непрочитанных уведомления
        [many] { $n } непрочитанных уведомлений
       *[other] { $n } непрочитанного уведомления
    }
demo-banner = Демонстрация: Республика Сама и все ее записи вымышлены.
footer-statement = Открытое программное обеспечение для национальных механизмов осуществления, представления докладов и последующей деятельности (резолюция 51/33 Совета по правам человека).
footer-privacy = Ни одна страница этого сайта ничего не передает третьим лицам.
footer-accessibility = Доступность

## Notices

notice-done = Готово
notice-note = К сведению
notice-attention = Внимание
notice-failed = Не выполнено

## Forms

field-optional = необязательно
field-error = Ошибка:
field-choose = Выберите
field-file-limit = Наибольший размер: { $size }.
form-errors = { $n ->
        [one] { $n } пункт требует внимания
        [few] { $n } пункта требуют внимания
        [many] { $n } пунктов требуют внимания
       *[other] { $n } пункта требует внимания
    }
button-save = Сохранить
button-cancel = Отмена
button-continue = Продолжить
button-back = Назад
button-edit = Изменить
button-remove = Убрать
button-apply = Применить
button-undo = Отменить действие
button-download = Скачать
button-upload = Загрузить
button-add = Добавить
confirm-question = Подтвердите, пожалуйста
confirm-undoable = Это действие можно будет отменить.
confirm-final = Это действие нельзя отменить.

## Lists

sort-by = Сортировать: { $column }
sort-ascending = по возрастанию
sort-descending = по убыванию
pages = Страницы списка
page-previous = Предыдущая страница
page-next = Следующая страница
page-range = { $first }–{ $last } из { $total }
filters = Уточнить список
filters-active = Примененные фильтры
filters-clear = Сбросить все фильтры
filter-remove = Убрать фильтр { $label }
filter-more = Показать еще { $n }
search-button = Найти
search-help = Как искать
search-help-text = Слова находятся во всех формах. Используйте "кавычки" для точной фразы, AND, OR и NOT между словами и * для начала слова.
search-clear = Очистить поиск

## Selecting rows

select-row = Выбрать { $label }
select-page = Выбрать все на этой странице
select-all-matching = { $n ->
        [one] Применить к { $n } результату поиска
        [few] Применить ко всем { $n } результатам поиска на всех страницах
        [many] Применить ко всем { $n } результатам поиска на всех страницах
       *[other] Применить ко всем { $n } результатам поиска на всех страницах
    }

# The script puts the number in place of the sign.
select-count-words = Выбрано: #
select-keys = Клавиши: J и K или стрелки — перемещение, X или пробел — выбор, Shift — расширение выбора.
selection-actions = С выбранными строками

## Texts

diff-added = добавлено:
diff-removed = удалено:
diff-before = Было
diff-after = Стало
copy = Скопировать
copied = Скопировано
progress-of = { $done } из { $total }
progress-leave = Вы можете закрыть эту страницу: работа продолжится, и вы найдете ее здесь.
chart-table = Цифры
value-unknown = нет данных
value-none = нет
yes = Да
no = Нет
list-comma = ,{" "}

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label } на других языках
filters-show = Показать
merge-title = Кто-то еще внес изменения
merge-lead = Для каждого поля выберите, что оставить, и сохраните. До этого ничего не пропадет.
merge-contested = Это поле изменили вы оба.
merge-yours = Ваш вариант
merge-theirs = Вариант, который есть сейчас
chart-provisional = Пустая метка — предварительное значение.
