# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = Update
update-item = About
update-item-kind = Kind of item
update-item-title = Title of the item
update-item-hidden = An item that is not public
update-number = Identifier
update-narrative = What was done
update-narrative-hint = In a few sentences: what, where, for how many people, since the last time.
update-obstacles = What stood in the way
update-next-steps = What comes next
update-percent = Progress
update-percent-value = { $n } %
update-proposed-status = Proposed status
update-status-now = Now: { $status }. Leave it empty if nothing changes.
update-period = { $from } to { $to }
update-period-title = Period
update-period-from = Period from
update-period-to = Period to
update-published-on = Published
update-author = Written by
update-reason = Reason
update-reason-hint = The author reads it.
update-nothing-new = Nothing new this time
update-nothing-new-hint = One click, and you are done: nothing else to fill in.
update-nothing-new-said = Nothing new was reported for this period.
update-whole-text = The whole text
update-compared-with = Compared with the text up to { $date }
update-changed-since-return = What changed since it was sent back
update-sent-ago = sent { $age }
update-open = Open
update-open-or-return = Open, or send back
update-restricted = Restricted
update-restricted-open = This text is restricted. Open it to read it; that it was opened is written down.
update-cleared-by-account = cleared by its institution
update-cleared-by-link = cleared by a link
update-cleared-on-behalf = cleared by the secretariat on behalf of the institution
update-via-link = by link
update-via-secretariat = on behalf of the institution
update-via-second_person = agreed by a second person
update-via-replaced = replaced by a newer text
update-way = Its way so far
update-follows = The text before this one
update-followed-by = The text that followed
update-corrected-by = There is a newer, corrected text

## Answering

update-answer = Answer for this
update-asked-for = What was done between { $from } and { $to }?
update-asked-now = What was done lately?
update-due = Due { $date } ({ $when }).
update-late = Late: was due { $age }
update-what-is-asked = What is asked
update-speaking-for = You answer for
update-last-time = Last time
update-nothing-said = Nothing has been said about it yet.
update-correct-it = Correct this text
update-replace-it = Change what was sent
update-try-again = Try again
update-go-on = Go on with the draft
update-was-returned = It was sent back: { $reason }. Your text is below; change it and send it again.
update-is-correction = You are correcting a published text. The correction goes the whole way again; the old text stays readable.
update-is-replacement = What you sent waits for its approver. When you send this, it takes its place.
update-sent-before = This form was sent already. What stands in it now was not: send it, and it takes the place of what was sent.
update-other-languages = In other languages
update-restrict = Restrict who reads it
update-restrict-label = Only our institution, the secretariat and the chair read it
update-restrict-hint = It is never published and never sent by link. Each reading is written down.
update-send = Send to the approver
update-send-anyway = Send it anyway
update-save-draft = Save the draft
update-repeats-title = This says the same as last time
update-repeats = Nearly every word was already in your text of { $date }. If nothing is new, say so in one click: readers then see that you answered. Nothing of your text is lost.
update-next-item = Next

## Drafts

draft-saved = saved
draft-waiting = waiting
draft-offline = You are offline. What you type is kept on this device and saved when the connection is back.
draft-changed = A colleague changed this draft in the meantime. Press “Save the draft” to see both texts.
draft-wrong = A text is too long to be saved. Shorten it.
draft-signed-out = You were signed out. What you type is kept on this device: sign in in another window, then press “Save the draft”.
draft-restored = What you had typed on this device was put back.
draft-kept = The draft was saved. Your institution can go on with it at any time.
draft-merge-title = A colleague changed this draft
draft-merge = Saved { $date }. Nothing was overwritten: below are your colleague’s texts and what differs; your own stand in the fields. Take over what you need, then save or send.
draft-theirs = Your colleague’s text
draft-difference = From that text to yours

## My items and my updates

updates-mine = My items
updates-mine-lead = { $n ->
        [one] { $n } item waits for your answer.
       *[other] { $n } items wait for your answer.
    }
updates-items-title = What your institution answers for
updates-items-none = Your institution answers for nothing yet: no measure and no recommendation is allocated to it.
updates-sent-title = What was sent, and where it stands
updates-sent-none = Nothing yet.
update-last-answer = Last answer { $age }

## Approver

