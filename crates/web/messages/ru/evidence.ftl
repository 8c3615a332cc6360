# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = Подтверждения
evidence-lead = На чем основаны сообщения: законы, решения, доклады, цифры, снимки и ссылки.
evidence-none = Подтверждений пока нет.
evidence-number = Идентификатор
evidence-name = Название
evidence-file = Файл
evidence-address = Или ссылка
evidence-address-hint = Адрес страницы: https://…
evidence-alternative = Что на снимке
evidence-alternative-hint = Словами, для тех, кто не видит. Обязательно для снимков.
evidence-shows = На снимке:
evidence-kind-title = Вид подтверждения
evidence-add = Добавить подтверждение
evidence-add-one = Добавить файл или ссылку как подтверждение
evidence-more-later = Здесь одно; остальные — потом, на странице обновления.
evidence-internal-first = Остается внутренним, пока его не опубликует тот, кто имеет право.
evidence-open = Подробности
evidence-public = Публично
evidence-internal = Внутреннее
evidence-withdrawn = Отозвано
evidence-publish = Опубликовать
evidence-publish-lead = Публика прочтет это, как только сможет прочесть то, к чему оно относится. Сначала проверьте, что в нем не названы частные лица.
evidence-publish-too = Опубликовать вместе:
evidence-withdraw = Отозвать
evidence-withdraw-lead = Публике больше не показывается. Файл и причина сохраняются; ничего не удаляется.
evidence-was-added = Подтверждение добавлено.
evidence-was-published = Подтверждение опубликовано.
evidence-was-withdrawn = Подтверждение отозвано.
evidence-belongs-to = Относится к
evidence-added = Добавлено
evidence-added-by = Кто добавил
evidence-digest = SHA-256 файла
evidence-same-file = Тот же файл есть и в другом месте

## Links

evidence-link-state = Ссылка
evidence-link-ok = На месте
evidence-link-moved = Перемещена
evidence-link-gone = Больше нет
evidence-link-unreachable = Недоступна
evidence-link-unchecked = Еще не проверена
evidence-link-status = ответ { $status }
evidence-checked = Проверено
evidence-why-private = адрес ведет в частную сеть
evidence-why-no-such-site = такого сайта нет
evidence-why-too-slow = не ответил вовремя
evidence-why-not-safe = сертификат недействителен
evidence-why-too-many-steps = бесконечная переадресация
evidence-why-no-connection = соединение не удалось

## Audit trail

audit-evidence-publish = Подтверждение опубликовано
audit-evidence-withdraw = Подтверждение отозвано
audit-evidence-check = Ссылка проверена
job-name-links = Проверка ссылок
