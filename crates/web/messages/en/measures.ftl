# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = Measures
measures-lead = What institutions undertake to do about the recommendations, by when, and how far it is.
measures-count = { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    }
measures-empty = No measures yet
measures-empty-step = A measure says what an institution will do about a recommendation or a thematic cluster, and by when. Begin with the one that is most certain.
measures-none-step = No measure fits all of these filters. Remove one of them.
measures-set-status = Set the status
measures-set-plan = Put into the plan
measures-changed = The measures were changed.
measures-outcome = What was done, and what was left
measures-outcome-changed = Changed: { $changed }. So already: { $same }.
measures-outcome-asked = { $n ->
        [one] { $n } public measure would go back: a second person has been asked.
       *[other] { $n } public measures would go back: a second person has been asked.
    }
measures-outcome-refused = { $n ->
        [one] { $n } measure stays as it is
       *[other] { $n } measures stay as they are
    }

## One measure

measure = Measure
measure-add = Add a measure
measure-edit = Edit the measure
measure-saved = The measure was saved.
measure-proposal-lead = You propose it for your institution. Your approver agrees to it, then the secretariat publishes it.
measure-title = Title
measure-title-hint = What will be done, in one line. One language is enough.
measure-kind = Kind
measure-kind-law = Law
measure-kind-policy = Policy or strategy
measure-kind-programme = Programme or service
measure-kind-budget = Budget
measure-kind-training = Training
measure-kind-data = Data or research
measure-kind-ratification = Ratification or accession
measure-kind-institution = Institution
measure-kind-remedy = Remedy
measure-description = What will be done
measure-output = What there will be
measure-output-hint = What one can show when it is done: a law in force, 200 midwives trained. Needed before the measure can be completed.
measure-who = Who does it
measure-institution = Institution
measure-lead = Lead institution
measure-supports = Supporting institutions
measure-keeper = Kept by
measure-keeper-hint = A person of the lead institution. Not shown to the public.
measure-when = By when
measure-start = Begins
measure-due = Due
measure-continuous = Continuous
measure-continuous-box = It has no end: it is reviewed at set dates
measure-historical = Yes, it is a measure of the past: its due date is meant
measure-smart = Is it a good undertaking?
measure-smart-hint = Tick what is so. What is missing is shown; it stops nobody.
measure-smart-S = Specific
measure-smart-M = Measurable
measure-smart-A = Achievable
measure-smart-R = Relevant
measure-smart-T = Time-bound
measure-smart-question-S = Does it say exactly what will be done?
measure-smart-question-M = Can somebody else tell whether it was done?
measure-smart-question-A = Can the institution do it with the people and money it has?
measure-smart-question-R = Does it answer what was recommended?
measure-smart-question-T = Does it say by when?
measure-plan = Plan
measure-plan-none = In no plan
measure-targets = Targets of the 2030 Agenda
measure-targets-hint = Numbers with commas between them, for example 5.2, 16.3.
measure-money = What it costs
measure-budget = Budget
measure-budget-hint = A number, for example 1250000.
measure-currency = Currency
measure-currency-code = Currency, three letters (EUR, XOF)
measure-budget-source = Who pays
measure-status = Status
measure-status-set = Set the status
measure-status-reason = Reason
measure-status-reason-hint = Needed for “blocked” and “cancelled”.
measure-status-reason-hint-public = Needed for “blocked” and “cancelled”, and whenever it goes back: then a second person decides.
measure-status-changed = The status was set.
measure-status-asked = The measure is public and would go back. A second person has been asked; until then it stays as it is.
measure-agreement = Agreement of the institution
measure-agreement-lead = A focal point of your institution proposes this measure. Read it, then agree.
measure-agree = Agree
measure-agreed = The institution agrees to the measure.
measure-publication = Publication
measure-public = Public
measure-publish = Publish
measure-published = The measure is public.
measure-hide = Take it from the public
measure-hide-reason = Why it should no longer be public
measure-hide-asked = A second person has been asked; until then the measure stays public.
measure-second-person = A second person decides.
measure-waits = { $by } asked on { $on } to go back. Reason:
measure-changed = Last changed
measure-answers = What it answers
measure-answers-short = Answers
measure-answers-nothing = It answers no recommendation yet.
measure-link = Add what it answers
measure-recommendation = Recommendation
measure-recommendation-hint = Its short name in the address, for example upr-4-139-12.
measure-only-overdue = Past their due date
measure-only-proposed = Waiting for agreement
measure-to-look-at = To look at
measure-warning-outside-plan = Its dates lie outside the period of its plan.
measure-warning-no-due-date = It has no due date and is not marked as continuous.
measure-warning-no-lead = No institution leads it.
measure-warning-answers-nothing = It answers no recommendation and no cluster.
not-public = Not public
overdue-since = (overdue, { $age })

## Milestones

milestones-title = Milestones
milestone = Milestone
milestone-add = Add a milestone
milestone-edit = Edit the milestone
milestone-saved = The milestones were saved.
milestone-reached = Reached
milestone-done = Reached on
milestone-proof = What shows it

## What is being done about a recommendation

doing-title = What is being done
doing-nothing = No public measure answers it yet.
doing-by-cluster = (answers the whole cluster)

## Requests to go back on something public

steps-back-title = Requests to go back
steps-back-lead = Somebody asks to set something public back and says why. It happens only when a second person agrees.
steps-back-empty = No request waits
steps-back-empty-step = Requests appear here when somebody sets a public measure back.
steps-back-about = About
steps-back-change = Change
steps-back-why = Why
steps-back-who = Asked by
steps-back-decision = Decision
steps-back-agree = Agree
steps-back-refuse = Refuse
step-back-decided = The request was decided.

## Measures from a file, and files in general

measures-import = Measures from a file
measures-import-lead = One row is one measure. You see first what the file would do; nothing is written until you say so.
measures-import-columns = The first row holds the names of the columns. Title and kind are needed; these are understood, in any of the six languages:
measures-import-language = Language of the texts
measures-import-historical = These are measures of the past: due dates that are past are meant
measures-imported = The measures of the file were entered.
measures-preview-new = { $n ->
        [one] { $n } new measure
       *[other] { $n } new measures
    }
measures-preview-known = { $n ->
        [one] { $n } measure is there already under the same title
       *[other] { $n } measures are there already under the same title
    }
measure-add-indicator = Add an indicator
file-kinds = CSV, Excel (.xlsx) or OpenDocument (.ods).
file-look = Look at the file
file-preview = What the file would do
file-preview-lead = Nothing has been written yet.
file-take = Take it in
file-unknown-columns = These columns are not understood and left aside:
file-rejected = { $n ->
        [one] { $n } cell cannot be taken
       *[other] { $n } cells cannot be taken
    }
file-rejected-lead = Their rows stay out; the others can be taken. Mend them in the file and send it again: what is in already is not doubled.
file-rejected-caption = Cells that cannot be taken
file-rejected-more = { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
file-place = Where
file-column = Column
file-found = What stands there
file-why = What to do
