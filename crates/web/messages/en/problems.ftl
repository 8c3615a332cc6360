# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = Fill this in.
problem-too-long = { $value ->
        [one] Use at most { $value } character.
       *[other] Use at most { $value } characters.
    }
problem-too-short = { $value ->
        [one] Use at least { $value } character.
       *[other] Use at least { $value } characters.
    }
problem-unknown-choice = “{ $value }” is not one of the choices. Choose one from the list.
problem-not-an-email = Enter an e-mail address such as name@example.org.
problem-not-a-date = “{ $value }” is not a date. Write year-month-day, for example 2026-11-23.
problem-not-a-number = “{ $value }” is not a number that fits here.
problem-wrong-credentials = The e-mail address or the password is not right. Try again, or ask for a new password.
problem-wrong-code = This code is not right or was used already. Wait for the next one.
problem-authenticator-lost = Your authenticator can no longer be read here: the key of this site has changed. Use one of your recovery codes, then set the second factor up again; without one, ask your administrator.
problem-no-second-factor = No second factor is in use for this account.
problem-beyond-mechanism = This person also works for another mechanism, or runs the machine. Ask whoever runs the machine to do this.
problem-link-expired = This link has expired or was used already. Ask for a new one.
problem-taken = “{ $value }” is taken. Choose another.
problem-passwords-differ = The two passwords differ. Type the same one twice.
problem-password-common = This password is one that everybody tries. Choose another, for example four unrelated words.
problem-last-administrator = This would leave the mechanism without an administrator. Name another one first.
problem-ends-before-it-begins = The end lies before the beginning. Change one of the two dates.
problem-has-open-items = It still leads { $value ->
        [one] { $value } open item
       *[other] { $value } open items
    }. Name a successor first.
problem-changed-since = Somebody changed this after you opened it. Look at what is there now, then enter your change again.
problem-nothing-selected = Select at least one row.
problem-already-undone = This was undone already.
problem-wrong-state = This is not possible now: it is in the state “{ $value }”.
problem-unreadable-file = The file could not be read: { $value }. Check that it is the file you meant and that it opens on your computer.
problem-file-too-large = The file is larger than { $value }. Send it in parts.
problem-search-syntax = The search could not be understood near “{ $value }”. Check quotes and brackets.
problem-position-only-upr = Only a recommendation of the universal periodic review has a position of the State. Leave it empty.
problem-no-recommending-state = A recommendation of the universal periodic review names at least one recommending State. Add it.
problem-evidence-needed = Public evidence must stand behind this, or a written reason why there is none. Add one of the two.
problem-before-the-recommendation = This is older than the recommendation, which was made on { $value }: it cannot show what became of it.
problem-second-person = A second person has to do this: not the one who wrote it or asked for it.
problem-has-approver = This institution has an approver. Ask the approver to clear it, or send a link.
problem-restricted = This text is restricted. It is read by the institution, the secretariat and the chair only; it is never public and never sent by link.
problem-item-not-public = What it is about is not public yet. Make that public first.
problem-asked-already = This was asked for already and waits for a second person.
problem-no-alternative = Say in words what the picture shows, for people who cannot see it.
problem-kind-not-taken = Files of this kind are not taken. Send a PDF, a picture (PNG, JPEG, WebP), an office document without macros (.docx, .xlsx, .pptx, .odt, .ods, .odp) or plain text.
problem-not-an-address = “{ $value }” is not the address of a page. Copy it from the browser: it begins with https://
problem-unknown-recipient = A link can go to an address that the secretariat or an approver of your institution has written to before. Ask the secretariat to send this one.
problem-leads-already = The lead institution cannot also support. Choose another institution.
problem-due-in-past = { $value } is already past. Correct the date, or say that this is a measure of the past.
problem-needs-output = Say first what there is now that it is done: a measure without an output cannot be completed.
problem-needs-agreement = The approver of { $value } has not agreed yet.
problem-is-public-already = This is public. Only the secretariat changes it; tell it what should be different.
problem-not-active = “{ $value }” does not exist on that day. Choose an institution that does.
problem-supports-itself = The institution that leads cannot also support. Take it out of one of the two.
problem-own-agreement = A court is allocated nothing without its own agreement: only its own account can confirm.
problem-in-the-future = The day { $value } has not come yet. Enter this on that day or after it.
problem-still-holds = The person still holds { $value ->
        [one] { $value } item
       *[other] { $value } items
    }. Hand them over first.
problem-not-a-period = “{ $value }” is not a period. Write 2024, 2024-Q1, 2024-05 or 2024-05-01.
problem-in-future = “{ $value }” has not begun yet. Enter what is known already.
problem-not-broken-down = The indicator is not broken down by “{ $value }”. Leave it empty, or add the dimension to the indicator first.
problem-not-a-group = “{ $value }” cannot name a group. Use up to 100 characters without = and ;, and do not begin with = + - @.
problem-not-a-count = “{ $value }” is not a number of persons. Use a whole number, 0 or more.
problem-given-twice = The same cell stands in the file twice, also at { $value }. Keep one of them.
problem-missing-column = The file has no column “{ $value }”. Check that the first row holds the names of the columns.
problem-too-many-rows = The file has more than { $value } rows. Send it in parts.
problem-over-the-limit = { $value ->
        [one] It has { $value } word too many. Shorten it.
       *[other] It has { $value } words too many. Shorten it.
    }
problem-has-gaps = { $value ->
        [one] { $value } place is empty or not translated. Write the text and take the mark out.
       *[other] { $value } places are empty or not translated. Write the text and take the marks out.
    }
problem-still-open = { $value ->
        [one] { $value } suggestion or contribution is undecided. Decide on it first.
       *[other] { $value } suggestions or contributions are undecided. Decide on them first.
    }
problem-needs-a-reader = Nobody whom the text is for, and whose own language it is, has read it as it stands. Record a reading first.
problem-breaks-easy-read = { $value ->
        [one] { $value } rule for easy-to-read texts is broken. Mend what the checks name.
       *[other] { $value } places break rules for easy-to-read texts. Mend what the checks name.
    }
problem-heading-skipped = The heading “{ $value }” skips a level. Use one # fewer.
problem-table-without-header = Table { $value } has an empty header. Name each column.
problem-vague-link = The link “{ $value }” does not say where it leads. Use words that do.
problem-picture-not-taken = Reports carry no pictures of their own ({ $value }). Use the chart of an indicator.
problem-empty-note = The note { $value } says nothing. Write it or take it out.
problem-not-adopted = The outcome is not adopted yet. Positions are shown only afterwards.
problem-fonts-missing = The PDF cannot be written on this machine: { $value }. Tell the administrator.
problem-document-locked = The document is locked with a password. Save it without one and send it again.
problem-document-broken = The document is damaged. Fetch it again from where it came.
problem-document-scanned = Every page is a picture: the document was scanned. Ask for one with text, or paste the text.
problem-document-empty = There is no text in the document.
problem-document-of-other-kind = This is no document whose text can be read. Send a Word file, a PDF, a web page or plain text.
problem-no-empty-line = Put an empty line where the second recommendation begins, then split.
problem-not-in-final-text = It was withdrawn on { $value }: it stood in a draft and does not stand in the final text.
problem-nothing-to-take = Nothing of this document would change the register.
problem-document-unpacks-too-far = The file unpacks to far more than a document holds, and was not opened. Save it anew without its pictures.
problem-document-too-old = The file was written by a Word of before 1997. Open it and save it as .docx.
