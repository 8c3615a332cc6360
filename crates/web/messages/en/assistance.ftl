# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = Technical assistance
assistance-lead = What the mechanism needs from others. Nobody outside reads a request before the State has consented.
assistance-none = No request yet
assistance-none-step = Write down what is needed. The draft stays in the mechanism.
assistance-new = New request
assistance-request = Request
assistance-changed = Last change
assistance-edit = Change the request
assistance-edit-lead = Only the mechanism reads this. What others may read is settled later, by the consent of the State.
assistance-name = Title
assistance-need = What is needed
assistance-need-hint = The situation today, what is missing, what was tried. No names of persons.
assistance-objectives = What is to be reached
assistance-objectives-hint = What will be different afterwards, and how one will know.
assistance-language = Language of the request
assistance-modality = Way of cooperation
assistance-capacities = Capacities to strengthen
assistance-capacity = Capacity
assistance-themes = Themes
assistance-theme-number = Theme { $n }
assistance-recommendations = Related recommendations
assistance-recommendations-hint = Their names in addresses, such as upr-4-139-12, one a line.
assistance-measures = Related measures
assistance-measures-hint = Their names in addresses, one a line. They are never shared.
assistance-period = Period
assistance-from = From
assistance-to = Until
assistance-finance = Finance
assistance-fund = Fund
assistance-amount = Amount
assistance-currency = Currency
assistance-currency-hint = Three letters, such as USD.
assistance-contact = Office to write to
assistance-contact-hint = An office and how to reach it, not a person. Shared only if the consent says so.
assistance-contact-private = Person in charge
assistance-contact-private-hint = For the mechanism only. Never shared.
assistance-class-1 = The members of the mechanism whose role allows it
assistance-class-2 = Restricted: the officer and the chair; of others, the United Nations at most

## What comes next

assistance-next = What comes next
assistance-next-draft = Record the consent of the State; the chair confirms it. Until then nothing leaves the mechanism.
assistance-next-endorsed = The State has consented. Choose who is to know of the request, and submit it.
assistance-next-submitted = Partners can offer. You will be told by a letter.
assistance-next-under_review = It is being looked at. Partners can still offer.
assistance-next-matched = A partner was found. Agree on the terms, on the page of the offer.
assistance-next-agreed = Both sides agreed. Say when the work begins.
assistance-next-in_delivery = Note each step when it is done, and say when the work is over.
assistance-next-completed = Say what it changed: four short answers.
assistance-next-evaluated = It is evaluated. What worked can become a good practice.
assistance-next-declined = It was declined. The reason:
assistance-next-withdrawn = It was withdrawn and is hidden everywhere. A new consent brings it back.
assistance-visibility = Who may know of it
assistance-visibility-private = Nobody outside the mechanism
assistance-visibility-un = Advisers of the United Nations
assistance-visibility-network = The network of mechanisms
assistance-visibility-public = Everybody
assistance-submit = Submit
assistance-begin = The work begins
assistance-complete = The work is done
assistance-share-change = Show it to more or to fewer
assistance-on-hub = On the hub
assistance-history = History
assistance-saved = The request is saved.
assistance-submitted = The request is submitted.
assistance-shared = It is shown to those you chose.
assistance-begun = The work has begun.
assistance-completed = The work is done.
assistance-submitted-on = Submitted on

## The consent of the State

