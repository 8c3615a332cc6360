# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = Mechanisms of the world
profiles-lead = How each State’s mechanism is set up, what it works with, and whom to ask. States stand by name; nothing is ranked.
profiles-count = { $n ->
        [one] { $n } profile
       *[other] { $n } profiles
    }
profiles-as = How it is shown
profiles-as-list = List by region
profiles-as-table = Table
profiles-as-map = Map
profiles-none-step = Take away one of the filters.
profiles-empty = No mechanism has a profile here yet
profiles-empty-step = The secretariat of a mechanism signs in and writes the first one.
profiles-note = A State stands in the region and in the groups in which the United Nations lists it for statistics.
profiles-no-region = Without a region
profiles-shares-capacity = Shares its self-assessment of
profiles-confirmed-year = Confirmed within twelve months
profiles-map-title = One equal square for each State, roughly where it lies
profiles-map-skip = Go past the map to the list
profiles-letter-confirmed = C
profiles-letter-written = W
profiles-map-confirmed = confirmed within twelve months
profiles-map-written = written, not confirmed within twelve months
profiles-map-empty = nothing confirmed yet
profiles-tile = { $state }: { $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = Nothing confirmed yet
profile-nothing-step = The mechanism of this State is invited to complete this profile. Until then it holds only what the lists of the United Nations say.
profile-never-confirmed = Not confirmed yet
profile-confirmed-ago = Confirmed { $age }
profile-not-confirmed-for = { $n ->
        [one] Not confirmed for { $n } month
       *[other] Not confirmed for { $n } months
    }
profile-confirmed-on = Last confirmed
profile-written-on = Last written
profile-confirmation = Confirmation

## What a profile says

profile-facts = At a glance
profile-state = State
profile-state-code = State (code)
profile-region = Region
profile-groups = Group of States
profile-group-ldc = Least developed countries
profile-group-lldc = Landlocked developing countries
profile-group-sids = Small island developing States
profile-mechanism = Mechanism
profile-kind = Type of mechanism
profile-names = Name of the mechanism
profile-original-name = Name in the State’s own language
profile-original-name-hint = Only where that is none of the six languages above.
profile-mandate = Mandate
profile-mandate-engage = Engages with the mechanisms of the United Nations and the regions
profile-mandate-implement = Coordinates implementation
profile-mandate-report = Prepares reports
profile-mandate-follow_up = Follows up
profile-part-setup = How it is set up
profile-part-part = Who takes part
profile-part-work = What it works with
profile-part-help = Help had and offered
profile-number-year = Year it was made
profile-number-staff = People in the secretariat
profile-number-focal_points = Focal points
profile-number-meetings = Meetings a year
profile-passage-legal_act = Legal act
profile-passage-chair = Chair
profile-passage-secretariat = Secretariat
profile-passage-members = Members
profile-passage-parliament = Parliament
profile-passage-judiciary = Judiciary
profile-passage-nhri = National human rights institution
profile-passage-civil_society = Civil society
profile-passage-local_authorities = Local authorities
profile-passage-statistical_office = Statistical office
profile-passage-tools = Tools
profile-passage-plan = Plan
profile-passage-reports = Last reports submitted
profile-passage-assistance_received = Assistance received
profile-passage-assistance_offered = Assistance offered to others
profile-hint-chair = The office, not the person.
profile-hint-secretariat = The ministry or office in which it sits.
profile-hint-tools = Registers, databases, guidelines.
profile-ask = Whom to ask
profile-ask-nobody = This mechanism has named no office yet.
profile-ask-network = Ask the network
profile-contact = Office to ask
profile-contact-email = Public e-mail address of the office
profile-contact-hint = A function and its address, never a person’s own: everybody can read it.
profile-links = Links
profile-links-hint = One a line: the address, a blank, then what it is.
profile-same-state = Other mechanisms of this State
profile-from-elsewhere = This profile is a copy from another node of the network.

## Writing

profile-mine = Your profile
profile-write = Write a profile
profile-edit = Edit the profile
profile-complete = Complete this profile
profile-edit-lead = What you save is public at once. Leave out what you do not know; it can follow later.
profile-adopts = With the first save, the State’s mechanism takes this profile over from the hub.
profile-have = You have a profile already:
profile-voice = Profile of
profile-state-hint = Only for a mechanism that has its seat on the hub and no workspace of its own.
profile-save = Save and publish
profile-saved = The profile is saved and public.

## Confirming

profile-confirm = Confirm the profile
profile-confirm-question = Is everything in this profile still right?
profile-confirm-lead = Today’s date will stand on the profile. You are reminded after eleven months.
profile-read-again = Read the profile again
profile-confirmed = The profile is confirmed as of today.

## The four capacities

profile-capacities = The four capacities
profile-capacities-lead = A checklist for your own use. It is not added up, compared or ranked.
profile-capacities-private = Only your secretariat sees this
profile-capacities-shared = Everybody can see this on your profile
profile-capacities-own-word = What the mechanism says of itself.
profile-capacities-save = Save the checklist
profile-assessed-yes = Yes
profile-assessed-partly = Partly
profile-assessed-no = No
profile-assessed-open = Not yet assessed
profile-assessed = The checklist is saved.
profile-note-on = Note on: { $item }
profile-sharing = Share it?
profile-sharing-off = If you share it, answers and notes stand on your public profile, and peers who look for this capacity find you.
profile-sharing-on = Answers and notes stand on your public profile. You can take them back at any time.
profile-share = Share on the profile
profile-unshare = Share no longer
profile-shared = The self-assessment stands on the profile.
profile-unshared = The self-assessment is private again.

## History

profile-history = What it said before
profile-history-empty = Nobody has written this profile yet
profile-history-empty-step = Each time it is saved, what changed will stand here.
profile-version = Version { $number }

## Handing over

profile-hand-over = Hand over
profile-hand-over-lead = A mechanism without a workspace on this node writes and confirms its profile from its seat on the hub. Make sure that the seat is that State’s.
profile-seat = Seat on the hub
profile-seat-hint = Leave it empty to take the profile back to the hub’s editors.
profile-no-seats = No mechanism has a seat on the hub yet
profile-no-seats-step = First enter it among the institutions of the hub.
profile-handed = The profile is handed over.

## Groups of States

profile-flags = Groups of States and their dates
profile-flags-lead = Which States belong to which group, since when, until when, and where that is known from.
profile-flags-set = Correct a State’s group
profile-flag-choose = Go on
profile-flag-today = Today
profile-flag-holds = belongs
profile-flag-holds-not = does not belong
profile-flag-from = First day
profile-flag-to = Last day
profile-flag-source = Source
profile-flag-source-hint = The resolution or list that says so.
profile-flag-save = Save
profile-flag-set = The group is corrected.

## What the audit trail calls it

audit-profile-make = Profile made
audit-profile-save = Profile written
audit-profile-adopt = Profile taken over by the State’s mechanism
audit-profile-confirm = Profile confirmed
audit-profile-remind = Reminder to confirm a profile
audit-profile-assess = Self-assessment written
audit-profile-share = Self-assessment shared or no longer
audit-profile-hand_over = Profile handed over
audit-profile-flag = Group of a State set
