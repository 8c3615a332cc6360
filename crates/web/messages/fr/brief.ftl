# La note pour la présidence, l’ordre du jour d’une réunion et les chiffres du suivi.

## Note

brief-lead = S’imprime sur deux feuilles.
brief-asks = Décisions attendues de vous
brief-asks-none = Rien n’attend votre décision.
ask-lead = Qui est chef de file ?
ask-assessments = { $n ->
        [one] Publier { $n } évaluation de l’État, ou non ?
       *[other] Publier { $n } évaluations de l’État, ou non ?
    }
ask-step-backs = { $n ->
        [one] Accepter { $n } demande de retour en arrière sur une publication ?
       *[other] Accepter { $n } demandes de retour en arrière sur une publication ?
    }
ask-plan = Adopter le plan ?
ask-unblock = Comment faire avancer cette mesure ?
brief-numbers = Où nous en sommes
brief-new = Nouveau depuis le { $date }
brief-new-recommendations = { $n ->
        [one] { $n } recommandation reçue
       *[other] { $n } recommandations reçues
    }
brief-new-updates = { $n ->
        [one] { $n } mise à jour publiée
       *[other] { $n } mises à jour publiées
    }
brief-new-completed = { $n ->
        [one] { $n } mesure achevée
       *[other] { $n } mesures achevées
    }
brief-due = À échéance dans les 90 jours
brief-overdue = En retard
brief-blocked = Bloquées
brief-can-unblock = Peut débloquer :
brief-without-measure = Recommandations sans mesure
brief-grades = Nouvelles appréciations des comités
brief-none = Aucune.
brief-more = et { $n } de plus
brief-all-of-them = Toutes ({ $n })

## Ordre du jour

agenda-lead = Établi d’après ce qui est bloqué, en retard, à échéance, sans mesure, contesté ou nouvellement apprécié. Imprimez-le et notez-y les décisions.
agenda-decision = Décision, qui s’en charge, jusqu’à quand :
agenda-empty = Rien n’est bloqué, en retard ni contesté.

## Chiffres

number-all = Toutes
number-assessed = Évaluées
number-assessed-meaning = Recommandations en cours dont l’évaluation par l’État est publiée.
number-coverage-public-meaning = Recommandations en cours pour lesquelles au moins une mesure prévue est publiée.
numbers-by-position = Par position de l’État, au { $date }
