# Texts beside the UN's words, repeats, possible duplicates and withdrawn records.

## Texts and versions

texts-title = Texts and versions
texts-lead = What a body said is never edited: a correction is a new version with a reason. Plain language and unofficial translations are the mechanism’s own words.
texts-all = All versions
texts-write = Write or correct texts
texts-by-language = Texts by language
rendering-official = Official text
rendering-translation = Unofficial translation
rendering-plain = Plain language
text-there = There
text-missing = Not yet
text-not-needed = There is an official text
text-write = Write
text-correct = Correct
text-version = Version { $n }
text-current = shown now
text-restore = Restore
text-by-machine = Translated by a machine, not checked
text-translation-note = Unofficial translation: only the text of the body itself counts.
text-machine = A machine made this translation, and nobody has checked it
text-machine-hint = Readers are told so. Once you have checked the translation, take the tick away and save.
text-reason = Reason
text-reason-hint = Everyone can read it beside the version.
text-reason-import = The source has other words now.
text-reason-import-undone = The import that brought other words was undone.
text-restored = Version { $n } restored
text-saved = The text was saved as a new version.
text-form-official = Correct only what was taken over wrongly from the document. The earlier version stays visible, with your reason.
text-form-translation = Translate the words of the body as closely as you can. Readers are told that the translation is unofficial.
text-form-plain = Say what is asked for in short sentences and everyday words, without changing what it means. Name no person.
text-meanwhile = Somebody saved this text in the meantime
text-meanwhile-do = Nothing of yours is lost: it stands in the field below. Take over what is good in the other text, then save again.
text-meanwhile-difference = What your text changes in it

## Repeats

repeated = Repeated
repeats-this-one = (this one)
repeats-manage = Repeats
repeats-page = Repeats
repeats-page-lead = Say which recommendations asked for the same in an earlier cycle or by another body. Everyone then sees when it was asked and what the State answered.
repeats-suggested = Perhaps asked before
repeats-suggested-lead = Only your mechanism sees these suggestions until you accept them.
repeats-decide = Decide on the suggestions
repeats-accepted = Accepted repeats
repeats-accept = It asks for the same
repeats-refuse = It asks for something else
repeats-remove = It is no repeat after all
repeats-find = Add one by hand
repeats-find-hint = Paragraph number such as 114.3, address name such as upr-3-114-3, or words
repeats-likely = Most alike in words:
repeats-add = Add: it asks for the same
repeats-share = { $percent } of the words are the same.
repeats-added = The repeat was added.
repeats-accepted-done = The repeat was accepted. Everyone sees it now.
repeats-refused-done = The suggestion was refused and will not come back.
repeats-removed = The repeat was removed.

## Possible duplicates

nav-duplicates = Possible duplicates
duplicates-title = Possible duplicates
duplicates-lead = Imports found two records that may be one. Say what they are; nothing is deleted, and every decision can be undone.
duplicates-empty = No possible duplicates
duplicates-empty-step = When an import brings a record that may be in the register already, both wait here until somebody decides.
duplicates-apply = Apply the decisions
duplicates-nothing = Nothing was decided: choose an answer for at least one pair.
duplicates-decide = Decide on the possible duplicates
duplicates-done = { $n ->
        [one] { $n } pair was decided.
       *[other] { $n } pairs were decided.
    }
duplicates-undone = { $n ->
        [one] Undone: { $n } pair waits for a decision again.
       *[other] Undone: { $n } pairs wait for a decision again.
    }
todo-duplicates = { $n ->
        [one] { $n } possible duplicate to decide
       *[other] { $n } possible duplicates to decide
    }
duplicate-number = Pair { $n }
duplicate-earlier = In the register before
duplicate-later = Came later
duplicate-difference = What differs in the words
duplicate-same-words = The words are the same.
duplicate-other-language = The two have no official text in the same language.
duplicate-question = What are they?
duplicate-leave = Decide later
duplicate-same = The same record
duplicate-same-hint = The later one is withdrawn, and its address leads to the earlier one, which shows what both sources say.
duplicate-two = Two records
merged-title = The same record in other sources
merged-lead = These records were found to be the same as this one. Their addresses lead here.
merged-on = Merged on

## Withdrawn records

withdrawn-title = This record was withdrawn
withdrawn-when = It was withdrawn on { $date }.
withdrawn-why = The import that brought it was undone. Nothing is deleted: if the record is imported again, it comes back under this address.
withdrawn-was = What stood here
withdrawn-others = Other records of this document
error-410-title = What stood here was withdrawn
error-410-what = The address is right, but its content is no longer shown.
error-410-do = Search the register, or begin at the overview.

## What can be wrong

problem-unchanged = This is the same as what is there now. Change it, or leave the page without saving.
problem-official-exists = The body issued its own text in this language; no translation can stand beside it.
problem-personal-email = “{ $value }” looks like an e-mail address. A published text must not lead to a person: take it out.
problem-personal-phone = “{ $value }” looks like a telephone number. A published text must not lead to a person: take it out.
problem-personal-number = “{ $value }” looks like the number of a person’s document. A published text must not lead to a person: take it out.
problem-repeats-its-document = Both stand in the same document, which asks once. Put them into a cluster instead.
problem-withdrawn-with-import = It was withdrawn on { $value }, when the import that brought it was undone.
problem-same-record = It was found to be the same record as { $value }.
import-refused-other_state = The record is addressed to another State. On this node you bring in records of your own State only.
import-refused-unknown_state = The record names no State that is known here. Correct the name in the file, or ask whoever runs this machine to import it.
import-refused-contradiction = The same identifier stands earlier in this file with other content. The earlier one was taken; check which is right.

## What was done, in words

audit-recommendation-correct_text = Official text corrected
audit-recommendation-translate = Translation saved
audit-recommendation-say_plainly = Plain-language text saved
audit-recommendation-repeat = Repeat accepted
audit-recommendation-no_repeat = Repeat refused or removed
audit-recommendation-same = Found to be the same record
audit-recommendation-two = Found to be two records
audit-recommendation-undecided = Decision on a duplicate undone
withdrawn-why-final = It stood in a draft and does not stand in the final text. Undoing the import of the final text brings it back.
