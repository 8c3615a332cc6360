# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = Succession d’institutions
succession-lead = Un ministère change de nom, fusionne ou se divise : ce qu’il détient passe à d’autres en un seul acte, et son histoire demeure.
succession-new-first = La nouvelle institution n’est pas encore dans la liste ?
succession-name = Désigner une institution qui succède
succession-from = Institution qui prend fin ou cède
succession-kind = Ce qu’elle devient
succession-kind-rename = Change de nom
succession-kind-rename-hint = Elle continue sous un autre nom. Tout passe à une seule institution.
succession-kind-merge = Fusionne
succession-kind-merge-hint = Elle est intégrée à une autre. Tout passe à une seule institution.
succession-kind-split = Se divise
succession-kind-split-hint = Plusieurs prennent la relève, ou une seule pour une partie. Vous choisissez pour chaque élément.
succession-to = Qui prend la relève
succession-to-hint = Une institution ; plusieurs seulement en cas de division.
succession-on = Premier jour du nouvel ordre
succession-on-hint = Aujourd’hui ou avant.
succession-reason = Acte des pouvoirs publics
succession-reason-hint = Par exemple : décret no 12 du 30 juin 2025.
succession-closes = L’ancienne institution prend fin la veille
succession-closes-hint = Ne cochez pas si elle continue avec le reste.
succession-preview = Voir ce qui passerait
succession-sentence = { $kind ->
        [rename] À compter du { $date }, { $from } devient { $to }.
        [merge] À compter du { $date }, { $from } est intégrée à { $to }.
       *[split] À compter du { $date }, prennent la relève de { $from } : { $to }.
    }
succession-numbers = En chiffres
succession-nothing = Elle ne détient rien. Seuls son histoire et, si vous le dites, son dernier jour sont consignés.
succession-history-stays = Ce qu’elle a fait et dit reste sous son propre nom.
succession-last-day = Son dernier jour sera le { $day }.
succession-who-takes = Qui reprend { $thing }
succession-not-shown = (ne vous est pas montré)
succession-people = Personnes qui parlent en son nom
succession-people-hint = Choisissez au nom de qui chacune parle désormais. Vide : comme avant.
succession-people-later = Un administrateur peut ensuite y rattacher ses membres, sur la page de l’institution.
succession-carry-out = Exécuter
succession-predecessors = A pris la relève de
succession-successors = Relève prise par
succession-left-behind = Personnes restées
succession-left-behind-lead = Ces personnes parlent encore au nom d’une institution à laquelle une autre a succédé.
succession-move-people = Les rattacher
holds-title = Ce qu’elle détient
holds-nothing = Rien à présent.
holds-leads = Chef de file
holds-supports = Appui
holds-measures = Mesures dont elle est chef de file
holds-measure-supports = Mesures qu’elle appuie
holds-requests = Demandes d’information sans réponse
holds-questions = Questions de la campagne sans réponse
holds-drafts = Mises à jour non terminées
holds-plans = Plans
holds-indicators = Indicateurs
holds-allocation = Recommandations et groupes
holds-measure = Mesures dont elle est chef de file
holds-measure_support = Mesures qu’elle appuie
holds-request = Demandes d’information
holds-plan = Plans
holds-indicator = Indicateurs

## Absences

absences-title = Absences
absences-lead = Pendant l’absence d’une personne, un collègue exerce ses fonctions ici, et rien d’autre. Le journal d’audit nomme les deux rôles.
absences-none = Aucune absence n’est saisie.
absence-new = Saisir une absence
absence-rules = Vous pouvez y mettre fin à tout moment. La gestion des membres ne se délègue pas. La personne qui supplée ne peut pas viser ce qu’elle a écrit elle-même, même en votre nom.
absence-nobody = Aucun collègue ne peut suppléer ici. Adressez-vous à un administrateur.
absence-person = Qui est absent
absence-from = Premier jour d’absence
absence-to = Dernier jour d’absence
absence-delegate = Qui supplée
absence-delegate-hint = Un membre de ce mécanisme. Si la personne voulue n’est pas dans la liste, adressez-vous à un administrateur.
absence-note = Note
absence-enter = Saisir
absence-end = Mettre fin maintenant
absence-entered = L’absence est saisie.
absence-ended = L’absence a pris fin.
audit-standing-in = { $own }, en suppléance : { $lent }

## Hand-over

hand-over-title = Passation
hand-over-lead = { $name } s’en va. Ce que cette personne détenait passe à un collègue ou reste à l’institution, en un seul acte.
hand-over-holds = Ce que la personne détient
hand-over-holds-nothing = Rien qui attende quelqu’un.
hand-over-absences-end = Elles prennent fin : une suppléance ne se transmet pas.
hand-over-seats = Fonctions qui prennent fin
hand-over-from = Qui s’en va
hand-over-to = Qui prend la relève
hand-over-to-hint = Ce qui appartient à une institution ne passe qu’à une personne qui parle en son nom. Vide : cela reste à l’institution.
hand-over-institution = L’institution
hand-over-note = Ce qu’il faut savoir
hand-over-note-hint = Où sont les dossiers, à qui s’adresser, ce qui presse.
hand-over-carry-out = Transmettre et mettre fin aux fonctions
hand-over-record = Procès-verbal de passation
hand-over-things = Ce qui a été transmis
hand-over-signed = Signatures, si votre service les conserve sur papier :
hand-overs-title = Passations
hand-overs-lead = Qui est parti, ce qui a été transmis, et à qui.
hand-overs-none = Il n’y a pas encore eu de passation.
person-former = ancien titulaire : { $roles }
thing-allocation = Attributions suivies
thing-measure = Mesures suivies
thing-update = Mises à jour commencées
thing-assessment = Évaluations commencées
thing-request = Demandes d’information envoyées
thing-absence = Absences
thing-delegation = Suppléances
thing-seat = Fonctions

## Audit trail

audit-allocation-propose = Institution sollicitée
audit-allocation-confirm = Attribution confirmée
audit-allocation-confirm_for = Attribution confirmée pour l’institution
audit-allocation-contest = Attribution contestée
audit-allocation-escalate = Attribution contestée soumise à la présidence
audit-allocation-end = Fin d’une attribution
audit-allocation-undo = Fin d’une attribution défaite
audit-allocation-succeed = Attribution reprise par l’institution qui succède
audit-allocation-keep = Personne chargée d’une attribution désignée
audit-measure-keep = Personne chargée d’une mesure désignée
audit-succession-create = Institution qui succède désignée
audit-succession-move = Passé à l’institution qui succède
audit-succession-undo = Succession défaite
audit-membership-succeed = Le membre parle au nom de l’institution qui succède
audit-absence-create = Absence saisie
audit-absence-end = Fin d’une absence
audit-hand_over-create = Passation
audit-hand_over-pass = Transmis à un collègue
