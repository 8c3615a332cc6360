# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = The State’s assessment
voice-state-none = The State has not published an assessment.
voice-independent = Independent views
voice-independent-none = No independent assessment has been published here yet. National institutions and civil society can file one.
voice-nhri = National human rights institution
voice-civil-society = Civil society
voice-committee = The committee’s assessment
voice-all = All

## Assessments

assessment = Assessment
assessments-title = How far it is implemented
assessments-note = Each view stands by itself. They are never merged, and no average is made.
assessments-earlier = { $n ->
        [one] { $n } earlier assessment
       *[other] { $n } earlier assessments
    }
assessment-add = Add an assessment
assessment-hidden = Hidden by a moderator: { $reason }
assessment-hidden-short = Hidden
assessment-waits = Waits for a second person
assessment-as-of = As of { $date }
assessment-read = Read the assessment
assessment-answer-of-state = Answer of the State
assessment-whose = Whose assessment
assessment-grade = Grade
assessment-scale = Scale
assessment-why = Why
assessment-why-hint = What was done in the period, what is still missing, and what shows it.
assessment-day = As of which day
assessment-name = Name of the institution or organization
assessment-name-hint = As the public should read it.
assessment-symbol = Document
assessment-reason = Why it differs from the earlier one
assessment-reason-hint = Needed when the grade changes.
assessment-help = How to choose a grade
assessment-help-text = Look at steps taken in the period, not at the whole situation. A concrete step that answers the recommendation but is incomplete is “partially”. “Not implemented” means no step on the point in the period, not that something is unfinished. “Contrary” means a refusal or a new measure against the recommendation, not a bad situation.
assessment-committee-source = Where the committee says so
assessment-committee-source-hint = Only for the committee’s assessment: the symbol of the document and the paragraph.
assessment-no-evidence = Why no evidence can be shown
assessment-no-evidence-hint = “Fully implemented” needs public evidence, or this reason.
assessment-public-at-once = It is public as soon as you send it, under your organization’s name. Nobody in the government can change it.
assessment-second-person = A second person publishes it: whoever wrote it cannot.
assessment-publish = Publish
assessment-propose = Send to the second person
assessment-proposed = The assessment waits for a second person.
assessment-published = The assessment is public.
assessment-published-at = Published
assessment-sent-back = The assessment was sent back.
assessment-withdrawn = This assessment was withdrawn.
assessment-hidden-done = The assessment is hidden; the reason stands in its place.
assessment-shown-done = The assessment is shown again.
answer-published = The answer is public, beside the assessment.
assessment-superseded = A later assessment has taken its place.
assessment-decide = Decide on it
assessment-send-back = Send back
assessment-send-back-why = What should be changed
assessment-withdraw = Withdraw
assessment-withdraw-why = Why it is withdrawn
assessment-answer = Answer publicly for the State
assessment-answer-hint = The answer stands beside the assessment; the assessment itself stays as it is.
assessment-answer-publish = Publish the answer
assessment-show = Show again
assessment-hide = Hide from the public
assessment-hide-why = Reason, shown to everybody in its place
assessments-waiting = Assessments that wait for a second person
assessments-waiting-lead = Read the reasons, then publish or send back. You cannot publish what you wrote yourself.
assessments-waiting-none = Nothing waits
assessments-waiting-none-step = Proposed assessments appear here.
assessment-none = No assessment
assessments-by-state = The State’s own assessments
assessments-no-average = This is a distribution, not a score: the State judges itself, and committees grade only some paragraphs.
assessments-latest = Published last
assessments-none = No assessment yet
assessments-none-step = They are added on the page of a recommendation.

## Scales and grades

scale-own = Implementation assessment
scale-committee-general = General scale of treaty bodies
scale-cat-implementation = Committee against Torture: implementation
scale-cat-information = Committee against Torture: information received
scale-of-body = Scale of: { $body }
grade-meaning-not_assessed = Nobody has judged it yet.
grade-meaning-fully = Evidence shows that the recommendation is carried out.
grade-meaning-substantially = The core is carried out; minor parts are left.
grade-meaning-partially = Concrete steps on the point were taken in the period; more is needed.
grade-meaning-not_implemented = Only the earlier framework, a stalled bill, or no action on the point in the period.
grade-meaning-contrary = A refusal, a step back, or a measure against the recommendation.
grade-meaning-insufficient_info = It cannot be judged with what is known.
grade-meaning-ccpr-a = Significant action towards the recommendation was shown.
grade-meaning-ccpr-b = Steps were taken; more action or information is needed.
grade-meaning-ccpr-c = A reply came, but action or information is not relevant or does not implement the recommendation. It does not mean “not finished”.
grade-meaning-ccpr-d = No follow-up report came after reminders.
grade-meaning-ccpr-e = Information or measures are contrary to the recommendation or reject it.
grade-meaning-ced-a = Significant action towards the recommendation was shown.
grade-meaning-ced-b = Steps were taken; more action or information is needed.
grade-meaning-ced-c = A reply came, but action or information is not relevant or does not implement the recommendation. It does not mean “not finished”.
grade-meaning-ced-d = No follow-up report came after reminders.
grade-meaning-ced-e = Information or measures are contrary to the recommendation or reject it.

