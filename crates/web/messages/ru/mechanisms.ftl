# The mechanism, its institutions and its members.

## The mechanism

mechanism = Механизм
mechanisms-here = Механизмы на этом сайте
mechanism-state = Государство
mechanism-level = Уровень
mechanism-level-national = Национальный
mechanism-level-regional = Региональный
mechanism-level-local = Местный
mechanism-type = Тип
mechanism-parent = Входит в
mechanism-name-in = Название ({ $language })
mechanism-saved = Сведения о механизме изменены.

## Institutions

institution = Учреждение
institutions-lead = Министерства, ведомства, суды и другие органы, осуществляющие рекомендации.
institution-name = Название
institution-short-name = Краткое название
institution-kind = Вид
institution-kind-ministry = Министерство
institution-kind-agency = Ведомство
institution-kind-court = Суд
institution-kind-local = Местный орган власти
institution-kind-independent = Независимый орган
institution-parent = Входит в состав
institution-valid-from = Существует с
institution-valid-to = Существовало до
institution-closed = Упразднено
institution-active = Действует
institution-add = Добавить учреждение
institution-close = Упразднить учреждение
institution-reopen = Восстановить учреждение
institution-saved = Учреждение сохранено.
institutions-empty = Учреждений пока нет
institutions-empty-step = Добавьте первое министерство или импортируйте список.
institutions-count = { $n ->
        [one] { $n } учреждение
        [few] { $n } учреждения
        [many] { $n } учреждений
       *[other] { $n } учреждения
    }

## Members

member = Участник
members-lead = Кто работает с реестром, в какой роли и от какого учреждения.
member-role = Роль
member-since = С
member-ended = бывший участник
member-change-role = Изменить роль
member-end = Прекратить участие
member-end-question = Прекратить участие: { $name }?
member-end-consequences = Этот человек больше не сможет здесь работать. Сделанное сохранится под названием роли.
member-saved = Участие изменено.
member-second-factor = Второй фактор
member-second-factor-reset = Сбросить второй фактор
member-second-factor-question = Сбросить второй фактор: { $name }?
member-second-factor-consequences = Все сеансы этого пользователя завершатся, и он получит письмо. Пока новый второй фактор не настроен, для входа достаточно пароля. Убедитесь лично или по телефону, что просьба действительно исходит от этого человека.
member-second-factor-done = Второй фактор сброшен. Все сеансы пользователя завершены, ему отправляется письмо.

## Forms of institutions, members and settings

institution-edit = Изменить учреждение
institution-last-day = Последний день
institution-close-lead = Закрытое учреждение остается в истории. Его можно открыть снова.
institutions-closed = Закрытые учреждения
institutions-name-hint = Достаточно одного языка; читатели на других языках увидят его.
mechanism-language = Рабочий язык
mechanism-settings-lead = Что общественность читает о механизме и на каком языке он пишет письма.
mechanism-none-above = Нет: самостоятельный
member-institution-hint = Нужно для координаторов, утверждающих лиц, судебной власти и местных органов.
member-ended-done = Членство завершено.
member-actions = Действия
