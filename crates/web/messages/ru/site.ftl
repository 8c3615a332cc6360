# Pages of the whole site.

## Front door

site-no-mechanism = Механизмов пока нет
site-no-mechanism-step = Создайте первый на самой машине: suivi mechanism add.
site-all-states = Все открытые рекомендации этого реестра, вынесенные всем государствам
demo-doors-title = Войти в одной из ролей
demo-doors-lead = По ссылке для входа на каждую роль. Они существуют только в этой демонстрации.
