# Rounds of updates, how institutions answered, and how follow-up runs.

## Rounds

rounds-lead = In each round every institution is asked what is new about each item it leads. Rounds open on their day by themselves; opening one plans the next.
rounds-empty = No round yet
rounds-empty-step = Plan the first one below. Afterwards each round plans the next.
round = Round
round-named = Round { $round }
round-period = Period
round-period-from = First day of the period
round-period-to = Last day of the period
round-opens-on = Opens on
round-opens-hint = On that day, by the national calendar, the questions go out by themselves.
round-due = Due
round-due-on = Last day to answer
round-due-hint = Until the end of that day, by the national clock, answers are in time.
round-label = Name
round-label-hint = Such as 2026-Q4. Made from the period if you leave it empty.
round-state = State
round-state-planned = Planned
round-state-open = Open
round-state-closed = Closed
round-plan = Plan this round
round-plan-title = Plan a round
round-plan-lead = The form suggests the next period. Reminders go out two weeks, one week and two days before the due date, and one day and one week after it.
round-planned = The round is planned.
round-unplan = Take it back
round-unplanned = The planned round was taken back.
round-open = Open now
round-open-question = Open the round { $round } now?
round-open-consequences = Every lead institution is asked about each of its open measures, and about each recommendation or cluster allocated to it that no open measure answers. A round that is open now closes.
round-opened = The round is open.
round-close = Close the round
round-close-question = Close the round { $round }?
round-close-consequences = Answers do not count for it any more. What has not been answered stays empty.
round-closed = The round is closed.
round-not-open = The questions of this round have not gone out yet.
round-questions = Questions of the round
round-asks-nothing = The round asks this institution nothing.
round-answered-at = Answered
round-excuse = Excuse
round-excuse-reason = Why no answer is expected
round-excused = The institution is excused from this question.
time-in = { $date }, { $time } ({ $zone })
time-in-geneva = in Geneva { $date }, { $time }

## How institutions answered

scoreboard-lead = Institutions stand in the order of their names. They are not ranked.
scoreboard-is-public = The public sees this page.
scoreboard-is-internal = Only members of the mechanism see this page.
scoreboard-who-decides = The chair alone decides whether the public sees it.
scoreboard-show = Show it to the public
scoreboard-hide = Show it to members only
scoreboard-decided = The decision on the scoreboard is recorded.
scoreboard-empty = No round has been opened yet
scoreboard-empty-step = Once a round is open, this page shows who has answered.
tally-title = Answers of all institutions
tally-unit = Questions
tally-by-institution = Answers by institution
tally-asked = Asked
tally-in-time = In time
tally-late = Late
tally-empty = Not answered
tally-drafted = Draft begun
tally-nothing-new = Nothing new
tally-excused = Excused

## Settings

followup-lead = The rhythm of rounds and what counts as recent.
followup-saved = The settings are saved.
followup-zone = National time zone
followup-zone-hint = Due dates end with the day in this zone. Deadlines of the United Nations are shown in Geneva time as well.
followup-months = Length of a round
followup-months-of = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
followup-days = Days to answer
followup-days-hint = 1 to 90. Holds for rounds planned from now on.
followup-fresh = Days that an update counts as recent
followup-fresh-hint = 30 to 400.
followup-shares = Institutions may read each other’s updates before they are published
followup-percent = Updates may carry a percentage
followup-percent-hint = A percentage easily looks more exact than it is.

## In the audit trail

audit-round-plan = Planned a round
audit-round-unplan = Took a planned round back
audit-round-open = Opened a round
audit-round-close = Closed a round
audit-round-follow = Brought the questions of a round in step
audit-round-excuse = Excused an institution from a question
audit-followup-settings = Changed the settings of follow-up
audit-followup-scoreboard = Decided who sees the scoreboard
audit-calendar-link = Made an address of a calendar
audit-calendar-revoke = Took an address of a calendar back
audit-subscription-confirm = Confirmed a subscription
audit-subscription-end = Ended a subscription