assistance-consents = Consent of the State
assistance-consents-none = No consent is recorded: nothing of this request can leave the mechanism.
assistance-consent-record = Record a consent
assistance-consent-lead = Write down exactly what was signed: which parts may be shared, with whom at most, until when.
assistance-consent-authority = Authority that consents
assistance-consent-authority-hint = For example the ministry that speaks for the State in this matter.
assistance-consent-person = Signed by
assistance-consent-person-name = Name of the person who signed
assistance-consent-person-function = Function
assistance-consent-given = Given on
assistance-consent-parts = Parts that may be shared
assistance-consent-parts-hint = What is not ticked stays in the mechanism. The State, the way of cooperation and whether the request is open are always shared.
assistance-consent-audience = With whom at most
assistance-consent-until = Valid until
assistance-consent-until-hint = After this day the request is hidden everywhere, until there is a new consent.
assistance-consent-note = Note
assistance-consent-paper = Signed paper
assistance-consent-second = It counts once the chair has confirmed it.
assistance-consent-confirm = Confirm this consent
assistance-consent-recorded-by = Recorded by
assistance-consent-confirmed-by = Confirmed by
assistance-consent-waits = A consent waits for the chair’s confirmation.
assistance-consent-lacks = No consent holds today: the request is hidden everywhere.
assistance-consent-recorded = The consent is recorded. The chair has been asked to confirm it.
assistance-consent-confirmed = The consent is confirmed.
assistance-consent-standing-recorded = Waits for confirmation
assistance-consent-standing-valid = Holds today
assistance-consent-standing-past = No longer holds
assistance-consent-standing-withdrawn = Withdrawn
assistance-consent-note-public = Shown with the consent of the State, until { $day }.
assistance-part-title = Title
assistance-part-need = What is needed, when, with which capacities and themes
assistance-part-objectives = What is to be reached
assistance-part-finance = Fund and amount
assistance-part-contact = Office to write to
assistance-part-recommendations = Related recommendations
assistance-part-progress = Dates of its steps, and the evaluation if the State shares it
assistance-withdraw = Withdraw consent
assistance-withdraw-question = Withdraw the consent of the State?
assistance-withdraw-means = The request is hidden everywhere at once, on other nodes too. A note stays that says “consent withdrawn by the State”, without a word of the request. Only a new consent brings it back.
assistance-withdraw-note = Why, for the mechanism itself
assistance-withdrawn-done = The consent is withdrawn. The request is hidden everywhere.
assistance-gone-withdrawn = Consent withdrawn by the State.
assistance-gone-expired = The consent of the State has expired.
assistance-gone-not-shared = The State no longer shares it.
assistance-gone-closed = The request is closed.
problem-no-consent = The State has not consented, or its consent does not hold today. Record a consent and have the chair confirm it.
problem-beyond-consent = That is more than the State consented to. Choose fewer, or record a wider consent.

## Offers

assistance-offers = Offers
assistance-offer = Offer assistance
assistance-offer-lead = Only the State that asked reads your offer, and you.
assistance-offer-as = Offered by
assistance-offer-body = What is offered
assistance-offer-body-hint = What you can do, with whom, how long, and what you would need.
assistance-offer-languages = Languages
assistance-offer-finance = Who would pay for what
assistance-offer-contact = Whom to write to
assistance-offer-send = Send the offer
assistance-offer-by = Offered by
assistance-offer-to = Offered to
assistance-offer-on = Offered on
assistance-offer-one = Offer of assistance
assistance-offer-state-offered = Waits for the State
assistance-offer-state-accepted = Accepted
assistance-offer-state-declined = Declined with thanks
assistance-offer-state-taken_back = Taken back
assistance-offers-mine = My offers
assistance-offers-mine-lead = What you offered, and what the States decided.
assistance-offers-none = No offer yet
assistance-offers-none-step = Read what States ask for, and offer what you can.
assistance-offered = Your offer is sent.
assistance-decide = Your decision
assistance-decide-lead = You can accept several offers. Ask first where something is not clear.
assistance-accept = Accept this offer
assistance-accepted = The offer is accepted.
assistance-offer-decline = Decline with thanks
assistance-offer-decline-hint = A sentence or two that the other side can understand.
assistance-declined-done = It is declined.
assistance-take-back = Take the offer back
assistance-taken-back = The offer is taken back.
assistance-reason = Reason
assistance-talk = Questions and answers
assistance-talk-lead = Only the two sides read this.
assistance-message = Message
assistance-message-send = Send
assistance-said = Your message is sent.
assistance-side-state = The State that asked
assistance-side-partner = The partner
assistance-not-shared-now = The State does not share this request today.

## Terms

assistance-terms = Terms
assistance-terms-none = Nobody has written the terms yet.
assistance-terms-write = Write the terms
assistance-terms-hint = Either side can write. After a change both sides are asked to agree again.
assistance-terms-expected = What is expected at the end
assistance-terms-experts = Experts
assistance-terms-languages = Languages of the work
assistance-terms-costs = Costs and who bears them
assistance-terms-state = Agreed for the State
assistance-terms-partner = Agreed by the partner
assistance-terms-waits = not yet
assistance-terms-agree = Agree to these terms
assistance-terms-saved = The terms are saved. Both sides are asked to agree.
assistance-terms-agreed = Your agreement is recorded.

## Delivery and evaluation

