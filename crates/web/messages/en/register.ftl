# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = of { $total }
sort-oldest = Oldest first
home-priorities = Follow-up asked for by committees
home-priorities-lead = Paragraphs on which a committee asked for information within a set time.
part-of-it = Part of
in-document = Within the document
previous-in-document = Previous in the document
next-in-document = Next in the document
kind-inferred = (from the wording)
field-priority = Follow-up due
field-source-id = Identifier in the source
field-address = Address
import-outcome-title = What the import did
import-rows = Rows
import-meaning = What it means
import-same-words = The same words from the same State stand already in:
import-same-paragraph = The same paragraph of the same document is already:
import-fixed = The same for every row
import-fixed-hint = For what the table has no column for.
label-lookalike = It looks like “{ $state }” but is written with other characters.
scheme-theme = Theme
scheme-person = Affected persons
scheme-sdg = Sustainable Development Goal
scheme-state = State under review
scheme-recommending_state = Recommending State
scheme-body = Body
scheme-position = Position of the State
scheme-kind = Kind
disguise-other_letters = letters of another script
disguise-hidden_characters = invisible characters
change-text = Text
change-position = Position of the State
change-paragraph = Paragraph
change-kind = Kind
change-action_category = Kind of action
change-recommending_states = Recommending States
change-tags = Themes, persons and Goals
field-sdg-target = Target of a Goal
change-position_source = Where the position is stated
change-position_text = The State’s words on its position
change-document = Document
change-withdrawn = Withdrawn
