# The brief of the chair, the agenda of a meeting, and the numbers of follow-up.

## Brief

brief-lead = Prints on two sheets.
brief-asks = Decisions asked of you
brief-asks-none = Nothing waits for your decision.
ask-lead = Who leads?
ask-assessments = { $n ->
        [one] Publish { $n } assessment of the State, or not?
       *[other] Publish { $n } assessments of the State, or not?
    }
ask-step-backs = { $n ->
        [one] Agree to { $n } request to set something published back?
       *[other] Agree to { $n } requests to set something published back?
    }
ask-plan = Adopt the plan?
ask-unblock = How can this go on?
brief-numbers = Where we stand
brief-new = New since { $date }
brief-new-recommendations = { $n ->
        [one] { $n } recommendation received
       *[other] { $n } recommendations received
    }
brief-new-updates = { $n ->
        [one] { $n } update published
       *[other] { $n } updates published
    }
brief-new-completed = { $n ->
        [one] { $n } measure completed
       *[other] { $n } measures completed
    }
brief-due = Due in 90 days
brief-overdue = Overdue
brief-blocked = Blocked
brief-can-unblock = Can unblock it:
brief-without-measure = Recommendations with no measure
brief-grades = New grades of committees
brief-none = None.
brief-more = and { $n } more
brief-all-of-them = All { $n }

## Agenda

agenda-lead = Made from what is blocked, overdue, due, without a measure, contested or newly graded. Print it, and write the decisions on it.
agenda-decision = Decision, who sees to it, until when:
agenda-empty = Nothing is blocked, overdue or contested.

## Numbers

number-all = All
number-assessed = Assessed
number-assessed-meaning = Live recommendations with a published assessment of the State’s own.
number-coverage-public-meaning = Live recommendations with at least one planned measure that is published.
numbers-by-position = By position of the State, as of { $date }
