# The mechanism, its institutions and its members.

## The mechanism

mechanism = Mechanism
mechanisms-here = Mechanisms on this site
mechanism-state = State
mechanism-level = Level
mechanism-level-national = National
mechanism-level-regional = Regional
mechanism-level-local = Local
mechanism-type = Type
mechanism-parent = Part of
mechanism-name-in = Name in { $language }
mechanism-saved = The mechanism was changed.

## Institutions

institution = Institution
institutions-lead = The ministries, agencies, courts and other bodies that carry out recommendations.
institution-name = Name
institution-short-name = Short name
institution-kind = Kind
institution-kind-ministry = Ministry
institution-kind-agency = Agency
institution-kind-court = Court
institution-kind-local = Local authority
institution-kind-independent = Independent body
institution-parent = Part of
institution-valid-from = Exists since
institution-valid-to = Existed until
institution-closed = Closed
institution-active = Active
institution-add = Add an institution
institution-close = Close the institution
institution-reopen = Reopen the institution
institution-saved = The institution was saved.
institutions-empty = No institutions yet
institutions-empty-step = Add the first ministry, or import a list.
institutions-count = { $n ->
        [one] { $n } institution
       *[other] { $n } institutions
    }

## Members

member = Member
members-lead = Who works with the register, in which role and for which institution.
member-role = Role
member-since = Since
member-ended = former member
member-change-role = Change the role
member-end = End the membership
member-end-question = End the membership of { $name }?
member-end-consequences = The person can no longer work here. What the person did stays, under the name of the role.
member-saved = The membership was changed.
member-second-factor = Second factor
member-second-factor-reset = Reset the second factor
member-second-factor-question = Reset the second factor of { $name }?
member-second-factor-consequences = The person is signed out everywhere and told by e-mail. Until a new second factor is set up, the password alone opens the account. Make sure, in person or by telephone, that it is really this person who asks.
member-second-factor-done = The second factor was reset. The person is signed out everywhere and told by e-mail.

## Forms of institutions, members and settings

institution-edit = Change the institution
institution-last-day = Last day
institution-close-lead = A closed institution stays in the history. It can be reopened.
institutions-closed = Closed institutions
institutions-name-hint = One language is enough; readers of the others see that one.
mechanism-language = Working language
mechanism-settings-lead = What the public reads about the mechanism, and the language of its letters.
mechanism-none-above = None: it stands by itself
member-institution-hint = Needed for focal points, approvers, the judiciary and local authorities.
member-ended-done = The membership has ended.
member-actions = Actions
