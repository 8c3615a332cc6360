# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = Mesures
measures-lead = Ce que les institutions s’engagent à faire au sujet des recommandations, dans quel délai, et où l’on en est.
measures-count = { $n ->
        [one] { $n } mesure
       *[other] { $n } mesures
    }
measures-empty = Pas encore de mesures
measures-empty-step = Une mesure dit ce qu’une institution fera au sujet d’une recommandation ou d’un groupe thématique, et dans quel délai. Commencez par la plus certaine.
measures-none-step = Aucune mesure ne répond à tous ces filtres. Retirez-en un.
measures-set-status = Fixer l’état
measures-set-plan = Inscrire au plan
measures-changed = Les mesures ont été modifiées.
measures-outcome = Ce qui a été fait et ce qui ne l’a pas été
measures-outcome-changed = Modifiées : { $changed }. Déjà ainsi : { $same }.
measures-outcome-asked = { $n ->
        [one] { $n } mesure publique reviendrait en arrière : une deuxième personne doit se prononcer.
       *[other] { $n } mesures publiques reviendraient en arrière : une deuxième personne doit se prononcer.
    }
measures-outcome-refused = { $n ->
        [one] { $n } mesure reste inchangée
       *[other] { $n } mesures restent inchangées
    }

## One measure

measure = Mesure
measure-add = Ajouter une mesure
measure-edit = Modifier la mesure
measure-saved = La mesure a été enregistrée.
measure-proposal-lead = Vous la proposez pour votre institution. La personne qui vise pour celle-ci donne son accord, puis le secrétariat la publie.
measure-title = Titre
measure-title-hint = Ce qui sera fait, en une ligne. Une seule langue suffit.
measure-kind = Type
measure-kind-law = Loi
measure-kind-policy = Politique ou stratégie
measure-kind-programme = Programme ou service
measure-kind-budget = Budget
measure-kind-training = Formation
measure-kind-data = Données ou recherche
measure-kind-ratification = Ratification ou adhésion
measure-kind-institution = Institution
measure-kind-remedy = Réparation
measure-description = Ce qui sera fait
measure-output = Ce qui en résultera
measure-output-hint = Ce que l’on pourra montrer à la fin : une loi en vigueur, 200 sages-femmes formées. Nécessaire avant de pouvoir achever la mesure.
measure-who = Qui s’en charge
measure-institution = Institution
measure-lead = Institution chef de file
measure-supports = Institutions d’appui
measure-keeper = Suivie par
measure-keeper-hint = Une personne de l’institution chef de file. N’est pas montré au public.
measure-when = Dans quel délai
measure-start = Début
measure-due = Échéance
measure-continuous = Permanente
measure-continuous-box = Elle n’a pas de fin : elle est revue à dates fixes
measure-historical = Oui, c’est une mesure passée : l’échéance est bien celle-là
measure-smart = Est-ce un bon engagement ?
measure-smart-hint = Cochez ce qui est le cas. Ce qui manque est montré ; cela n’empêche rien.
measure-smart-S = Précis
measure-smart-M = Mesurable
measure-smart-A = Atteignable
measure-smart-R = Pertinent
measure-smart-T = Délimité dans le temps
measure-smart-question-S = Dit-on exactement ce qui sera fait ?
measure-smart-question-M = Une autre personne peut-elle constater que c’est fait ?
measure-smart-question-A = L’institution peut-elle le faire avec son personnel et son budget ?
measure-smart-question-R = Répond-il à ce qui a été recommandé ?
measure-smart-question-T = Dit-on dans quel délai ?
measure-plan = Plan
measure-plan-none = Dans aucun plan
measure-targets = Cibles du Programme 2030
measure-targets-hint = Des numéros séparés par des virgules, par exemple 5.2, 16.3.
measure-money = Ce que cela coûte
measure-budget = Budget
measure-budget-hint = Un nombre, par exemple 1250000.
measure-currency = Monnaie
measure-currency-code = Monnaie, trois lettres (EUR, XOF)
measure-budget-source = Qui finance
measure-status = État
measure-status-set = Fixer l’état
measure-status-reason = Motif
measure-status-reason-hint = Nécessaire pour « bloquée » et « abandonnée ».
measure-status-reason-hint-public = Nécessaire pour « bloquée » et « abandonnée », et pour tout retour en arrière : une deuxième personne décide alors.
measure-status-changed = L’état a été fixé.
measure-status-asked = La mesure est publique et reviendrait en arrière. Une deuxième personne doit se prononcer ; d’ici là, rien ne change.
measure-agreement = Accord de l’institution
measure-agreement-lead = Un point focal de votre institution propose cette mesure. Lisez-la, puis donnez votre accord.
measure-agree = Donner son accord
measure-agreed = L’institution a donné son accord.
measure-publication = Publication
measure-public = Publique
measure-publish = Publier
measure-published = La mesure est publique.
measure-hide = La retirer du public
measure-hide-reason = Pourquoi elle ne devrait plus être publique
measure-hide-asked = Une deuxième personne doit se prononcer ; d’ici là, la mesure reste publique.
measure-second-person = Une deuxième personne décide.
measure-waits = { $by } a demandé le { $on } de revenir en arrière. Motif :
measure-changed = Dernière modification
measure-answers = Ce à quoi elle répond
measure-answers-short = Répond à
measure-answers-nothing = Elle ne répond encore à aucune recommandation.
measure-link = Ajouter ce à quoi elle répond
measure-recommendation = Recommandation
measure-recommendation-hint = Son nom court dans l’adresse, par exemple upr-4-139-12.
measure-only-overdue = Échéance dépassée
measure-only-proposed = En attente d’accord
measure-to-look-at = À regarder
measure-warning-outside-plan = Ses dates sortent de la période du plan.
measure-warning-no-due-date = Elle n’a pas d’échéance et n’est pas indiquée comme permanente.
measure-warning-no-lead = Aucune institution n’en est chef de file.
measure-warning-answers-nothing = Elle ne répond à aucune recommandation ni à aucun groupe.
not-public = Non public
overdue-since = (en retard, { $age })

