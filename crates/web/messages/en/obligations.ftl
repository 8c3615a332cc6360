# What the State owes to the bodies of the United Nations, and the treaties behind it.

obligations-title = Reports the State owes
obligations-lead = What is due to the bodies of the United Nations, and until when. Dates are those of Geneva.
obligations-note = Dates that follow from rules are worked out and not promised: committees are often late. The date that was really agreed is set by the secretariat, and old dates stay readable.
obligations-none = No report stands here
obligations-none-step = What the State has ratified, and what the bodies said last, bring reports onto this list.
obligations-count = { $n ->
        [one] { $n } report
       *[other] { $n } reports
    }
obligations-overdue = { $n ->
        [one] { $n } overdue
       *[other] { $n } overdue
    }
obligations-refresh = Work the dates out again
obligations-brought = The list follows from the treaties and the register again.
obligations-all = All
obligations-18-months = Next 18 months
obligations-until = Period
obligations-view = View
obligations-view-list = List
obligations-view-months = By month
obligations-view-timeline = Timeline
obligations-calendar = Calendar to subscribe to (iCalendar)
obligations-calendar-name = { $mechanism }: reports due
obligations-picture = { $n ->
        [one] { $n } report along a line of time; the dates stand in the table below
       *[other] { $n } reports along a line of time; the dates stand in the table below
    }
obligations-picture-line = The upright line is today. What was due before stands at the beginning.
obligation = Report
obligation-add = Add a report
obligation-add-lead = For what no rule brings: a common core document, a report to a regional body, a voluntary national review.
obligation-added = The report is on the list.
obligation-named = { $kind }: { $name }
obligation-kind = Kind of report
obligation-kind-upr_report = National report
obligation-kind-upr_addendum = Positions on recommendations
obligation-kind-upr_midterm = Mid-term report
obligation-kind-initial = Initial report
obligation-kind-periodic = Periodic report
obligation-kind-follow_up = Follow-up report
obligation-kind-common_core = Common core document
obligation-kind-replies = Replies to a list of issues
obligation-kind-vnr = Voluntary national review
obligation-kind-ilo_art22 = Report under article 22 of the ILO Constitution
obligation-kind-regional = Report to a regional body
obligation-kind-other = Other report
obligation-to = Owed to
obligation-treaty = Under
obligation-due = Due
obligation-basis = Why it is owed
obligation-by-hand = Entered by the secretariat
obligation-id = Number
obligation-open = Due
obligation-overdue = Overdue
obligation-submitted = Sent
obligation-waived = No longer owed
obligation-voluntary = Voluntary
obligation-sent-on = Sent on
obligation-symbol = UN symbol
obligation-symbol-hint = Once the United Nations has given one. It can be left empty.
obligation-counted-from = Counted from
obligation-is-default = Nobody has confirmed this date yet.
obligation-set-by-hand = The date was set by the secretariat; the rule no longer changes it.
obligation-dates = Dates it had before
obligation-until = until
obligation-waived-why = Why it is no longer owed
obligation-change = Change
obligation-say-sent = Say that it was sent
obligation-move = Set another date
obligation-waive = Say that it is no longer owed
obligation-reopen = Put it back on the list
obligation-new-date = New date
obligation-reason = Reason
obligation-own-title = Title
obligation-own-title-hint = Needed only where the kind and the body do not say it all.
obligation-historical = It was due in the past: keep it as history
obligation-moved = The date is set. The old one stays readable.
obligation-sent = The report is kept as sent.
obligation-was-waived = The report is no longer owed.
obligation-reopened = The report is back on the list.
obligation-rule-tb-initial = First report, within the time that the treaty sets after it entered into force for the State
obligation-rule-treaty-periodic = Further report, by the period that the treaty sets, counted from the last concluding observations
obligation-rule-tb-report_after_loipr = Further report by the calendar of the Chairs of the treaty bodies: a review every eight years, the list of issues two years before it, the report one year later
obligation-rule-tb-followup = Report on the recommendations that the committee wants to hear about soon
obligation-rule-upr-addendum = Positions on the recommendations that were not answered at the review, four weeks before the Council adopts the outcome
obligation-rule-upr-midterm = Voluntary report two and a half years after the Council adopted the outcome
obligation-rule-upr-national_report = National report, about 13 weeks before the next review, which follows after four and a half years
treaties-title = Treaties
treaties-lead = The nine core human rights treaties and their protocols, and where the State stands with each.
treaties-note = When a treaty is marked as binding, the reports that follow from it appear on the list of reports.
treaty = Treaty
treaty-protocol = Protocol:
treaty-stance = The State
treaty-stance-party = Party
treaty-stance-signed = Signed
treaty-stance-neither = Neither signed nor party
treaty-acted-on = Ratified, acceded or signed on
treaty-acted-on-hint = The day of the deposit, where it was ratified.
treaty-in-force = In force for the State since
treaty-in-force-hint = Reports are counted from this day.
treaty-reservations = Reservations and declarations
treaty-change = Change
treaty-changed = It is kept. The list of reports follows from it.
