# Календари, ленты и письма об опубликованном.

## Календарь

calendar-lead = Ваши сроки в вашем собственном календаре: циклы, меры, этапы, вопросы и доклады комитетам.
calendar-how = Создайте адрес и добавьте его в программу-календарь как календарь для подписки.
calendar-address = Адрес вашего календаря
calendar-once = Он показан только сейчас. Кто его знает, может читать ваши сроки.
calendar-make = Создать адрес
calendar-anew = Создать новый адрес; старый перестанет действовать
calendar-revoke = Отозвать адрес
calendar-revoked = Адрес календаря больше не действует.
calendar-since = Адрес существует с
calendar-used = последнее чтение
calendar-unused = еще не читали
calendar-note = Пункты с ограниченным доступом в нем не называются.
calendar-name = { $mechanism }: сроки
calendar-hidden = Пункты с ограниченным доступом, у которых подходит срок (видны после входа): { $n }
calendar-round = Цикл обновления { $round }: срок ответов
calendar-measure = Срок меры: { $name }
calendar-milestone = Срок этапа: { $name }
calendar-request = Срок ответа секретариату
calendar-report = Срок доклада комитету: { $name }

## Ленты и письма

feed-link = Лента (Atom)
subscribe-link = Новости по почте
subscribe-title = Новости по почте
subscribe-about = Раз в неделю, что было опубликовано: { $name }
subscribe-hint = Вы получите письмо со ссылкой для подтверждения. До этого ничего не отправляется.
subscribe = Присылать мне новости
subscribe-privacy = Адрес служит только для этого. Он забывается, когда вы прекращаете письма или не подтверждаете в течение трех дней.
subscribe-asked = Письмо уже в пути. Откройте ссылку в нем, чтобы подтвердить.
subscription-confirm = Подтвердить
subscription-confirmed = Подтверждено. Письмо приходит по понедельникам, если что-то опубликовано.
subscription-end = Прекратить эти письма
subscription-ended = Письма прекращены
subscription-forgotten = Ваш адрес больше не хранится.
calendar-obligation = Срок доклада: { $name }
