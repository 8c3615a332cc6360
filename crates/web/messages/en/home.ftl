# The first page of a mechanism: where it stands, in numbers that can be checked, and what needs someone.

## Overview

home-title = What was recommended, and what was done
home-lead = { $n ->
        [one] { $n } recommendation of United Nations and regional bodies, followed from the day it was made.
       *[other] { $n } recommendations of United Nations and regional bodies, followed from the day they were made.
    }
home-where-we-stand = Where we stand
home-numbers-note = Numbers count recommendations, as of { $date }. Each leads to its list. They describe work, not the enjoyment of rights, and are not a score.
number-total = Live recommendations
number-total-meaning = In the register and not closed.
number-verified = Verified
number-verified-meaning = Text, symbol, paragraph and position were checked against the source by a person.
number-clustered = In a thematic cluster
number-clustered-meaning = Placed with others that ask for much the same, so that they are worked on together.
number-coverage = Coverage
number-coverage-meaning = Live recommendations with at least one planned measure.
number-freshness = Freshness
number-freshness-meaning = Live recommendations whose last published update is at most { $n } days old.
number-evidence = Evidence rate
number-evidence-meaning = Recommendations assessed as fully implemented that have public evidence.
number-feedback = Feedback rate
number-feedback-meaning = Submissions of stakeholders that were answered.
number-timeliness = Timeliness
number-timeliness-meaning = Questions of the round { $round } that institutions answered on or before the due date.

## Charts

chart-by-position = Position of the State on recommendations of the universal periodic review
chart-by-body = Recommendations by body
chart-by-theme = Recommendations by theme
chart-by-person = Recommendations by affected persons
chart-by-sdg = Recommendations by Sustainable Development Goal
chart-by-year = Recommendations by year
chart-by-status = Recommendations by status
chart-unit-recommendations = Number of recommendations
chart-overlap-note = A recommendation can have several themes, so these add up to more than the total.

## What needs someone

todo-title = What needs you
todo-verify = { $n ->
        [one] { $n } recommendation to verify
       *[other] { $n } recommendations to verify
    }
todo-cluster = { $n ->
        [one] { $n } recommendation in no cluster
       *[other] { $n } recommendations in no cluster
    }
todo-labels = { $n ->
        [one] { $n } label to map
       *[other] { $n } labels to map
    }
todo-imports = { $n ->
        [one] { $n } import waiting for a decision
       *[other] { $n } imports waiting for a decision
    }
todo-nothing = Nothing waits for you.

## Finding a mechanism

site-title = Follow-up to human rights recommendations
site-lead = What United Nations and regional bodies recommended to a State, and what became of it.
site-take-part = How to take part
