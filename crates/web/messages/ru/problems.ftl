# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = Заполните это поле.
problem-too-long = { $value ->
        [one] Не более { $value } знака.
        [few] Не более { $value } знаков.
        [many] Не более { $value } знаков.
       *[other] Не более { $value } знака.
    }
problem-too-short = { $value ->
        [one] Не менее { $value } знака.
        [few] Не менее { $value } знаков.
        [many] Не менее { $value } знаков.
       *[other] Не менее { $value } знака.
    }
problem-unknown-choice = «{ $value }» нет среди вариантов. Выберите из списка.
problem-not-an-email = Введите адрес электронной почты, например name@example.org.
problem-not-a-date = «{ $value }» — не дата. Напишите год-месяц-день, например 2026-11-23.
problem-not-a-number = «{ $value }» — не подходящее здесь число.
problem-wrong-credentials = Неверный адрес электронной почты или пароль. Попробуйте еще раз или запросите новый пароль.
problem-wrong-code = Код неверен или уже использован. Дождитесь следующего.
problem-link-expired = Срок действия ссылки истек, или она уже использована. Запросите новую.
problem-taken = «{ $value }» уже занято. Выберите другое.
problem-passwords-differ = Пароли не совпадают. Введите один и тот же дважды.
problem-password-common = Этот пароль пробуют все. Выберите другой, например четыре не связанных между собой слова.
problem-last-administrator = Механизм останется без администратора. Сначала назначьте другого.
problem-ends-before-it-begins = Конец раньше начала. Измените одну из двух дат.
problem-has-open-items = За учреждением числится { $value ->
        [one] { $value } открытое дело
        [few] { $value } открытых дела
        [many] { $value } открытых дел
       *[other] { $value } открытого дела
    }. Сначала назначьте преемника.
problem-changed-since = Кто-то изменил это после того, как вы его открыли. Посмотрите, что там сейчас, и внесите изменение еще раз.
problem-nothing-selected = Выберите хотя бы одну строку.
problem-already-undone = Это действие уже отменено.
problem-wrong-state = Сейчас это невозможно: текущее состояние — «{ $value }».
problem-unreadable-file = Не удалось прочитать файл: { $value }. Убедитесь, что это нужный файл и что он открывается на вашем компьютере.
problem-file-too-large = Файл больше { $value }. Отправьте его по частям.
problem-search-syntax = Не удалось понять запрос около «{ $value }». Проверьте кавычки и скобки.
problem-position-only-upr = Позиция государства бывает только у рекомендаций универсального периодического обзора. Оставьте поле пустым.
problem-no-recommending-state = В рекомендации универсального периодического обзора названо хотя бы одно вынесшее ее государство. Добавьте его.
problem-leads-already = Ведущее учреждение не может быть одновременно содействующим. Выберите другое.
problem-not-active = «{ $value }» на эту дату не существует. Выберите действующее учреждение.
problem-due-in-past = { $value } уже прошло. Исправьте дату или укажите, что это мера прошлых лет.
problem-needs-output = Сначала укажите результат: меру без результата нельзя считать выполненной.
problem-needs-agreement = { $value }: согласие еще не получено.
problem-needs-second-person = Здесь нужен второй человек. Обратитесь к коллеге, который вправе решать.
problem-waits-already = Запрос на возврат уже ожидает решения. Сначала примите его.
problem-is-public-already = Это опубликовано. Изменения вносит только секретариат; сообщите ему, что исправить.
problem-not-a-period = «{ $value }» — не период. Напишите 2024, 2024-Q1, 2024-05 или 2024-05-01.
problem-in-future = «{ $value }» еще не наступило. Вносите то, что уже известно.
problem-not-broken-down = Показатель не разбивается по признаку «{ $value }». Оставьте пустым или сначала добавьте признак к показателю.
problem-not-a-group = «{ $value }» не может быть названием группы. Не более 100 знаков без = и ;, и не начинайте с = + - @.
problem-not-a-count = «{ $value }» — не число людей. Нужно целое число, 0 или больше.
problem-given-twice = Одна и та же ячейка встречается в файле дважды, также здесь: { $value }. Оставьте одну.
problem-missing-column = В файле нет столбца «{ $value }». Проверьте, что в первой строке стоят названия столбцов.
problem-too-many-rows = В файле больше { $value } строк. Отправьте его по частям.
