# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = Центр знаний
hub-lead = Чем делятся механизмы: профили, передовая практика, вопросы и ответы, помощь, семинары.
hub-empty = Здесь пока ничего не опубликовано.
hub-empty-step = Здесь появится то, что публикуют механизмы, с указанием, к кому обратиться.

## Kinds of thing

hub-kind-profile = Профиль механизма
hub-kind-practice = Передовая практика
hub-kind-resource = Ресурс
hub-kind-page = Страница знаний
hub-kind-question = Вопрос
hub-kind-announcement = Объявление
hub-kind-assistance = Запрос о помощи
hub-kind-event = Мероприятие

## What can be wrong

problem-withdrawn = Публикация отозвана. { $value }

## The way around, and the first page

hub-nav-exchange = Обмен
hub-nav-learning = Материалы
hub-nav-mine = Ждет моего решения
hub-nav-keeping = Ведение
hub-search = Поиск по центру
hub-open = Открыто сейчас
hub-asks = Кто спрашивает
hub-new = Новое
hub-waits = Ждет вас
hub-all = Показать все
