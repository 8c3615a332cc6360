# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = Plans
plans-lead = Human rights action plans, plans on one theme, of one place, or for the 2030 Agenda.
plans-empty = No plan yet
plans-empty-step = A plan holds measures together for some years. Measures can also stand without one.
plan = Plan
plan-add = Add a plan
plan-edit = Edit the plan
plan-kind = Kind of plan
plan-kind-human_rights = Human rights action plan
plan-kind-thematic = Plan on a theme or a group of persons
plan-kind-local = Plan of a region or municipality
plan-kind-sdg = Plan for the 2030 Agenda
plan-summary = What it is about
plan-period = Period
plan-from = First day
plan-to = Last day
plan-legal-basis = Legal basis
plan-legal-basis-hint = The law, decree or decision it rests on.
plan-budget = Budget
plan-budget-hint = In words, for example 12 million XOF a year.
plan-owner = Kept by
plan-saved = The plan was saved.

## Where it stands

plan-status-draft = Draft
plan-status-consultation = In consultation
plan-status-adopted = Adopted
plan-status-in_force = In force
plan-status-mid_term_review = In mid-term review
plan-status-evaluated = Evaluated
plan-status-expired = Expired
plan-next-step = Next step
plan-step-draft = Back to draft
plan-step-consultation = Begin the consultation
plan-step-in_force = It is in force
plan-step-mid_term_review = Begin the mid-term review
plan-step-evaluated = It was evaluated
plan-step-expired = Its period is over
plan-advanced = The plan went one step on.

## Adoption and versions

plan-adoption = Adoption
plan-adoption-lead = You propose it; a second person, the chair as a rule, approves. From then on the public reads the plan.
plan-adoption-act = Act of adoption
plan-adoption-act-hint = Its name and number, for example Decree 4/2026.
plan-adopted-on = Adopted on
plan-propose-adoption = Propose the adoption
plan-proposed = It was laid before a second person.
plan-proposed-adoption = Adoption waits for approval
plan-proposed-version = A new version waits for approval
plan-proposed-by = Proposed by { $by } on { $on }.
plan-proposed-on = Proposed on
plan-approve = Approve
plan-approved = It was approved; the public reads it now.
plan-turn-down = Turn it down
plan-take-back = Take the proposal back
plan-turned-down = The proposal no longer waits.
plan-reason = Reason
plan-working-copy = The working copy differs from what the public reads
plan-working-copy-lead = Propose it as the next version; a second person approves.
plan-propose-version = Propose the next version
plan-versions = Versions
plan-version = Version
plan-version-number = Version { $n }
plan-compare = What changed
plan-compare-title = What changed between two versions
plan-compare-lead = Version { $from } and version { $to }
plan-no-changes = Nothing differs.
plan-measures-added = Measures that were added
plan-measures-removed = Measures that were taken out
plan-measures-changed = Measures that were changed
plan-no-measures = No measure that you may read stands in this plan.
plan-measures-by-status = Where its measures stand today
plan-all-measures = { $n ->
        [one] The { $n } measure in the list
       *[other] All { $n } measures in the list
    }
