# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = Succession of institutions
succession-lead = A ministry is renamed, merged or split: what it holds goes to others in one act, and its history stays.
succession-new-first = Is the new institution not in the list yet?
succession-name = Name a successor
succession-from = Institution that ends or gives away
succession-kind = What becomes of it
succession-kind-rename = Renamed
succession-kind-rename-hint = It goes on under another name. Everything goes to one institution.
succession-kind-merge = Merged
succession-kind-merge-hint = It becomes part of another. Everything goes to one institution.
succession-kind-split = Split
succession-kind-split-hint = Several take over, or one takes over a part. You choose for each thing.
succession-to = Who takes over
succession-to-hint = One institution; several only in a split.
succession-on = First day of the new order
succession-on-hint = Today or earlier.
succession-reason = Act of government
succession-reason-hint = For example: Decree 12 of 30 June 2025.
succession-closes = The old institution ends the day before
succession-closes-hint = Leave this open where it goes on with the rest.
succession-preview = See what would go over
succession-sentence = { $kind ->
        [rename] From { $date }, { $from } is { $to }.
        [merge] From { $date }, { $from } is part of { $to }.
       *[split] From { $date }, these take over from { $from }: { $to }.
    }
succession-numbers = In numbers
succession-nothing = It holds nothing. Only its history and, if you say so, its last day are recorded.
succession-history-stays = What it did and said stays under its own name.
succession-last-day = Its last day will be { $day }.
succession-who-takes = Who takes over { $thing }
succession-not-shown = (not shown to you)
succession-people = People who speak for it
succession-people-hint = Choose for whom each speaks from now on. Empty: as before.
succession-people-later = An administrator can have its people go over afterwards, on the page of the institution.
succession-carry-out = Carry it out
succession-predecessors = Took over from
succession-successors = Taken over by
succession-left-behind = People left behind
succession-left-behind-lead = These people still speak for an institution that has a successor.
succession-move-people = Have them go over
holds-title = What it holds
holds-nothing = Nothing at present.
holds-leads = Leads
holds-supports = Supports
holds-measures = Measures it leads
holds-measure-supports = Measures it supports
holds-requests = Requests for information not answered
holds-questions = Questions of the round not answered
holds-drafts = Updates not finished
holds-plans = Plans
holds-indicators = Indicators
holds-allocation = Recommendations and clusters
holds-measure = Measures it leads
holds-measure_support = Measures it supports
holds-request = Requests for information
holds-plan = Plans
holds-indicator = Indicators

## Absences

absences-title = Absences
absences-lead = While a person is away, a colleague holds her seats here, and nothing else. The audit trail names both roles.
absences-none = Nobody has entered an absence.
absence-new = Enter an absence
absence-rules = You can end it at any time. Managing members is not delegated. What the delegate has written, she cannot clear, also not for you.
absence-nobody = There is no colleague here who could stand in. Ask an administrator.
absence-person = Who is away
absence-from = First day away
absence-to = Last day away
absence-delegate = Who stands in
absence-delegate-hint = A member of this mechanism. If the person you need is not in the list, ask an administrator.
absence-note = Note
absence-enter = Enter
absence-end = End now
absence-entered = The absence is entered.
absence-ended = The absence has ended.
audit-standing-in = { $own }, standing in for { $lent }

## Hand-over

hand-over-title = Hand over
hand-over-lead = { $name } leaves. What she or he held goes to a colleague or stays with the institution, in one act.
hand-over-holds = What the person holds
hand-over-holds-nothing = Nothing that waits for anybody.
hand-over-absences-end = These end: standing in for somebody is not passed on.
hand-over-seats = Seats that end
hand-over-from = Who leaves
hand-over-to = Who takes over
hand-over-to-hint = Things of an institution go only to somebody who speaks for it. Empty: they stay with the institution.
hand-over-institution = The institution
hand-over-note = What to know
hand-over-note-hint = Where the files are, whom to ask, what is urgent.
hand-over-carry-out = Hand over and end the seats
hand-over-record = Record of a hand-over
hand-over-things = What was handed over
hand-over-signed = Signatures, where your office keeps them on paper:
hand-overs-title = Hand-overs
hand-overs-lead = Who left, what was handed over, and to whom.
hand-overs-none = Nobody has handed over yet.
person-former = former { $roles }
thing-allocation = Allocations kept
thing-measure = Measures kept
thing-update = Updates begun
thing-assessment = Assessments begun
thing-request = Requests for information asked
thing-absence = Absences
thing-delegation = Standing in for others
thing-seat = Seats

## Audit trail

audit-allocation-propose = Institution asked
audit-allocation-confirm = Allocation confirmed
audit-allocation-confirm_for = Allocation confirmed for the institution
audit-allocation-contest = Allocation contested
audit-allocation-escalate = Contested allocation brought before the chair
audit-allocation-end = Allocation ended
audit-allocation-undo = End of an allocation undone
audit-allocation-succeed = Allocation continued by a successor
audit-allocation-keep = Keeper of an allocation named
audit-measure-keep = Keeper of a measure named
audit-succession-create = Successor named
audit-succession-move = Gone over to a successor
audit-succession-undo = Succession undone
audit-membership-succeed = Member speaks for the successor
audit-absence-create = Absence entered
audit-absence-end = Absence ended
audit-hand_over-create = Handed over
audit-hand_over-pass = Passed on to a colleague