assistance-milestones = Steps of the work
assistance-milestone = What is to be done
assistance-milestone-due = Due on
assistance-milestone-done = Done on
assistance-milestone-reach = Note as done
assistance-milestone-add = Add a step
assistance-milestone-saved = The step is saved.
assistance-evaluate = Evaluate
assistance-evaluate-lead = What came of it, in the words of the State. Nobody is given a score.
assistance-evaluation = Evaluation by the State
assistance-evaluation-changed = What changed
assistance-evaluation-helped = What helped
assistance-evaluation-hindered = What did not
assistance-evaluation-next = What comes next
assistance-make-practice = Begin a good practice from it
assistance-evaluation-share = The State would share this
assistance-evaluation-share-hint = It is shared only if the consent covers the steps and the evaluation.
assistance-evaluation-shared = Shared within the consent.
assistance-evaluation-kept = Kept in the mechanism.
assistance-evaluated = The evaluation is saved.

## On the hub

assistance-hub-title = Requests for assistance
assistance-hub-lead = What States ask for, shared with their consent. No ranking.
assistance-hub-none = No request is shared
assistance-hub-none-step = Requests appear here once a State has consented and submitted one. Remove a filter to see more.
assistance-state = State
assistance-group = Group of States
assistance-flag-ldc = Least developed country
assistance-flag-lldc = Landlocked developing country
assistance-flag-sids = Small island developing State
assistance-open-open = Open
assistance-open-matched = Partner found
assistance-open-closed = Closed
assistance-elsewhere = This request came from another node. Offers are made on the page of its own node.
assistance-who-offers = The United Nations, mechanisms of other States and donors can offer, once signed in.
assistance-desk = Assistance desk
assistance-desk-lead = What States share with the United Nations. What waits longest without an offer comes first: this is no ranking of States.
assistance-desk-none = Nothing is on the desk
assistance-desk-none-step = A request appears here once a State shares it with the United Nations.
assistance-waits = Waits
assistance-age = Waiting since
assistance-take-up = Take it up
assistance-taken-up = The request is under review. The State has been told.
assistance-decline = Decline
assistance-reason-hint = Only the State reads it. Say what could help instead.

## In the audit trail

audit-assistance_request-draft = Request for assistance drafted
audit-assistance_request-change = Request for assistance changed
audit-assistance_request-submit = Request for assistance submitted
audit-assistance_request-share = Sharing of a request changed
audit-assistance_request-take_up = Request taken up
audit-assistance_request-decline = Request declined
audit-assistance_request-endorse = Request endorsed by the State
audit-assistance_request-withdraw = Request withdrawn by the State
audit-assistance_request-match = Partner found
audit-assistance_request-agree = Assistance agreed
audit-assistance_request-begin = Assistance begun
audit-assistance_request-complete = Assistance completed
audit-assistance_request-evaluate = Assistance evaluated
audit-assistance_request-read = Restricted request opened
audit-assistance_consent-record = Consent recorded
audit-assistance_consent-confirm = Consent confirmed
audit-assistance_consent-withdraw = Consent withdrawn
audit-assistance_consent-expire = Consent expired
audit-assistance_offer-make = Assistance offered
audit-assistance_offer-decide = Offer decided
audit-assistance_message-write = Message about an offer written
audit-assistance_terms-write = Terms of assistance written
audit-assistance_terms-agree = Terms of assistance agreed to
audit-assistance_milestone-set = Step of assistance set
audit-assistance_milestone-reach = Step of assistance done
audit-assistance_evaluation-write = Evaluation of assistance written

## What was done to a request

assistance-deed-drafted = Drafted
assistance-deed-changed = Changed
assistance-deed-consent_recorded = Consent recorded
assistance-deed-consent_confirmed = Consent confirmed
assistance-deed-consent_withdrawn = Consent withdrawn
assistance-deed-consent_expired = Consent expired
assistance-deed-submitted = Submitted
assistance-deed-shared = Shown to more or to fewer
assistance-deed-taken_up = Taken up
assistance-deed-declined = Declined
assistance-deed-offered = Offer received
assistance-deed-offer_accepted = Offer accepted
assistance-deed-offer_declined = Offer declined
assistance-deed-offer_taken_back = Offer taken back
assistance-deed-terms_written = Terms written
assistance-deed-terms_agreed = Terms agreed to
assistance-deed-begun = Work begun
assistance-deed-milestone = Step set or done
assistance-deed-completed = Work done
assistance-deed-evaluated = Evaluated

## Counts

assistance-found = { $n ->
        [one] { $n } request
       *[other] { $n } requests
    }
assistance-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
assistance-desk-waiting = { $n ->
        [one] { $n } request waits without an offer.
       *[other] { $n } requests wait without an offer.
    }