## Milestones

milestones-title = Étapes
milestone = Étape
milestone-add = Ajouter une étape
milestone-edit = Modifier l’étape
milestone-saved = Les étapes ont été enregistrées.
milestone-reached = Atteinte
milestone-done = Atteinte le
milestone-proof = Ce qui le montre

## What is being done about a recommendation

doing-title = Ce qui est en cours
doing-nothing = Aucune mesure publique n’y répond encore.
doing-by-cluster = (répond à tout le groupe)

## Requests to go back on something public

steps-back-title = Demandes de retour en arrière
steps-back-lead = Quelqu’un demande qu’un élément public revienne en arrière et dit pourquoi. Cela n’a lieu que si une deuxième personne est d’accord.
steps-back-empty = Aucune demande en attente
steps-back-empty-step = Les demandes apparaissent ici quand quelqu’un fait revenir une mesure publique en arrière.
steps-back-about = Objet
steps-back-change = Changement
steps-back-why = Pourquoi
steps-back-who = Demandé par
steps-back-decision = Décision
steps-back-agree = Accepter
steps-back-refuse = Refuser
step-back-decided = La demande a été tranchée.

## Measures from a file, and files in general

measures-import = Mesures d’un fichier
measures-import-lead = Une ligne est une mesure. Vous voyez d’abord ce que ferait le fichier ; rien n’est écrit avant votre accord.
measures-import-columns = La première ligne contient les noms des colonnes. Le titre et le type sont nécessaires ; celles-ci sont comprises, dans chacune des six langues :
measures-import-language = Langue des textes
measures-import-historical = Ce sont des mesures passées : les échéances passées sont voulues
measures-imported = Les mesures du fichier ont été saisies.
measures-preview-new = { $n ->
        [one] { $n } nouvelle mesure
       *[other] { $n } nouvelles mesures
    }
measures-preview-known = { $n ->
        [one] { $n } mesure existe déjà sous le même titre
       *[other] { $n } mesures existent déjà sous le même titre
    }
measure-add-indicator = Ajouter un indicateur
file-kinds = CSV, Excel (.xlsx) ou OpenDocument (.ods).
file-look = Examiner le fichier
file-preview = Ce que ferait le fichier
file-preview-lead = Rien n’a encore été écrit.
file-take = L’intégrer
file-unknown-columns = Ces colonnes ne sont pas comprises et sont laissées de côté :
file-rejected = { $n ->
        [one] { $n } cellule ne peut pas être prise
       *[other] { $n } cellules ne peuvent pas être prises
    }
file-rejected-lead = Leurs lignes restent de côté ; les autres peuvent être prises. Corrigez-les dans le fichier et renvoyez-le : ce qui est déjà là n’est pas doublé.
file-rejected-caption = Cellules qui ne peuvent pas être prises
file-rejected-more = { $n ->
        [one] et { $n } de plus
       *[other] et { $n } de plus
    }
file-place = Où
file-column = Colonne
file-found = Ce qui s’y trouve
file-why = Que faire
