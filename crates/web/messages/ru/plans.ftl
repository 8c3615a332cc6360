# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = Планы
plans-lead = Планы действий по правам человека, тематические, местные и планы по Повестке дня до 2030 года.
plans-empty = Планов пока нет
plans-empty-step = План объединяет меры на несколько лет. Меры могут быть и без плана.
plan = План
plan-add = Добавить план
plan-edit = Изменить план
plan-kind = Вид плана
plan-kind-human_rights = План действий по правам человека
plan-kind-thematic = План по теме или группе лиц
plan-kind-local = План региона или муниципалитета
plan-kind-sdg = План по Повестке дня до 2030 года
plan-summary = О чем он
plan-period = Период
plan-from = Первый день
plan-to = Последний день
plan-legal-basis = Правовая основа
plan-legal-basis-hint = Закон, указ или решение, на котором он основан.
plan-budget = Бюджет
plan-budget-hint = Словами, например 12 миллионов XOF в год.
plan-owner = Кто ведет
plan-saved = План сохранен.

## Where it stands

plan-status-draft = Проект
plan-status-consultation = На обсуждении
plan-status-adopted = Принят
plan-status-in_force = Действует
plan-status-mid_term_review = Среднесрочный обзор
plan-status-evaluated = Оценен
plan-status-expired = Истек
plan-next-step = Следующий шаг
plan-step-draft = Вернуть в проект
plan-step-consultation = Начать обсуждение
plan-step-in_force = Вступил в силу
plan-step-mid_term_review = Начать среднесрочный обзор
plan-step-evaluated = Оценка проведена
plan-step-expired = Период закончился
plan-advanced = План перешел на следующий шаг.

## Adoption and versions

plan-adoption = Принятие
plan-adoption-lead = Вы предлагаете, второй человек, как правило председатель, утверждает. С этого момента план читает публика.
plan-adoption-act = Акт о принятии
plan-adoption-act-hint = Его название и номер, например Указ 4/2026.
plan-adopted-on = Дата принятия
plan-propose-adoption = Предложить принять
plan-proposed = Предложение передано второму человеку.
plan-proposed-adoption = Принятие ожидает утверждения
plan-proposed-version = Новая версия ожидает утверждения
plan-proposed-by = Предложил(а) { $by }, { $on }.
plan-proposed-on = Дата предложения
plan-approve = Утвердить
plan-approved = Утверждено; теперь это читает публика.
plan-turn-down = Отклонить
plan-take-back = Отозвать предложение
plan-turned-down = Предложение больше не ожидает решения.
plan-reason = Причина
plan-working-copy = Рабочая копия отличается от того, что читает публика
plan-working-copy-lead = Предложите ее как следующую версию; утверждает второй человек.
plan-propose-version = Предложить следующую версию
plan-versions = Версии
plan-version = Версия
plan-version-number = Версия { $n }
plan-compare = Что изменилось
plan-compare-title = Что изменилось между двумя версиями
plan-compare-lead = Версия { $from } и версия { $to }
plan-no-changes = Отличий нет.
plan-measures-added = Добавленные меры
plan-measures-removed = Исключенные меры
plan-measures-changed = Измененные меры
plan-no-measures = В плане нет мер, которые вам доступны.
plan-measures-by-status = Как сегодня идут меры
plan-all-measures = { $n ->
        [one] { $n } мера в списке
        [few] Все { $n } меры в списке
        [many] Все { $n } мер в списке
       *[other] Все { $n } меры в списке
    }
