# Le premier écran de chaque rôle : ce qui attend, le plus ancien d’abord.

## La file du secrétariat

queue-title = Ce qui attend le secrétariat
queue-what = Quoi
queue-count = Combien
queue-oldest = Le plus ancien depuis
queue-since = Depuis
queue-note = Remarque
queue-verify = Recommandations à vérifier
queue-allocate = Recommandations à attribuer
queue-unconfirmed = Chefs de file n’ayant pas confirmé
queue-contested = Chefs de file contestés
queue-late = Questions dont l’échéance est passée
queue-validate = Mises à jour à valider
queue-publish = Mises à jour à publier
queue-assessments = Évaluations en attente d’une deuxième personne
queue-step-backs = Demandes de retour en arrière sur une publication
queue-requests = Demandes aux institutions restées sans réponse
items-count = { $n ->
        [one] { $n } entrée
       *[other] { $n } entrées
    }
deadlines-title = Prochaines échéances
deadline-report = Rapport à un comité :
deadline-measure = Prochaine mesure à échéance :
geneva-time = (heure de Genève)
item = Point
item-open = Ouvrir
item-cluster = (groupe thématique)

## Point focal

my-items-title = Mes points
my-items-asked = { $n ->
        [one] Cycle de suivi { $round } : { $n } point attend votre réponse.
       *[other] Cycle de suivi { $round } : { $n } points attendent votre réponse.
    }
my-items-between = Aucun cycle de suivi n’est ouvert. Le prochain, { $round }, s’ouvre le { $date }. Vous pouvez signaler du nouveau à tout moment.
my-items-no-round = Aucun cycle de suivi n’est ouvert ni prévu. Vous pouvez signaler du nouveau à tout moment.
my-items-all-answered = Vous avez répondu à tout. Merci.
my-items-none = Votre institution n’est encore chef de file de rien.
round-until = Les réponses arrivent à temps jusqu’au
item-last-said = Dernier compte rendu
item-due = Échéance
never = jamais
answer-continue = Continuer le projet
drafts-title = Projets
returned-title = Renvoyées
returned-reason = Pourquoi :
requests-mine-title = Questions à traiter

## Responsable de la validation

clear-title = En attente de mon visa
clear-count = { $n ->
        [one] { $n } mise à jour vous attend.
       *[other] { $n } mises à jour vous attendent.
    }
clear-oldest = La plus ancienne a été présentée { $age }.
clear-open = Parcourir et viser
clear-nothing = Aucune mise à jour ne vous attend.

## Autres

points-title = Indicateurs auxquels il manque une valeur
points-lead = D’après leur périodicité, une valeur plus récente est attendue. Les plus en retard viennent d’abord.
points-none = Chaque indicateur a sa dernière valeur.
point-indicator = Indicateur
point-latest = Dernière période
point-since = Attendue
bills-title = Lois et ratifications demandées par des recommandations
bills-lead = Projets de loi et ratifications en cours, les plus anciens d’abord.
bills-none = Aucun projet de loi ni aucune ratification en cours.
bills-without = Recommandations qui demandent un acte précis et restent sans mesure
bill-kind = Nature
bill-kind-law = Loi
bill-kind-ratification = Ratification
bill-state = État d’avancement
my-assessments-title = Mes évaluations
my-assessments-none = Vous n’avez encore rien évalué. Choisissez une recommandation :
my-assessment-draft = projet
my-assessment-proposed = envoyée
my-assessment-published = publiée
my-assessment-withdrawn = retirée
work-assessment-hidden = Masquée par la modération :
news-title = Dernières publications
news-none = Rien n’a encore été publié.
news-update = mise à jour
news-nothing-new = rien de nouveau
news-by-state = L’État
news-by-nhri = Institution nationale des droits de l’homme
news-by-civil_society = Société civile
news-by-committee = Comité
trail-whole = Toute la piste d’audit
deadline-obligation = Prochain rapport
deadline-obligations-overdue = Rapports en retard
