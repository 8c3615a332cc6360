# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = Allocations
allocations-title = Allocations
allocations-lead = Which institution leads a recommendation or a thematic cluster, and which ones support it.
allocations-count = { $n ->
        [one] { $n } allocation
       *[other] { $n } allocations
    }
allocations-empty = Nothing is allocated yet
allocations-empty-step = What an institution has confirmed will stand here.
allocations-none = No allocation matches
allocations-none-step = Choose another institution, part or status.
allocations-filter = Show
allocation-title = Allocation
allocation-target = Recommendation or cluster
allocation-part = Part
allocation-part-lead = Lead
allocation-part-support = Support
allocation-status = Status
allocation-status-proposed = Proposed
allocation-status-confirmed = Confirmed
allocation-status-contested = Contested
allocation-escalated = Before the chair
allocation-since = Since
allocation-open = Details
allocation-supports = Supporting institutions
allocation-cluster-of = { $n ->
        [one] cluster of { $n } recommendation
       *[other] cluster of { $n } recommendations
    }
allocation-proposed-on = Proposed on
allocation-decided-on = Answered on
allocation-ended-on = Ended on
allocation-ended-replaced = replaced by another institution
allocation-ended-withdrawn = withdrawn
allocation-ended-undone = undone
allocation-ended-succession = taken over by a successor

## What an institution answers

allocation-answer = Answer
allocation-answer-lead = The secretariat proposes that your institution takes this on.
allocation-confirm = Confirm
allocation-confirm-hint = Open an allocation to contest it instead.
allocation-confirmed = Confirmed. The public can read it now.
allocation-contest = Contest
allocation-contest-reason = Why does it belong elsewhere?
allocation-contest-hint = The secretariat and the chair read this. Name the institution that should answer, if you can.
allocation-contested = Contested. The secretariat looks at it again.
allocation-reason = Reason
allocation-confirm-for = Confirm for the institution
allocation-confirm-for-reason = How has the institution agreed?
allocation-confirm-for-hint = For example: letter of 3 May, no. 214; at the meeting of 12 November.
allocation-confirmed-for = Confirmed for the institution
allocation-keeper = Kept by
allocation-keeper-choose = Person in the institution
allocation-keeper-hint = Empty: nobody in particular.
allocation-kept = Saved.

## Allocating

allocation-make = Allocate
allocation-change = Change the allocation
allocation-propose = Propose
allocation-propose-selected = Propose for the selected
allocation-lead-hint = Exactly one institution leads. A court is only asked: nothing is its task before it agrees.
allocation-lead-of = Lead of { $target }
allocation-why = Reason
allocation-why-hint = Kept in the history where an institution is replaced.
allocation-withdraw = Withdraw
allocation-withdraw-hint = If the lead is withdrawn, the supporting institutions go with it. You can undo this.
allocation-examples = Recommendations in it
allocations-waiting = To allocate
allocations-waiting-lead = Clusters and recommendations that nobody leads. Tick what is right and propose it in one act; the institutions then confirm or contest.
allocations-waiting-clusters = { $n ->
        [one] { $n } cluster
       *[other] { $n } clusters
    }
allocations-waiting-singles = { $n ->
        [one] { $n } single recommendation
       *[other] { $n } single recommendations
    }
allocations-waiting-none = Nothing waits
allocations-waiting-none-step = Every recommendation has an institution that leads it, or has been asked to.
allocations-contested = See what is contested
bulk-lead = Propose as lead
bulk-supports = Propose as supporting

## Suggestions

suggestion-title = Suggestion
suggestion-note = A suggestion. Nothing is allocated until you propose it. Why:
suggestion-same-cluster = { $n ->
        [one] It leads { $record } of the same cluster.
       *[other] It leads { $n } recommendations of the same cluster, among them { $record }.
    }
suggestion-repeats = It leads { $record }, which asks the same.
suggestion-alike = It leads { $record }, which has these words in common: { $words }.
suggestion-theme = It leads { $led } of { $of } allocated recommendations on the theme { $theme }.

## Who is responsible

responsible-title = Who is responsible
responsible-nobody = No institution has been asked yet.
responsible-nobody-public = No institution has confirmed yet that it answers for this.
responsible-by-cluster = By the allocation of its cluster.
responsible-past = Before