## Remarks

remarks-title = Remarks and questions
remarks-note = Between the secretariat and the institutions concerned. The public does not see them.
remark-yours = Your remark
remark-who-reads = Who may read it
class-government = Secretariat and the institutions concerned
class-restricted = Restricted: this institution, the secretariat and the chair
class-restricted-short = Restricted
remark-send = Send the remark
remark-withdrawn = This remark was taken back
remark-withdraw = Take back

## Requests for information

request = Request for information
requests-title = Requests for information
requests-lead = Questions of the secretariat to institutions, each with its date and one answer.
requests-none = No requests here
requests-none-step = Questions to your institution appear here.
request-new = Ask an institution
request-new-lead = One question, one institution, one date.
request-ask-here = Ask an institution about this
request-question = Question
request-to = Institution
request-due = Due
request-send = Send the question
request-sent = The question was sent.
request-asked-by = Asked by
request-answer = Answer
request-answer-send = Send the answer
request-answer-sent = The answer was sent.
request-open = Open
request-late = Late
request-answered = Answered
request-withdrawn = Withdrawn
request-withdraw = Withdraw the question
request-withdrawn-done = The question was withdrawn.

## Signals

signals-title = Signals
signals-lead = Hints from outside: news, feeds, suggestions. None of them is evidence until a person takes it as such.
signal-open = To decide
signal-state-taken = Taken as evidence
signal-state-set_aside = Set aside
signals-none = No signals here
signals-none-step = Suggestions from a recommendation’s page appear here.
signal-kind-news = News
signal-kind-feed = Feed
signal-kind-suggestion = Suggestion
signal-about = About:
signal-record = Recommendation
signal-record-hint = Its name in addresses, such as upr-4-139-12.
signal-take = Take as evidence
signal-taken = It is evidence now, internal until somebody makes it public.
signal-set-aside = Set aside
signal-set-aside-done = It was set aside.
signal-reason = Why it proves nothing here
evidence-kind = Kind of evidence
evidence-kind-law = Law or decree
evidence-kind-gazette = Official gazette
evidence-kind-court_decision = Court decision
evidence-kind-statistic = Statistic
evidence-kind-report = Report
evidence-kind-photo = Picture
evidence-kind-link = Web page
suggest-title = Suggest something to read
suggest-lead = A law, a report, a news item that shows what became of this recommendation. A person decides whether it is evidence.
suggest-what = What it is
suggest-where = Address of the page
suggest-source = Who says it
suggest-source-hint = A newspaper, an office, an organization.
suggest-day = Its date
suggest-why = What it shows
suggest-why-hint = Do not write names of victims or other persons.
suggest-send = Send the suggestion
suggestion-sent = Thank you. The secretariat will look at it.

## Ways in for the public

by-title = Follow a subject
by-lead = What was asked of the State, what was done, by whom, with what evidence, and how fresh it is.
by-right = By right
by-right-lead = Rights and fields of law, each with all its themes.
by-theme = By theme
by-theme-lead = The themes of the Universal Human Rights Index.
by-person = By group of persons
by-person-lead = Children, women, persons with disabilities and others.
by-sdg = By Sustainable Development Goal
by-sdg-lead = Targets of the 2030 Agenda that recommendations serve.
by-institution = By institution
by-institution-lead = Who leads on what.
by-nothing = Nothing here yet
by-nothing-step = It appears as soon as recommendations carry it.
by-count = { $n ->
        [one] { $n } recommendation
       *[other] { $n } recommendations
    }
by-asked = { $n ->
        [one] { $n } live recommendation is about this.
       *[other] { $n } live recommendations are about this.
    }
by-note = Numbers count recommendations, as of { $date }. They describe work, not the enjoyment of rights, and are not a score.
by-covered-meaning = Recommendations that at least one public measure answers.
by-assessed = Assessed by the State
by-assessed-meaning = Recommendations on which the State has published its own assessment.
by-independent = With an independent view
by-independent-meaning = Recommendations on which a national institution, civil society or a committee has published an assessment.
by-done = What was done
by-newest = Last update:
by-done-nothing = No update has been published about this yet.
by-nothing-new = The institution says that nothing is new.
by-concerns = Concerns:
by-measure = Measure
by-measures = Measures under way and planned
by-measures-count = { $n ->
        [one] { $n } public measure answers these recommendations.
       *[other] { $n } public measures answer these recommendations.
    }

## The trail

audit-case-close = Case closed
audit-case-reopen = Case opened again
audit-case-assess = Case assessed
audit-assessment-propose = Assessment proposed
audit-assessment-file = Assessment filed
audit-assessment-publish = Assessment published
audit-assessment-send_back = Assessment sent back
audit-assessment-withdraw = Assessment withdrawn
audit-assessment-hide = Assessment hidden
audit-assessment-show_again = Assessment shown again
audit-assessment-supersede = Assessment replaced
audit-comment-write = Remark written
audit-comment-withdraw = Remark taken back
audit-request-ask = Information asked for
audit-request-answer = Request answered
audit-request-withdraw = Request withdrawn
audit-signal-send = Signal sent
audit-signal-decide = Signal decided
audit-evidence-add = Evidence added
