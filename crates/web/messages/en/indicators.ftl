# Indicators: figures that show commitment, effort and enjoyment.

## The list

indicators-title = Indicators
indicators-lead = Figures that show whether the State committed itself, what it does, and whether people enjoy their rights.
indicators-count = { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
indicators-empty = No indicators yet
indicators-empty-step = The national statistical office enters them: for a thematic cluster one to three, ideally one of each type.
indicators-due = Indicators that need a value
indicators-due-lead = The time for their next value is past; the longest overdue come first.
indicators-due-none = No indicator needs a value now
indicators-due-none-step = They appear here when the time between two values has passed.
indicator-due-since = Due since

## One indicator

indicator = Indicator
indicator-add = Add an indicator
indicator-edit = Edit the indicator
indicator-saved = The indicator was saved.
indicator-name = Name
indicator-kind = Type
indicator-question-structural = Has the State committed itself?
indicator-question-process = What is the State doing?
indicator-question-outcome = Do people enjoy the right?
indicator-definition = What is measured
indicator-how-counted = How it is counted
indicator-unit = Unit
indicator-unit-hint = In words: persons, per cent, per 1,000 live births.
indicator-unit-kind = What a value is
indicator-unit-kind-hint = Of numbers of persons, groups below five are hidden from the public.
unit-kind-persons = Number of persons
unit-kind-count = Number of things
unit-kind-percent = Per cent
unit-kind-rate = Rate
unit-kind-money = Money
unit-kind-index = Score on a scale
unit-kind-yes_no = Yes (1) or no (0)
indicator-decimals = Digits after the decimal sign
indicator-direction = Which way is better
direction-up = More is better
direction-down = Less is better
direction-neutral = Neither by itself
indicator-goals = Baseline and targets
indicator-goals-hint = The time (2024, 2024-Q1, 2024-05) and the value. Empty lines are left out.
indicator-baseline = Baseline
indicator-target = Target
indicator-baseline-of = Baseline { $time }: { $value }
indicator-target-of = Target { $time }: { $value }
indicator-baseline-period = Time of the baseline
indicator-baseline-value = Value of the baseline
indicator-target-period = Time of the target
indicator-target-value = Value of the target
indicator-dimensions = Broken down by
indicator-dimensions-hint = Tick only what is really collected, with the persons’ own say about who they are.
indicator-origin = Where it comes from
indicator-source = Source
indicator-source-address = Address of the source
indicator-periodicity = Months between two values
indicator-periodicity-hint = 12 for a yearly figure, 3 for a quarterly one; empty where none is expected again.
indicator-every = { $n ->
        [one] a value every month
       *[other] a value every { $n } months
    }
indicator-method = How it is made
indicator-owner = Owner
indicator-meaning = What it means
indicator-right = Right or theme
indicator-attribute = Attribute of the right
indicator-rationale = Why it was chosen
indicator-limits = What it does not show
indicator-consulted = Who was consulted
indicator-sdg = 2030 Agenda
indicator-sdg-hint = Goal, target or indicator, for example 5.2 or 5.2.1.
indicator-latest = Latest value
indicator-no-value = no value yet
indicator-total = Total
indicator-over-time = Over time
indicator-picture = From { $first } ({ $firstwhen }) to { $last } ({ $lastwhen }).
indicator-links = What it tells about
indicator-link = Add what it tells about
indicator-link-measure-hint = Its number, for example m-42.
indicator-link-cluster-hint = Its short name in the address.
indicator-publish = Publish the indicator
indicator-published = The indicator is public.
indicator-hide = Take it from the public
indicator-hidden = The indicator is no longer public.
indicator-gap-definition = It does not say what is measured.
indicator-gap-owner = No owner is named.
indicator-gap-source = No source is named.
indicator-gap-dimensions = It is not broken down: nobody sees which groups are left behind.
indicator-gap-consulted = It does not say who was consulted.
indicator-gap-limits = It does not say what it does not show.
indicator-gap-links = It tells about no measure, cluster or recommendation yet.

## Values

period-quarter = Quarter { $quarter } of { $year }
point-period = Period
point-period-hint = 2024, 2024-Q1, 2024-05 or 2024-05-01.
point-place = Place
point-group = Group
point-group-hint = Empty for everybody.
point-group-known = Empty for everybody. Used so far: { $groups }.
point-value = Value
point-value-hint = Empty where it is known not to be available.
point-persons = Persons behind it
point-persons-hint = For a rate or share: how many persons it was counted from. Below five, the public does not see the value. Never published.
point-status = Status of the value
point-status-provisional = Provisional
point-status-final = Final
point-status-revised = Revised
point-note = Note
point-note-hint = What to know about it. Needed where an official value is corrected: why?
point-enter = Enter a value
point-revise-title = Revise a value
point-enter-lead = Nothing is overwritten: a new value for the same period and group takes the place of the old one, which is kept.
point-saved = The values were saved.
point-same = The value is so already; nothing was changed.
point-revise = Revise
point-versions = Version
point-version = Version { $n }
point-history = Every version of one value
point-not-available = not available
point-public = What the public sees
point-hide = Hide it from the public
point-show = No longer hide it
point-hide-lead = Groups of fewer than five persons, and values from which they could be worked out, are hidden in any case. Hide another value to choose yourself which one protects them.
point-hidden = Hidden
point-hidden-small = hidden: fewer than five persons
point-hidden-protects = hidden: another could be worked out from it
point-hidden-by-person = hidden by the office
point-mark-small = Not public: fewer than five persons
point-mark-protects = Not public: protects another value
point-mark-by-person = Not public: hidden by the office
points-hidden = { $n ->
        [one] { $n } value is not shown to the public, to protect persons.
       *[other] { $n } values are not shown to the public, to protect persons.
    }

## Values from a file

points-import = Values from a file
points-import-lead = One row is one value. You see first what the file would do; nothing is written until you say so. The first row holds the names of the columns:
points-import-place = Empty for the whole State.
points-import-status = provisional, final or revised; final where it is empty.
points-import-source = Where this value comes from.
points-import-dimensions = One column for each: the group, empty for everybody.
points-preview-new = { $n ->
        [one] { $n } new value
       *[other] { $n } new values
    }
points-preview-revised = { $n ->
        [one] { $n } value takes the place of another
       *[other] { $n } values take the place of others
    }
points-preview-same = { $n ->
        [one] { $n } value is so already
       *[other] { $n } values are so already
    }
points-preview-revisions = Values that would be revised
