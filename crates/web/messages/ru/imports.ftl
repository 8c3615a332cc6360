# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = Импорт
imports-lead = Каждый импорт показывается до выполнения и может быть отменен целиком.
import-new = Импортировать файл
import-file = Файл
import-file-hint = Выгрузка из Универсального указателя по правам человека (JSON или XLSX), из UPR Info (CSV) или собственная таблица (CSV или XLSX).
import-format = Формат
import-format-uhri = Универсальный указатель по правам человека
import-format-upr_info = UPR Info
import-format-table = Собственная таблица
import-columns = Что в каком столбце
import-columns-lead = Ответ запоминается для следующего файла с такими же столбцами.
import-column-skip = Пропустить этот столбец
import-read = Прочитать файл

## Preview

import-preview = Что сделает импорт
import-preview-lead = Пока ничего не записано.
import-outcome-new = Новые
import-outcome-changed = Измененные
import-outcome-unchanged = Без изменений
import-outcome-duplicate = Возможные дубликаты
import-outcome-unknown = Неизвестные обозначения
import-outcome-cleaned = Очищенные
import-outcome-refused = Отклоненные строки
import-meaning-new = Нет в реестре; будут добавлены.
import-meaning-changed = Есть в реестре с другим содержанием; добавится новая версия, прежняя сохранится.
import-meaning-unchanged = Уже есть в реестре; ничего не изменится.
import-meaning-duplicate = Сохраняются отдельными записями и отмечаются для проверки человеком.
import-meaning-unknown = Запись сохраняется; обозначение попадает в список несопоставленных.
import-meaning-cleaned = Из текста убраны невидимые или небезопасные знаки.
import-meaning-refused = Не удалось прочитать; для каждой указаны место и причина.
import-place = Место в файле
import-reason = Причина
import-shown-of = Показаны первые { $shown } из { $total }.
import-nothing-to-do = Все, что есть в этом файле, уже в реестре. Импортировать нечего.
import-commit = { $n ->
        [one] Импортировать { $n } запись
        [few] Импортировать { $n } записи
        [many] Импортировать { $n } записей
       *[other] Импортировать { $n } записи
    }
import-discard = Отказаться

## States of an import

import-state-received = Получен
import-state-previewing = Читается
import-state-previewed = Ждет вашего решения
import-state-committing = Записывается
import-state-committed = Импортирован
import-state-undoing = Отменяется
import-state-undone = Отменен
import-state-failed = Не удался
import-failed-note = Импорт остановлен и не оставил ничего сделанного наполовину. Причина: { $reason }
import-undo = Отменить импорт
import-undo-question = Отменить импорт от { $date }?
import-undo-consequences = { $n ->
        [one] { $n } поступившая с ним запись будет отозвана, а измененное им вернется к прежнему виду.
        [few] { $n } поступившие с ним записи будут отозваны, а измененное им вернется к прежнему виду.
        [many] { $n } поступивших с ним записей будут отозваны, а измененное им вернется к прежнему виду.
       *[other] { $n } поступившей с ним записи будет отозвано, а измененное им вернется к прежнему виду.
    } Более поздние изменения, внесенные людьми, сохранятся и будут перечислены.
import-by = Кем
import-when = Когда
imports-empty = Импортов пока нет
imports-empty-step = Выберите файл: вы увидите, что он изменит, прежде чем что-либо будет записано.

## Why a row was refused

import-refused-truncated = Здесь файл обрывается. Скачайте его заново и импортируйте еще раз: уже внесенное не удвоится.
import-refused-malformed = Запись повреждена. Исправьте ее в файле или введите вручную.
import-refused-not_a_record = Это не запись. Уберите ее из файла или не обращайте внимания.
import-refused-record_too_large = Запись больше любой рекомендации. Поищите вставленные документы или изображения, сократите ее и импортируйте файл снова.
import-refused-text_too_long = Текст слишком длинный. Сократите его или разделите на несколько рекомендаций и импортируйте файл снова.
import-refused-no_text = В записи нет текста. Заполните его или пропустите запись.
import-refused-wrong_cell_count = Ячеек в строке больше или меньше, чем в заголовке. Поищите лишний или пропущенный разделитель либо кавычку.
import-refused-unreadable_value = Значение не подходит к столбцу. Исправьте ячейку и импортируйте файл снова.
import-refused-read_failed = Дальше прочитать файл не удалось; все до этого места прочитано. Попробуйте еще раз.
import-format-document = Проверенный документ
