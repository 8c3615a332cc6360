# Suggestions of rules and the model, and what is similar across the world.
suggestions-title = Suggestions
suggestions-lead = Des règles et un modèle lisent chaque texte et suggèrent. Rien ne compte avant que vous l’acceptiez.
suggestions-open = Suggestions en attente selon la certitude
suggestions-scheme = Ce qui est suggéré
suggestions-scheme-theme = Thèmes
suggestions-scheme-person = Personnes concernées
suggestions-scheme-sdg = Objectifs de développement durable
suggestions-scheme-action = Type d’action
suggestions-from = { $percent } ou plus
suggestions-none = Rien n’est en attente ici.
suggestions-none-step = Les suggestions arrivent avec chaque document ou importation. Choisissez un autre type ou une certitude plus basse.
suggestions-list = Suggestions, les plus sûres d’abord
suggestions-suggested = Suggéré
suggestions-sureness = Certitude
suggestions-because = En raison de
suggestions-by-rule = par une règle
suggestions-by-model = par le modèle
suggestions-by-import = venu avec la notice, non vérifié
suggestions-accept = Accepter les cochées
suggestions-refuse = Refuser les cochées
suggestions-accept-all = { $n ->
        [one] Accepter la seule sûre à { $percent } ou plus
       *[other] Accepter les { $n } sûres à { $percent } ou plus
    }
suggestions-accept-all-title = Tout à la fois
suggestions-accept-all-lead = Un seul acte ; vous pouvez le défaire en entier sous Actes.
suggestions-done = C’est fait. Vous pouvez le défaire sous Actes.
suggestions-clusters = Groupes qui demandent la même chose
suggestions-clusters-lead = Recommandations hors groupe qui partagent la plupart de leurs mots, ou qui nomment les mêmes traités, cibles et personnes dans une autre langue ; tous cycles et organes confondus.
suggestions-clusters-none = Aucun groupe n’est suggéré.
suggestions-clusters-none-step = Des groupes apparaissent quand plusieurs recommandations demandent la même chose en des mots proches.
suggestions-cluster-name = Nom du groupe
suggestions-cluster-make = En faire un groupe
suggestions-cluster-of = { $n ->
        [one] { $n } recommandation
       *[other] { $n } recommandations
    }
suggestions-leads = Qui pourrait piloter est suggéré là où vous attribuez
suggestions-scores = Qualité des suggestions
suggestions-scores-lead = Mesuré sur { $texts } textes de { $states } États que le modèle n’avait pas vus. Précision : part juste de ce qui est suggéré. Rappel : part suggérée de ce qui est juste.
suggestions-scores-none = Ce modèle est sans scores.
suggestions-scores-languages = Le modèle lit : { $languages }. Les règles lisent les six langues.
suggestions-scores-source = Appris de { $source }
suggestions-label = Étiquette
suggestions-precision = Précision
suggestions-recall = Rappel
suggestions-f1 = Les deux (F1)
suggestions-support = Occurrences justes
suggestions-all-labels = Toutes les étiquettes
suggestions-here = Ce qui a été décidé ici
suggestions-here-lead = Part acceptée parmi ce qui a été décidé dans ce mécanisme.
suggestions-accepted = Acceptées
suggestions-refused = Refusées
similar-title = Recommandations similaires dans le monde
similar-lead = À d’autres États et d’autres années, les plus proches d’abord, avec ce qui a été publié des suites données.
similar-none = Rien de très proche sur ce nœud.
similar-none-step = Plus l’Index universel des droits de l’homme est importé ici, plus on trouve.
similar-in-common = En commun : { $words }
similar-done = Ce qui a été publié
act-kind-suggestions = Suggestions décidées
audit-recommendation-tag = Suggestion décidée
