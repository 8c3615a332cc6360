# Good practices of the knowledge hub.

## The list

practices-title = Good practices
practices-lead = What mechanisms and their partners did, what it changed, and how to reuse it.
practices-search = Words in title or summary
practices-count = { $n ->
    [one] { $n } practice
   *[other] { $n } practices
}
practices-empty = No good practice has been published yet.
practices-empty-step = Whoever did something that helped can write it down here. An editor reads it before it is public.
practices-mine = Yours and what waits for you
practices-mine-lead = What you write, what your State is asked about, what you review.
practices-mine-empty = Nothing waits for you.
practices-mine-empty-step = Practices that you write, answer for your State or review appear here.
practices-to-answer = Waiting for your State’s word
practices-to-review = Waiting for your review
practices-own = Written by you
practices-by-capacity = Capacity
practices-by-theme = Theme
practices-by-state = State
practices-by-region = Region
practices-by-flag = Group of countries
practices-by-language = Language
practices-by-author = Written by
practices-by-verdict = The State’s word
practice-only-confirmed = Confirmed by the State

## Capacities, authors, groups of countries

practice-capacity-implementation = Implementation
practice-capacity-upr_midterm = Mid-term of the UPR
practice-capacity-sdg = Sustainable Development Goals
practice-author-state = State
practice-author-nhri = Independent national institution
practice-author-civil_society = Civil society
practice-author-academia = Academia
practice-author-un = United Nations
practice-flag-ldc = Least developed countries
practice-flag-lldc = Landlocked developing countries
practice-flag-sids = Small island developing States

## The State's word, age, origin

practice-badge-own = Written by the State’s own mechanism
practice-badge-confirmed = Confirmed by the State on { $date }
practice-badge-commented = The State commented on { $date }
practice-badge-unconfirmed = Not confirmed by the State
practice-out-of-date = May be out of date
practice-out-of-date-notice = Nobody has checked this practice for 24 months. Ask the office named here before you rely on it.
practice-origin = How it was translated
practice-origin-hint = A translation made by a program is always labelled, also where somebody corrected it.
practice-origin-original = original
practice-origin-machine = machine translation
practice-origin-human = translation by a person
practice-machine-notice = A machine translated this text. Only the original counts.
practice-translation-behind = The original was changed after this translation.
practice-also-in = Languages:
practice-state-says = What the State says
practice-state-says-lead = The State’s comment stands beside the practice; it changes nothing in it.
practice-answers = Recommendations it answers

## What is known of it

practice-state = State concerned
practice-state-hint = The State in which it was done. If you do not write for it, it is asked to confirm or comment; it has no veto.
practice-author = Author as readers see it
practice-author-hint = An organization, not a person. Leave it empty to use the name of your institution.
practice-voice = For whom you write
practice-language = Language you write in
practice-capacities = What it is about
practice-themes = Theme
practice-started = Year it began
practice-contact = Whom to ask
practice-contact-hint = An office that answers, never a person’s private address. This is public.
practice-office = Office
practice-how = How to ask
practice-how-hint = For example: by the form on our page; in English or French.
practice-email = Public e-mail address of the office
practice-links = Links
practice-links-hint = One address a line.
practice-recommendations = Recommendations it answers
practice-recommendations-hint = Their short names in the register, one a line, such as upr-4-139-12. Others then find your practice from there.
practice-published-on = Published
practice-checked-on = Last checked
practice-review-on = To be checked by

## The template

practice-part-title = Title
practice-part-summary = In one or two sentences
practice-part-problem = What the problem was
practice-part-done = What was done
practice-part-basis = Legal or institutional basis
practice-part-consulted = Who was consulted
practice-part-cost = Cost and people
practice-part-results = Results, with evidence
practice-part-not_worked = What did not work
practice-part-reuse = How others can reuse it
practice-part-easy = In easy words
practice-hint-title = Say what was done, not what it is called: “One register for all ministries”.
practice-hint-summary = What a reader sees in the list.
practice-hint-problem = For whom was it a problem, and how did you know?
practice-hint-done = The steps, with dates. Who did what?
practice-hint-basis = A law, a decree, a decision, an agreement.
practice-hint-consulted = Among them civil society, the national institution, persons with disabilities and others concerned.
practice-hint-cost = Money, people and time, roughly.
practice-hint-results = What changed, and how one can see it. Name sources.
practice-hint-not_worked = Others learn most from this.
practice-hint-reuse = What is needed, where to begin, what to adapt.
practice-hint-easy = Short sentences and everyday words, for everybody.
practice-easy-limit = At most { $words } words.

## Writing