updates-to-clear = Waiting for me
updates-to-clear-lead = Texts of your institution that go to the secretariat once you clear them.
updates-to-clear-none = Nothing waits for you
updates-to-clear-none-step = When a colleague sends an update, it appears here.
updates-clear-selected = Clear the selected
updates-clear-all = Clear all on this page
updates-cleared = { $n ->
        [one] { $n } text was cleared.
       *[other] { $n } texts were cleared.
    }
update-clear = Clear
update-send-back = Send back
update-own = You wrote this one: somebody else has to clear it.
update-was-sent = Sent. Your approver sees it now.
update-was-cleared = The text was cleared and goes to the secretariat.
update-sent-back = The text was sent back; its author reads the reason.
update-was-withdrawn = The text was taken back.
update-on-behalf = Clear on behalf of the institution
update-on-behalf-lead = This institution has no approver here. Say on what ground you clear the text, for example a letter.
update-withdraw = Take it back
update-withdraw-lead = The text stays in the record as taken back and goes no further.

## Secretariat

updates-to-validate = To validate
updates-to-validate-lead = What institutions have cleared, the longest waiting first.
updates-to-validate-none-step = Texts appear here once their institutions have cleared them.
updates-none-waits = Nothing waits
updates-validate-selected = Validate the selected
updates-validate-all = Validate all on this page
updates-validated = { $n ->
        [one] { $n } update was validated.
       *[other] { $n } updates were validated.
    }
updates-to-publish = To publish
updates-to-publish-lead = What is validated and not public yet. Select, see it as a visitor would, then publish.
updates-to-publish-none-step = Updates appear here once they are validated.
updates-preview = Public preview
updates-preview-lead = Exactly what a visitor will see. Nothing is public yet.
updates-publish-now = Publish
updates-published = { $n ->
        [one] { $n } update is public now.
       *[other] { $n } updates are public now.
    }

## Setting something published back

update-back-ask = Ask that it be set back
update-back-lead = What the public has read goes back only with a reason, and when a second person agrees.
update-back-to = What shall become of it
update-back-hide = Take it out of the public’s sight, to be published again later
update-back-withdraw = Withdraw it for good
update-back-waits = Somebody asks that it be set back
update-back-grant = Agree
update-back-refuse = Refuse
update-back-second = A second person decides: another member of the secretariat, or the chair.
update-back-asked = The request waits for a second person.
update-back-decided = Decided.

## Approval by link

update-link-title = Ask somebody without an account, by link
update-link-lead = { $days ->
        [one] The link works once, for this text only, for { $days } day. The letter names the item and holds nothing of the text.
       *[other] The link works once, for this text only, for { $days } days. The letter names the item and holds nothing of the text.
    }
update-link-known = Links went to these people before
update-link-name = Name or function
update-link-name-hint = As the record will show it, for example “Director of Planning”.
update-link-language = Language of the letter
update-link-send = Send the link
update-link-revoke = Take the link back
update-link-sent = The link was sent.
update-link-revoked = The link no longer works.
update-link-was-revoked = taken back
update-link-expired = expired
update-link-open = works until { $date }
update-links = Links sent
clearance-title = A text waits for your approval
clearance-lead = { $institution } reports to { $mechanism }. Read it, then clear it or send it back.
clearance-asks = Asked by
clearance-until = The link works until
clearance-text = The text
clearance-recorded = What you decide is recorded as made by this link by { $name }. The link works once.
clearance-gone = The text was decided on, or the link has expired or was taken back. Ask the person who sent it for a new one.
clearance-done-title = Thank you
clearance-done-cleared = The text is cleared and goes to the secretariat. You can close this page.
clearance-done-returned = The text was sent back to its author with your reason. You can close this page.

## The list

updates-title = Updates
updates-lead = What institutions did about recommendations, in their own words.
updates-count = { $n ->
        [one] { $n } update
       *[other] { $n } updates
    }
updates-all = { $n ->
        [one] The one update
       *[other] All { $n } updates
    }
updates-none-step = Widen the filters, or come back after the next round.
update-since = Periods that end on or after

## Audit trail

audit-update-draft = Draft begun
audit-update-save = Draft changed
audit-update-submit = Update sent
audit-update-clear = Update cleared
audit-update-return = Update sent back
audit-update-validate = Update validated
audit-update-publish = Update published
audit-update-withdraw = Update taken back
audit-update-step_back = Published update set back
audit-update-read = Restricted update read
audit-step_back-decide = Request to set back decided
audit-clearance_link-make = Link for approval sent
audit-clearance_link-revoke = Link for approval taken back
audit-clearance_link-use = Link for approval used
