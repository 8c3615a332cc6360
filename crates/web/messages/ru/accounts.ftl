# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = Вход
sign-in-lead = Для тех, кто работает в механизме или с ним. Для чтения учетная запись не нужна.
email = Адрес электронной почты
password = Пароль
password-forgotten = Забыли пароль?
signed-out = Вы вышли из системы.
session-ended = Ваш сеанс завершен. Войдите снова, и вы вернетесь на прежнее место.
demo-sign-in = Попробовать в роли
demo-sign-in-lead = Это демонстрация: по каждой ссылке вы войдете как вымышленное лицо с этой ролью.

## Second factor

second-factor = Второй фактор
second-factor-code = Код из приложения-аутентификатора
second-factor-code-hint = Шесть цифр. Если устройства нет под рукой, введите один из кодов восстановления.
second-factor-set-up = Настроить второй фактор
second-factor-set-up-lead = Добавьте эту учетную запись в приложение-аутентификатор с помощью ключа ниже, затем введите показанный код.
second-factor-key = Ключ для приложения-аутентификатора
second-factor-on = Второй фактор включен.
second-factor-off = Второй фактор не включен. Мы его рекомендуем: тогда одного украденного пароля недостаточно.
second-factor-turn-off = Отключить второй фактор
recovery-codes = Коды восстановления
recovery-codes-lead = Каждый действует один раз вместо приложения. Распечатайте или запишите их сейчас: больше они показаны не будут.
recovery-codes-left = { $n ->
        [one] Остался { $n } код восстановления
        [few] Осталось { $n } кода восстановления
        [many] Осталось { $n } кодов восстановления
       *[other] Осталось { $n } кода восстановления
    }
recovery-codes-new = Создать новые коды восстановления

## New password

reset-title = Новый пароль
reset-request-lead = Введите адрес электронной почты. Если с ним связана учетная запись, на него придет ссылка.
reset-request-send = Отправить ссылку
reset-request-sent = Если с этим адресом связана учетная запись, ссылка уже отправлена. Она действует один раз в течение двух часов.
password-new = Новый пароль
password-again = Тот же пароль еще раз
password-current = Текущий пароль
password-hint = Не короче { $n } знаков. Несколько не связанных между собой слов легко запомнить и трудно угадать.
password-changed = Пароль изменен. Остальные сеансы завершены.
password-change = Изменить пароль

## Your account

account-title = Ваша учетная запись
account-name = Имя
account-language = Язык писем вам
account-roles = Ваши роли
account-last-sign-in = Последний вход
account-saved = Учетная запись изменена.
sessions-title = Где вы вошли
sessions-lead = Завершите сеанс, который вам незнаком, и смените пароль.
session-this = этот сеанс
session-device = Устройство
session-began = Начат
session-last-seen = Последнее использование
session-end = Завершить сеанс
sign-out-everywhere = Выйти на всех устройствах
session-ended-one = Сеанс завершен.

## Invitations

invite-title = Пригласить человека
invite-lead = На адрес придет ссылка; она действует один раз в течение 14 дней.
invite-send = Отправить приглашение
invite-sent = Приглашение отправлено на { $email }.
invitations-open = Открытые приглашения
invitation-withdraw = Отозвать приглашение
invitation-withdrawn = Приглашение отозвано.
invitation-title = Вас приглашают
invitation-lead = { $mechanism } приглашает вас к работе. Ваша роль: { $role }.
invitation-accept = Принять приглашение
invitation-accepted = Добро пожаловать. Ваша учетная запись готова.
invitation-expires = Действует до { $date }

## Access tokens

tokens-title = Токены доступа для программ
tokens-lead = Программа, читающая или импортирующая от вашего имени, использует токен вместо пароля. Она не может больше, чем вы.
token-name = Для чего он
token-scope = Что разрешено
token-scope-read = Чтение
token-scope-import = Чтение и импорт
token-scope-write = Чтение, импорт и изменение
token-create = Создать токен
token-shown-once = Скопируйте токен сейчас. Больше он показан не будет: читаемой копии мы не храним.
token-last-used = Последнее использование
token-never-used = не использовался
token-revoke = Отозвать
token-revoked = Токен отозван. Программы, которые его используют, больше не допускаются.
tokens-empty = Токенов пока нет

## Further words about accounts

second-factor-picture = Ключ в виде изображения для камеры приложения-аутентификатора
second-factor-turned-on = Второй фактор включен. Остальные сеансы завершены.
second-factor-turned-off = Второй фактор выключен. Остальные сеансы завершены.
account-no-role = У вас пока нет роли ни в одном механизме. Администратор может вас пригласить.
account-operator = Оператор этого сервера
link-gone-title = Эта ссылка больше не действует
link-gone-invitation = Срок ее действия истек, она уже использована или заменена новым приглашением. Попросите пригласившего вас отправить новое.
link-gone-reset = Срок ее действия истек, или она уже использована. Запросите новую.
invitation-has-account = У этого адреса уже есть учетная запись. Войдите в нее; вы вернетесь сюда, чтобы принять приглашение.
invitation-other-account = Вы вошли как { $email }, но приглашение отправлено на другой адрес. Выйдите и снова откройте ссылку.
invitation-joined = Добро пожаловать. У вас новая роль.
token-days = Срок действия в днях
token-days-hint = От 1 до 366.
token-valid-until = Действует до
token-made-by = Создал(а)
token-needs-membership = Токены относятся к механизму. Когда у вас появится в нем роль, вы сможете создавать их здесь.
reset-done = Новый пароль установлен. Войдите с ним.
invite-language = Язык письма
