# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = Questions to peers
exchange-questions-lead = Ask mechanisms of other States what they did, and tell them what you did.
exchange-questions-count = { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }
exchange-questions-none-step = Take a filter away, or ask the question yourself.
exchange-questions-empty = No question has been asked yet.
exchange-questions-empty-step = Ask what you would like to know from other mechanisms. Whoever holds a seat here can ask and answer.
exchange-ask = Ask a question
exchange-ask-lead = Say what you would like to know. Mechanisms that have done it answer on the page.
exchange-ask-send = Ask
exchange-question-title = Your question in one line
exchange-question-body = The whole question
exchange-body-hint = Write no names, addresses or numbers of persons. Lists, bold words and links may be written in Markdown.
exchange-audience = Who can read it
exchange-audience-hint = For a question this cannot be changed later: answers are written for those who can read it.
exchange-audience-public = Everybody
exchange-audience-network = The network only
exchange-audience-un = Advisers of the United Nations only
exchange-seat = In whose name
exchange-language = Language
exchange-capacity = Capacity of a mechanism
exchange-state = State
exchange-states = States it is put to above all
exchange-states-hint = Their focal persons get a letter with a link, once.
exchange-standing = Where it stands
exchange-standing-unanswered = Waits for an answer
exchange-standing-answered = Answered
exchange-standing-closed = Closed
exchange-changed = Changed on { $day }: what it said before
exchange-hidden-question = This question was hidden on { $day }. Reason: { $reason }
exchange-hidden-answer = This answer was hidden on { $day }. Reason: { $reason }
exchange-follow = Get a letter when there is a new answer
exchange-unfollow = Get no more letters
exchange-close = Close the question
exchange-reopen = Open the question again
exchange-closed-note = No more answers are wanted.
exchange-from-elsewhere = This question was asked on another node. It is answered there.
exchange-edit-question = Change the question
exchange-edit-lead = What it said before stays readable.
exchange-save = Save

## Answers

exchange-answers-count = { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
exchange-answers-none = Nobody has answered yet.
exchange-answers-none-step = If your mechanism has done this, two sentences help already.
exchange-answer-yours = Your answer
exchange-answer-body = The answer
exchange-answer-send = Send the answer
exchange-edit-answer = Change the answer
exchange-accept = Mark as the answer that helped
exchange-accepted = This answer helped
exchange-sign-in = Sign in to answer

## Moderation

exchange-moderation = Moderation
exchange-moderation-lead = What editors of the hub hid or showed again, and why. Nothing is deleted.
exchange-moderation-none = Nothing has been hidden.
exchange-moderation-none-step = When an editor hides something, it stands here with the reason.
exchange-moderation-when = When
exchange-moderation-act = What was done
exchange-moderation-reason = Reason
exchange-moderation-by = By
exchange-moderation-hid-question = A question was hidden
exchange-moderation-hid-answer = An answer was hidden
exchange-moderation-restored-question = A question is shown again
exchange-moderation-restored-answer = An answer is shown again
exchange-moderation-network = for the network
exchange-hide = Hide
exchange-restore = Show again
exchange-hide-lead = The place stays, with the reason. The author gets a letter, and the act stands in the list of moderation.
exchange-reason = Reason, for everybody to read

## People

exchange-people = People to ask
exchange-people-lead = People of the network who agreed to be written to. Their addresses are shown to nobody.
exchange-people-none = Nobody is in the directory yet.
exchange-people-none-step = Be the first: say what you can be asked about. You can withdraw at any time.
exchange-people-join = Let others write to you
exchange-people-change = Change your entry
exchange-people-mine = Your entry in the directory
exchange-people-mine-lead = People of the network see your name, what you can be asked about and your mechanism, and write to you by a form. Your name then also stands beside what you ask and answer, for all who can read it.
exchange-people-name = Name
exchange-people-topics = What you can be asked about
exchange-people-topics-hint = For example: one register for all ministries; consulting children.
exchange-people-languages = Languages
exchange-people-agree = I agree that this is shown to the network until I withdraw it
exchange-people-leave = Withdraw your entry
exchange-people-leave-lead = It is gone from every page at once, and your name from what you asked and answered.
exchange-people-write = Write to { $name }
exchange-people-write-lead = Your name, your mechanism and your e-mail address go with the message, so that you get a reply.
exchange-people-message = Message
exchange-people-send = Send

## Announcements

exchange-announcements = Announcements
exchange-announcements-lead = What mechanisms and the editors of the hub want others to know.
exchange-announcements-none = There is no announcement now.
exchange-announcements-none-step = Whoever keeps the profile of a State, and the editors of the hub, can announce something here.
exchange-announcements-own = Announced by your seats
exchange-announce = Announce something
exchange-announcement-edit = Change the announcement
exchange-announcement-title = Title
exchange-announcement-text = Text
exchange-until = Shown until
exchange-withdraw = Withdraw

## The monthly letter

exchange-digest = Monthly letter
exchange-digest-lead = In the first days of each month: what was new, questions that wait for an answer, events ahead. Titles and links only.
exchange-digest-is-on = You get the letter.
exchange-digest-is-off = You do not get the letter.
exchange-digest-take = Get the letter
exchange-digest-end = Get it no more

## What was done

exchange-done-asked = The question was asked.
exchange-done-revised = The question was changed. What it said before stays readable.
exchange-done-answered = The answer stands on the page.
exchange-done-answer-revised = The answer was changed. What it said before stays readable.
exchange-done-accepted = The answer is marked as the one that helped.
exchange-done-followed = You will get a letter when there is a new answer.
exchange-done-unfollowed = You will get no more letters about this question.
exchange-done-closed = The question is closed.
exchange-done-reopened = The question is open again.
exchange-done-hidden = It is hidden. The place stays, with the reason.
exchange-done-restored = It is shown again.
exchange-done-joined = You are in the directory.
exchange-done-left = Your entry is gone.
exchange-done-written = The letter is on its way.
exchange-done-announced = The announcement was published.
exchange-done-announcement-saved = The announcement was changed.
exchange-done-withdrawn = The announcement was withdrawn.
exchange-done-digest-on = You will get the monthly letter.
exchange-done-digest-off = You will get no more monthly letters.

## In the audit trail

audit-peer_question-ask = Asked a question
audit-peer_question-revise = Changed a question
audit-peer_question-close = Closed a question
audit-peer_question-reopen = Opened a question again
audit-peer_question-accept = Marked the answer that helped
audit-peer_question-hide = Hid a question
audit-peer_question-restore = Showed a question again
audit-peer_answer-give = Answered a question
audit-peer_answer-revise = Changed an answer
audit-peer_answer-hide = Hid an answer
audit-peer_answer-restore = Showed an answer again
audit-moderation-note = Noted an act of moderation
audit-directory-join = Entered the directory
audit-directory-leave = Left the directory
audit-directory-write = Wrote to a person of the directory
audit-announcement-make = Announced something
audit-announcement-revise = Changed an announcement
audit-announcement-withdraw = Withdrew an announcement
audit-digest-take = Asked for the monthly letter
audit-digest-end = Ended the monthly letter
