# The first screen of each role: what waits, the oldest first.

## The secretariat's queue

queue-title = What waits for the secretariat
queue-what = What
queue-count = How many
queue-oldest = The oldest since
queue-since = Since
queue-note = Note
queue-verify = Recommendations to verify
queue-allocate = Recommendations to allocate
queue-unconfirmed = Lead institutions that have not confirmed
queue-contested = Contested lead institutions
queue-late = Questions past their due date
queue-validate = Updates to validate
queue-publish = Updates to publish
queue-assessments = Assessments waiting for a second person
queue-step-backs = Requests to set something published back
queue-requests = Requests to institutions without an answer
items-count = { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
deadlines-title = Next due dates
deadline-report = Report to a committee:
deadline-measure = Next measure due:
geneva-time = (Geneva time)
item = Item
item-open = Open
item-cluster = (thematic cluster)

## A focal point

my-items-title = My items
my-items-asked = { $n ->
        [one] Round { $round }: { $n } item waits for your answer.
       *[other] Round { $round }: { $n } items wait for your answer.
    }
my-items-between = No round is open. The next one, { $round }, opens on { $date }. You can report what is new at any time.
my-items-no-round = No round is open or planned. You can report what is new at any time.
my-items-all-answered = Everything is answered. Thank you.
my-items-none = Your institution leads nothing yet.
round-until = Answers are in time until
item-last-said = Last account
item-due = Due
never = never
answer-continue = Continue the draft
drafts-title = Drafts
returned-title = Sent back
returned-reason = Why:
requests-mine-title = Questions to answer

## An approver

clear-title = Waiting for me
clear-count = { $n ->
        [one] { $n } update waits for you.
       *[other] { $n } updates wait for you.
    }
clear-oldest = The oldest was submitted { $age }.
clear-open = Look through and clear
clear-nothing = No update waits for you.

## Others

points-title = Indicators that need a value
points-lead = By their periodicity, a newer value is to be expected. The longest due stand first.
points-none = Every indicator has its latest value.
point-indicator = Indicator
point-latest = Latest period
point-since = Expected
bills-title = Laws and ratifications that recommendations ask for
bills-lead = Bills and ratifications under way, the oldest first.
bills-none = No bill or ratification is under way.
bills-without = Recommendations that ask for a specific act and have no measure yet
bill-kind = Kind
bill-kind-law = Law
bill-kind-ratification = Ratification
bill-state = State
my-assessments-title = My assessments
my-assessments-none = You have not assessed anything yet. Choose a recommendation:
my-assessment-draft = draft
my-assessment-proposed = sent
my-assessment-published = published
my-assessment-withdrawn = withdrawn
work-assessment-hidden = Hidden by a moderator:
news-title = What was published last
news-none = Nothing has been published yet.
news-update = update
news-nothing-new = nothing new
news-by-state = The State
news-by-nhri = National human rights institution
news-by-civil_society = Civil society
news-by-committee = Committee
trail-whole = The whole audit trail
deadline-obligation = Next report
deadline-obligations-overdue = Reports overdue
