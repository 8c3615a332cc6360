# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = Другие узлы
fed-nodes-lead = Каждый узел хранит то, что он опубликовал. Публикации другого узла показаны здесь под его именем и исчезают, когда там их отзывают.
fed-own = Этот узел
fed-own-lead = Тот, кто добавляет этот узел у себя, сверяет этот отпечаток. Сообщите его по телефону или письмом.
fed-fingerprint = Отпечаток
fed-fingerprint-hint = Восемь групп по четыре знака. Узнайте его у ответственных за тот узел по телефону или письмом, а не на его странице.
fed-node = Узел
fed-address = Адрес
fed-address-hint = Например, https://hub.example.org
fed-things = Показано здесь
fed-heard = Последняя связь
fed-never = Пока не было
fed-next = Следующий запрос
fed-may-read = Может читать здесь
fed-audience-public = Общедоступное
fed-audience-network = Общедоступное и предназначенное для сети
fed-audience-un = Также предназначенное только для Организации Объединенных Наций
fed-reads = Показывать здесь то, что он публикует
fed-state = Состояние
fed-state-good = Читается
fed-state-waiting = Еще не читался
fed-state-failing = Отвечает с ошибками
fed-state-paused = Приостановлен
fed-state-reader = Только читает здесь
fed-none = Других узлов здесь не знают.
fed-none-step = Администраторы центра добавляют узел по его адресу и отпечатку, который сообщают ответственные за него.
fed-add = Добавить узел
fed-settings = О чем договорились
fed-pull = Прочитать сейчас
fed-pause = Приостановить
fed-resume = Возобновить
fed-remove = Удалить
fed-remove-hint = Прочитанное там исчезнет со здешних страниц. Узел можно будет добавить снова.
fed-refusals = Не принято
fed-refusals-lead = Что этот узел прислал и что не было принято, и почему. Неподходящий ключ может означать, что кто-то находится между узлами: спросите ответственных за узел.
fed-refusals-none = Принято все.
fed-refusal-at = Когда
fed-refusal-why = Почему
fed-refusal-digest = Хеш

## Why something was not taken

fed-why-forged = Не подписано ключом узла или изменено.
fed-why-replayed = Старее того, что есть здесь.
fed-why-not_theirs = Принадлежит другому узлу.
fed-why-too_large = Слишком большой объем.
fed-why-unknown_kind = Вид, которого эта версия не знает.
fed-why-future = Дата в будущем. Одни из часов идут неверно.
fed-why-unreadable = Это не похоже на ответ узла.
fed-why-wrong_page = Это ответ на другой запрос.
fed-why-unreachable = Никто не ответил.
fed-why-declined = Узел отказал. Спросите ответственных за него, известен ли там этот узел.

## What was done

fed-added = Узел добавлен. Он будет прочитан в течение минуты.
fed-changed = Сохранено.
fed-paused = Узел приостановлен.
fed-resumed = Узел снова читается.
fed-removed = Узел удален.
fed-pulled = Узел прочитан.
fed-pull-failed = Узел не удалось прочитать до конца. Причина указана ниже.

## Where a copy came from

fed-origin = Опубликовано на собственном узле: { $node }.
fed-origin-page = Оригинал
fed-origin-heard = Последняя связь: { $age }.

## Searching the hub

fed-search = Поиск в центре
fed-search-label = Искать в профилях, практиках, вопросах, запросах о помощи и мероприятиях
fed-search-kind = Вид
fed-search-state = Государство
fed-search-count = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
 }
fed-search-language = Язык текста
fed-search-none = Ничего не найдено.
fed-search-none-step = Используйте меньше слов или уберите фильтр.
fed-also-in-hub = Искать также в центре знаний
fed-feed = Лента новостей (Atom)

## The audit trail

audit-peer-add = Узел добавлен
audit-peer-change = Договоренность с узлом изменена
audit-peer-pause = Узел приостановлен
audit-peer-resume = Узел возобновлен
audit-peer-remove = Узел удален
audit-shelf-copy = Принято с другого узла
audit-shelf-uncopy = Отозвано на другом узле

## What can be wrong

problem-no-node-there = По адресу { $value } не отвечает ни один узел Suivi. Проверьте адрес и то, доступна ли та машина отсюда.
problem-other-fingerprint = У этого узла другой отпечаток. Сверьте его с ответственными за узел; иначе не добавляйте узел.
