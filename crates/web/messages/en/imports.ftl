# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = Imports
imports-lead = Every import is shown before it is made, and can be undone as one act.
import-new = Import a file
import-file = File
import-file-hint = An export of the Universal Human Rights Index (JSON or XLSX), of UPR Info (CSV), or a table of your own (CSV or XLSX).
import-format = Format
import-format-uhri = Universal Human Rights Index
import-format-upr_info = UPR Info
import-format-table = A table of your own
import-columns = Which column holds what
import-columns-lead = We remember the answer for the next file with the same columns.
import-column-skip = Leave this column out
import-read = Read the file

## Preview

import-preview = What the import will do
import-preview-lead = Nothing has been written yet.
import-outcome-new = New
import-outcome-changed = Changed
import-outcome-unchanged = Unchanged
import-outcome-duplicate = Possible duplicates
import-outcome-unknown = Unknown labels
import-outcome-cleaned = Cleaned
import-outcome-refused = Refused rows
import-meaning-new = Not in the register; will be added.
import-meaning-changed = In the register with other content; a new version is added, the old one is kept.
import-meaning-unchanged = In the register already; nothing happens.
import-meaning-duplicate = Kept as records of their own, and marked for a person to look at.
import-meaning-unknown = The record is kept; the label goes to the labels to map.
import-meaning-cleaned = Invisible or unsafe characters were taken out of the text.
import-meaning-refused = Could not be read; each is listed with its place and the reason.
import-place = Place in the file
import-reason = Reason
import-shown-of = The first { $shown } of { $total } are shown.
import-nothing-to-do = Everything in this file is in the register already. There is nothing to import.
import-commit = { $n ->
        [one] Import { $n } record
       *[other] Import { $n } records
    }
import-discard = Discard

## States of an import

import-state-received = Received
import-state-previewing = Being read
import-state-previewed = Waiting for your decision
import-state-committing = Being written
import-state-committed = Imported
import-state-undoing = Being undone
import-state-undone = Undone
import-state-failed = Failed
import-failed-note = The import stopped and wrote nothing that is half done. The reason: { $reason }
import-undo = Undo the import
import-undo-question = Undo the import of { $date }?
import-undo-consequences = { $n ->
        [one] { $n } record that came with it is withdrawn, and what it changed is as before.
       *[other] { $n } records that came with it are withdrawn, and what it changed is as before.
    } Later changes by people are kept and listed.
import-by = By
import-when = When
imports-empty = No imports yet
imports-empty-step = Choose a file; you will see what it would do before anything is written.

## Why a row was refused

import-refused-truncated = The file breaks off here. Download it again and import it once more: what is already in will not be doubled.
import-refused-malformed = The record is malformed. Mend it in the file, or enter it by hand.
import-refused-not_a_record = This is not a record. Remove it from the file, or ignore it.
import-refused-record_too_large = The record is larger than any recommendation. Look for pasted documents or pictures, shorten it and import the file again.
import-refused-text_too_long = The text is too long. Shorten it or split it into several recommendations, and import the file again.
import-refused-no_text = The record has no text. Fill it in, or ignore the record.
import-refused-wrong_cell_count = The row has more or fewer cells than the header. Look for a separator or quotation mark too many or too few.
import-refused-unreadable_value = A value does not fit its column. Correct the cell and import the file again.
import-refused-read_failed = The file could not be read further; everything before was read. Try again.
import-format-document = A document that was checked