practice-new = Write a good practice
practice-new-lead = A short form. Save at any time; nobody but you and your institution reads it before you submit it.
practice-no-seat = You have no seat from which a practice is written.
practice-no-seat-step = An administrator of your mechanism or an editor of the hub can give you one.
practice-edit = Change the practice
practice-edit-notice = What you save becomes a new version that is reviewed again. What is public stays until then.
practice-check = Check
practice-submit = Save and submit
practice-returned = It was sent back to you
practice-hints = Hints
practice-template = What the template asks for
practice-written = Written
practice-missing = Missing
practice-advised = Would help
practice-personal = Looks like personal data
practice-easy-count = Words: { $count } of { $longest }.

## The page and its way

practice-from-elsewhere = It was published on another node; questions go to the office named there.
practice-related = Related practices
practice-not-public = Not public
practice-waits-until = It waits for the State’s word until { $date }.
practice-waits-for-review = It waits for an editor’s review.
practice-gaps = Before it can be submitted, places to fill in or mend: { $n }.
practice-answer = Answer for the State
practice-review = Review
practice-still-right = It is still right
practice-reuse = Say thanks or how you reused it
practice-archive = Archive
practice-translate = Add a translation
practice-history = What happened so far
practice-step-begun = Begun
practice-step-submitted = Submitted
practice-step-confirmed = Confirmed by the State
practice-step-commented = The State commented
practice-step-time_passed = The State did not answer in time
practice-step-returned = Sent back
practice-step-published = Published
practice-step-translated = Translation added
practice-step-still_right = Said to be still right
practice-step-archived = Archived
practice-stands = Where it stands
practice-due = Until
practice-changed = Last changed

## The State answers

practice-answer-lead = Your State is asked to confirm this practice, or to say what it thinks. Your word stands beside it. It is not a permission: the author’s page is published in any case.
practice-confirm = Confirm
practice-confirm-lead = You say that what is written is right as far as your State knows.
practice-comment-title = Or comment
practice-comment = Your State’s comment
practice-comment-hint = Everybody reads it, beside the practice.
practice-comment-send = Comment

## The editor reviews

practice-publish-title = Publish
practice-publish = Publish
practice-review-check_complete = The template is complete
practice-review-check_impersonal = No personal data, and nobody is put at risk
practice-review-check_evidence = There is evidence for the results
practice-review-check_languages = The languages are right, machine translations are labelled
practice-review-check_consulted = It says who was consulted
practice-send-back = Send back
practice-reason = What should change
practice-reason-hint = The author reads this. Say what to do.

## Translations, notes of readers, archive

practice-translate-lead = The original stands beside. A translation never replaces it.
practice-notes = What readers say who used it
practice-note-thanks = Thanks
practice-note-reused = We reused this
practice-note-kind = What you want to say
practice-note-text = What you reused, and what you adapted
practice-note-hint = Everybody reads it. For thanks, a word is enough.
practice-note-leave = Publish the note
practice-reuse-lead = It helps the author to know, and others to see what can be adapted.
practice-note-hide = Hide the note
practice-note-hide-lead = The note is kept, but nobody reads it any more. Its place says why.
practice-note-was-hidden = A note was hidden:
practice-public-reason = Why
practice-public-reason-hint = Everybody can read this.
practice-archive-lead = It leaves the hub. Its address says that it was withdrawn, and why. Text and history stay with its author.

## Found from a recommendation

practice-found = Good practices
practice-found-lead = Mechanisms that answered this or a similar recommendation did this.
practice-found-answers = It answers this recommendation.
practice-found-cluster = It answers a recommendation of the same cluster.
practice-found-themes = It is about the same: { $themes }.

## What was done

practice-saved = Saved.
practice-submitted = The practice is submitted.
practice-confirmed = You confirmed the practice for your State.
practice-commented = Your State’s comment stands beside the practice.
practice-published = The practice is public.
practice-sent-back = The practice was sent back to its author.
practice-translated = The translation is saved.
practice-noted = Your note is public.
practice-note-hidden = The note is hidden.
practice-renewed = It counts as checked today.
practice-archived = The practice is archived.

## The audit trail

audit-practice-begin = Practice begun
audit-practice-save = Practice changed
audit-practice-submit = Practice submitted
audit-practice-state = The State’s word on a practice
audit-practice-go_on = Practice goes on without the State’s word
audit-practice-publish = Practice published
audit-practice-send_back = Practice sent back
audit-practice-translate = Practice translated
audit-practice-still_right = Practice said to be still right
audit-practice-archive = Practice archived
audit-practice-remind = Author reminded of a practice
audit-practice-note = Note on a practice
audit-practice-hide_note = Note on a practice hidden
