# Suggestions of rules and the model, and what is similar across the world.
suggestions-title = Suggestions
suggestions-lead = Rules and a model read each text and suggest. Nothing counts before you accept it.
suggestions-open = Open suggestions by sureness
suggestions-scheme = What is suggested
suggestions-scheme-theme = Themes
suggestions-scheme-person = Persons affected
suggestions-scheme-sdg = Sustainable Development Goals
suggestions-scheme-action = Kind of action
suggestions-from = { $percent } or more
suggestions-none = Nothing is open here.
suggestions-none-step = Suggestions come with each document or import. Choose another kind or a lower sureness.
suggestions-list = Suggestions, the surest first
suggestions-suggested = Suggested
suggestions-sureness = Sureness
suggestions-because = Because of
suggestions-by-rule = by a rule
suggestions-by-model = by the model
suggestions-by-import = came with the record, unchecked
suggestions-accept = Accept the ticked
suggestions-refuse = Refuse the ticked
suggestions-accept-all = { $n ->
        [one] Accept the one that is { $percent } sure or more
       *[other] Accept all { $n } that are { $percent } sure or more
    }
suggestions-accept-all-title = All at once
suggestions-accept-all-lead = One act; you can undo it as a whole under Acts.
suggestions-done = Done. It can be undone under Acts.
suggestions-clusters = Groups that ask for the same
suggestions-clusters-lead = Recommendations in no cluster that share most of their words, or that name the same treaties, targets and persons in another language; in any cycle and from any body.
suggestions-clusters-none = No group is suggested.
suggestions-clusters-none-step = Groups appear when several recommendations ask for the same in much the same words.
suggestions-cluster-name = Name of the cluster
suggestions-cluster-make = Make it a cluster
suggestions-cluster-of = { $n ->
        [one] { $n } recommendation
       *[other] { $n } recommendations
    }
suggestions-leads = Who might lead is suggested where you allocate
suggestions-scores = How good the suggestions are
suggestions-scores-lead = Measured on { $texts } texts of { $states } States that the model had not seen. Precision: of what was suggested, the part that was right. Recall: of what was right, the part that was suggested.
suggestions-scores-none = No scores came with this model.
suggestions-scores-languages = The model reads: { $languages }. The rules read all six languages.
suggestions-scores-source = Learnt from { $source }
suggestions-label = Label
suggestions-precision = Precision
suggestions-recall = Recall
suggestions-f1 = Both (F1)
suggestions-support = Times it was right
suggestions-all-labels = All labels together
suggestions-here = What was decided here
suggestions-here-lead = Of what people decided on in this mechanism, the part that they accepted.
suggestions-accepted = Accepted
suggestions-refused = Refused
similar-title = Similar recommendations across the world
similar-lead = To other States and in other years, the most alike first, with what was published of what was done.
similar-none = Nothing much alike is on this node.
similar-none-step = The more of the Universal Human Rights Index is imported here, the more is found.
similar-in-common = In common: { $words }
similar-done = What was published
act-kind-suggestions = Suggestions decided on
audit-recommendation-tag = Suggestion decided on
