# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = Recommendations
register-search = Search the recommendations
results-count = { $n ->
        [one] { $n } recommendation
       *[other] { $n } recommendations
    }
results-as-of = As of { $date }
results-none = Nothing found
results-none-step = Try fewer words or remove a filter.
results-did-you-mean = Nothing was found for exactly these words; similar words are shown.
register-empty = The register is empty
register-empty-step = Import an export of the Universal Human Rights Index, or a table of your own, to begin.
download-list = Download this list
download-as = Download as { $format }
sort-relevance = Best match first
sort-newest = Newest first
sort-document = In the order of the document

## Fields and filters

recommendation = Recommendation
recommendation-number = Recommendation { $number }
field-number = Number
field-text = Text
field-body = Body
field-family = Kind of body
field-cycle = Cycle
cycle-number = Cycle { $n }
field-session = Session
field-year = Year
field-date = Date
field-theme = Theme
field-person = Affected persons
field-sdg = Sustainable Development Goal
field-position = Position of the State
field-recommending-state = Recommending State
field-state = State under review
field-kind = Kind
field-action = Kind of action
field-status = Status
field-verified = Verified
field-cluster = Thematic cluster
field-document = Document
field-symbol = Symbol
field-paragraph = Paragraph
field-language = Language
field-source = Source
field-due = Due
field-last-update = Last update
field-lead = Lead institution
verified-yes = Verified
verified-no = Not yet verified
verified-by = Checked against the source by { $name }, { $date }
cluster-none = In no cluster

## One recommendation

recommended-by = Recommended by { $states }
recommended-in = { $symbol }, para. { $paragraph }
open-document = Open the document at the United Nations
text-official = Official text
text-translation = Unofficial translation
text-plain = In plain words
text-other-languages = In other languages
text-versions = Earlier versions of the text
position-said-in = Stated in { $symbol }
part-of = Part of { $number }
parts-title = Its parts
repeats-title = Asked more than once
repeats-lead = The same was recommended in several cycles or by several bodies.
cite-title = Cite this recommendation
timeline-title = What was done
timeline-empty = Nothing is recorded yet

## Tags

tags-suggested = Suggested
tag-set-by-import = came with the data
tag-set-by-rule = suggested by a rule
tag-set-by-person = set by a person
tag-suggestion-note = These tags came with the data and nobody has checked them yet. Such tags are often wrong.
tag-accept = Accept
tag-refuse = Refuse

## One act on many

bulk-verify = Mark as verified
bulk-unverify = Take the verification back
bulk-cluster = Put into a cluster
bulk-cluster-none = Take out of the cluster
bulk-theme = Set a theme
bulk-person = Set affected persons
bulk-sdg = Set a Sustainable Development Goal
bulk-unchanged = leave as it is
bulk-done = { $n ->
        [one] { $n } recommendation was changed.
       *[other] { $n } recommendations were changed.
    }
bulk-unchanged-count = { $n ->
        [one] { $n } was so already.
       *[other] { $n } were so already.
    }
acts-title = Latest acts
act-undone = { $n ->
        [one] Undone: { $n } recommendation is as it was before.
       *[other] Undone: { $n } recommendations are as they were before.
    }
act-undone-except = { $n ->
        [one] { $n } was changed by somebody since and was left as it is.
       *[other] { $n } were changed by somebody since and were left as they are.
    }

## Clusters

clusters-title = Thematic clusters
clusters-lead = Recommendations that ask for much the same. Work is done per cluster and counted per recommendation.
cluster-name = Name of the cluster
cluster-new = New cluster
cluster-rename = Rename
cluster-close = Close the cluster
cluster-saved = The cluster was saved.
clusters-empty = No clusters yet
clusters-empty-step = Select recommendations that belong together in the register, and put them into a new cluster.

## Documents

documents-title = Documents
documents-lead = The documents in which the recommendations were made, as the United Nations and regional bodies issued them.
document-title = Title
document-draft = Draft
document-recommendations = Recommendations in it
documents-empty = No documents yet

## Labels to map

labels-title = Labels to map
labels-lead = Labels in imported data that no list knows. Say once what each means; the records are kept either way.
label-found = Label
label-scheme = Stands for
label-count = Records with it
label-means = What it means
label-suggestion = Suggestion: { $label }
label-ignore = It means nothing here
label-decided = “{ $label }” is mapped. { $n ->
        [one] { $n } record was tagged.
       *[other] { $n } records were tagged.
    }
labels-empty = No labels to map
labels-empty-step = Unknown labels of an import wait here until somebody says what they mean.
