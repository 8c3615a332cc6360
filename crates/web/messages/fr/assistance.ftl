# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = Assistance technique
assistance-lead = Ce dont le mécanisme a besoin. Personne à l’extérieur ne lit une demande avant que l’État n’y ait consenti.
assistance-none = Aucune demande pour l’instant
assistance-none-step = Décrivez le besoin. Le projet reste dans le mécanisme.
assistance-new = Nouvelle demande
assistance-request = Demande
assistance-changed = Dernière modification
assistance-edit = Modifier la demande
assistance-edit-lead = Seul le mécanisme lit cette page. Ce que d’autres pourront lire sera fixé plus tard, par le consentement de l’État.
assistance-name = Titre
assistance-need = Le besoin
assistance-need-hint = La situation actuelle, ce qui manque, ce qui a été tenté. Aucun nom de personne.
assistance-objectives = Les objectifs
assistance-objectives-hint = Ce qui aura changé ensuite, et à quoi on le verra.
assistance-language = Langue de la demande
assistance-modality = Modalité de coopération
assistance-capacities = Capacités à renforcer
assistance-capacity = Capacité
assistance-themes = Thèmes
assistance-theme-number = Thème { $n }
assistance-recommendations = Recommandations concernées
assistance-recommendations-hint = Leur nom dans les adresses, par exemple upr-4-139-12, un par ligne.
assistance-measures = Mesures concernées
assistance-measures-hint = Leur nom dans les adresses, un par ligne. Elles ne sont jamais partagées.
assistance-period = Période
assistance-from = Du
assistance-to = Au
assistance-finance = Financement
assistance-fund = Fonds
assistance-amount = Montant
assistance-currency = Monnaie
assistance-currency-hint = Trois lettres, par exemple USD.
assistance-contact = Service à contacter
assistance-contact-hint = Un service et la façon de le joindre, pas une personne. Partagé seulement si le consentement le prévoit.
assistance-contact-private = Personne responsable
assistance-contact-private-hint = Pour le mécanisme seulement. Jamais partagé.
assistance-class-1 = Les membres du mécanisme dont le rôle le permet
assistance-class-2 = Restreint : l’agent du secrétariat et la présidence ; hors du mécanisme, au plus les Nations Unies

## What comes next

assistance-next = La suite
assistance-next-draft = Enregistrer le consentement de l’État ; la présidence le confirme. D’ici là, rien ne sort du mécanisme.
assistance-next-endorsed = L’État a consenti. Choisir à qui la demande est adressée, puis la soumettre.
assistance-next-submitted = Des partenaires peuvent faire une offre. Vous en serez averti par courrier électronique.
assistance-next-under_review = La demande est à l’examen. Des offres restent possibles.
assistance-next-matched = Un partenaire est trouvé. Convenir des modalités, sur la page de l’offre.
assistance-next-agreed = Les deux parties sont d’accord. Signaler le début des travaux.
assistance-next-in_delivery = Noter chaque étape achevée, et signaler la fin des travaux.
assistance-next-completed = Dire ce qui a changé : quatre réponses brèves.
assistance-next-evaluated = La demande est évaluée. Ce qui a réussi peut devenir une bonne pratique.
assistance-next-declined = La demande n’a pas été retenue. Le motif :
assistance-next-withdrawn = La demande est retirée et masquée partout. Un nouveau consentement la rétablit.
assistance-visibility = Qui peut en avoir connaissance
assistance-visibility-private = Personne hors du mécanisme
assistance-visibility-un = Les conseillers des Nations Unies
assistance-visibility-network = Le réseau des mécanismes
assistance-visibility-public = Tout le monde
assistance-submit = Soumettre
assistance-begin = Les travaux commencent
assistance-complete = Les travaux sont achevés
assistance-share-change = Élargir ou restreindre le partage
assistance-on-hub = Sur le pôle de connaissances
assistance-history = Historique
assistance-saved = La demande est enregistrée.
assistance-submitted = La demande est soumise.
assistance-shared = Elle est visible pour les destinataires choisis.
assistance-begun = Les travaux ont commencé.
assistance-completed = Les travaux sont achevés.
assistance-submitted-on = Soumise le

## The consent of the State

assistance-consents = Consentement de l’État
assistance-consents-none = Aucun consentement enregistré : rien de cette demande ne peut sortir du mécanisme.
assistance-consent-record = Enregistrer un consentement
assistance-consent-lead = Noter exactement ce qui a été signé : quelles parties peuvent être partagées, avec qui au plus, jusqu’à quand.
assistance-consent-authority = Autorité qui consent
assistance-consent-authority-hint = Par exemple le ministère qui engage l’État en la matière.
assistance-consent-person = Signataire
assistance-consent-person-name = Nom du signataire
assistance-consent-person-function = Fonction
assistance-consent-given = Donné le
assistance-consent-parts = Parties qui peuvent être partagées
assistance-consent-parts-hint = Ce qui n’est pas coché reste dans le mécanisme. L’État, la modalité et le caractère ouvert ou non de la demande sont toujours partagés.
assistance-consent-audience = Avec qui au plus
assistance-consent-until = Valable jusqu’au
assistance-consent-until-hint = Passé ce jour, la demande est masquée partout jusqu’à un nouveau consentement.
assistance-consent-note = Note
assistance-consent-paper = Document signé
assistance-consent-second = Il prend effet une fois confirmé par la présidence.
assistance-consent-confirm = Confirmer ce consentement
assistance-consent-recorded-by = Enregistré par
assistance-consent-confirmed-by = Confirmé par
assistance-consent-waits = Un consentement attend la confirmation de la présidence.
assistance-consent-lacks = Aucun consentement n’est valable aujourd’hui : la demande est masquée partout.
assistance-consent-recorded = Le consentement est enregistré. La présidence est invitée à le confirmer.
assistance-consent-confirmed = Le consentement est confirmé.
assistance-consent-standing-recorded = En attente de confirmation
assistance-consent-standing-valid = Valable aujourd’hui
assistance-consent-standing-past = N’est plus valable
assistance-consent-standing-withdrawn = Retiré
assistance-consent-note-public = Publié avec le consentement de l’État, jusqu’au { $day }.
assistance-part-title = Titre
assistance-part-need = Le besoin, la période, les capacités et les thèmes
assistance-part-objectives = Les objectifs
assistance-part-finance = Fonds et montant
assistance-part-contact = Service à contacter
assistance-part-recommendations = Recommandations concernées
assistance-part-progress = Dates des étapes, et évaluation si l’État la partage
assistance-withdraw = Retirer le consentement
assistance-withdraw-question = Retirer le consentement de l’État ?
assistance-withdraw-means = La demande est aussitôt masquée partout, y compris sur les autres nœuds. Il reste une mention « consentement retiré par l’État », sans un mot de la demande. Seul un nouveau consentement la rétablit.
assistance-withdraw-note = Motif, pour le mécanisme lui-même
assistance-withdrawn-done = Le consentement est retiré. La demande est masquée partout.
assistance-gone-withdrawn = Consentement retiré par l’État.
assistance-gone-expired = Le consentement de l’État a expiré.
assistance-gone-not-shared = L’État ne la partage plus.
assistance-gone-closed = La demande est close.
problem-no-consent = L’État n’a pas consenti, ou son consentement n’est pas valable aujourd’hui. Enregistrez un consentement et faites-le confirmer par la présidence.
problem-beyond-consent = C’est plus que ce à quoi l’État a consenti. Choisissez un cercle plus restreint, ou enregistrez un consentement plus large.

## Offers

assistance-offers = Offres
assistance-offer = Proposer une assistance
assistance-offer-lead = Seul l’État demandeur lit votre offre, et vous.
assistance-offer-as = Au nom de
assistance-offer-body = Ce qui est proposé
assistance-offer-body-hint = Ce que vous pouvez faire, avec qui, combien de temps, et ce dont vous auriez besoin.
assistance-offer-languages = Langues
assistance-offer-finance = Qui prendrait en charge quoi
assistance-offer-contact = Personne à contacter
assistance-offer-send = Envoyer l’offre
assistance-offer-by = Proposée par
assistance-offer-to = Adressée à
assistance-offer-on = Proposée le
assistance-offer-one = Offre d’assistance
assistance-offer-state-offered = En attente de l’État
assistance-offer-state-accepted = Acceptée
assistance-offer-state-declined = Déclinée avec remerciements
assistance-offer-state-taken_back = Reprise par son auteur
assistance-offers-mine = Mes offres
assistance-offers-mine-lead = Ce que vous avez proposé, et ce que les États ont décidé.
assistance-offers-none = Aucune offre pour l’instant
assistance-offers-none-step = Lire ce que demandent les États, et proposer ce que vous pouvez.
assistance-offered = Votre offre est envoyée.
assistance-decide = Votre décision
assistance-decide-lead = Vous pouvez accepter plusieurs offres. En cas de doute, posez d’abord une question.
assistance-accept = Accepter cette offre
assistance-accepted = L’offre est acceptée.
assistance-offer-decline = Décliner avec remerciements
assistance-offer-decline-hint = Une ou deux phrases que l’autre partie puisse comprendre.
assistance-declined-done = C’est décliné.
assistance-take-back = Reprendre l’offre
assistance-taken-back = L’offre est reprise.
assistance-reason = Motif
assistance-talk = Questions et réponses
assistance-talk-lead = Seules les deux parties lisent ceci.
assistance-message = Message
assistance-message-send = Envoyer
assistance-said = Votre message est envoyé.
assistance-side-state = L’État demandeur
assistance-side-partner = Le partenaire
assistance-not-shared-now = L’État ne partage pas cette demande aujourd’hui.

## Terms

assistance-terms = Modalités convenues
assistance-terms-none = Personne n’a encore rédigé les modalités.
assistance-terms-write = Rédiger les modalités
assistance-terms-hint = Chaque partie peut rédiger. Après une modification, l’accord des deux parties est de nouveau demandé.
assistance-terms-expected = Ce qui est attendu à la fin
assistance-terms-experts = Experts
assistance-terms-languages = Langues de travail
assistance-terms-costs = Coûts et prise en charge
assistance-terms-state = Accord de l’État
assistance-terms-partner = Accord du partenaire
assistance-terms-waits = pas encore
assistance-terms-agree = Donner son accord
assistance-terms-saved = Les modalités sont enregistrées. L’accord des deux parties est demandé.
assistance-terms-agreed = Votre accord est enregistré.

## Delivery and evaluation

assistance-milestones = Étapes des travaux
assistance-milestone = Ce qui est à faire
assistance-milestone-due = Échéance
assistance-milestone-done = Fait le
assistance-milestone-reach = Noter comme fait
assistance-milestone-add = Ajouter une étape
assistance-milestone-saved = L’étape est enregistrée.
assistance-evaluate = Évaluer
assistance-evaluate-lead = Ce qui en est résulté, selon l’État. Personne n’est noté.
assistance-evaluation = Évaluation par l’État
assistance-evaluation-changed = Ce qui a changé
assistance-evaluation-helped = Ce qui a aidé
assistance-evaluation-hindered = Ce qui n’a pas aidé
assistance-evaluation-next = La suite
assistance-make-practice = En faire une bonne pratique
assistance-evaluation-share = L’État accepterait de la partager
assistance-evaluation-share-hint = Elle n’est partagée que si le consentement couvre les étapes et l’évaluation.
assistance-evaluation-shared = Partagée dans les limites du consentement.
assistance-evaluation-kept = Conservée dans le mécanisme.
assistance-evaluated = L’évaluation est enregistrée.

## On the hub

assistance-hub-title = Demandes d’assistance
assistance-hub-lead = Ce que demandent les États, partagé avec leur consentement. Aucun classement.
assistance-hub-none = Aucune demande partagée
assistance-hub-none-step = Les demandes apparaissent ici dès qu’un État y a consenti et les a soumises. Retirez un filtre pour en voir davantage.
assistance-state = État
assistance-group = Groupe d’États
assistance-flag-ldc = Pays parmi les moins avancés
assistance-flag-lldc = Pays en développement sans littoral
assistance-flag-sids = Petit État insulaire en développement
assistance-open-open = Ouverte
assistance-open-matched = Partenaire trouvé
assistance-open-closed = Close
assistance-elsewhere = Cette demande provient d’un autre nœud. Les offres se font sur la page de ce nœud.
assistance-who-offers = Les Nations Unies, les mécanismes d’autres États et les donateurs peuvent faire une offre, une fois connectés.
assistance-desk = Bureau de l’assistance
assistance-desk-lead = Ce que les États partagent avec les Nations Unies. Les demandes sans offre depuis le plus longtemps viennent en premier : ce n’est pas un classement des États.
assistance-desk-none = Rien sur le bureau
assistance-desk-none-step = Une demande apparaît ici dès qu’un État la partage avec les Nations Unies.
assistance-waits = En attente
assistance-age = Depuis
assistance-take-up = Prendre en charge l’examen
assistance-taken-up = La demande est à l’examen. L’État en est informé.
assistance-decline = Ne pas retenir
assistance-reason-hint = Seul l’État le lit. Indiquez ce qui pourrait aider à la place.

## In the audit trail

audit-assistance_request-draft = Demande d’assistance rédigée
audit-assistance_request-change = Demande d’assistance modifiée
audit-assistance_request-submit = Demande d’assistance soumise
audit-assistance_request-share = Partage d’une demande modifié
audit-assistance_request-take_up = Demande prise à l’examen
audit-assistance_request-decline = Demande non retenue
audit-assistance_request-endorse = Demande approuvée par l’État
audit-assistance_request-withdraw = Demande retirée par l’État
audit-assistance_request-match = Partenaire trouvé
audit-assistance_request-agree = Assistance convenue
audit-assistance_request-begin = Assistance commencée
audit-assistance_request-complete = Assistance achevée
audit-assistance_request-evaluate = Assistance évaluée
audit-assistance_request-read = Demande restreinte consultée
audit-assistance_consent-record = Consentement enregistré
audit-assistance_consent-confirm = Consentement confirmé
audit-assistance_consent-withdraw = Consentement retiré
audit-assistance_consent-expire = Consentement expiré
audit-assistance_offer-make = Assistance proposée
audit-assistance_offer-decide = Offre tranchée
audit-assistance_message-write = Message sur une offre
audit-assistance_terms-write = Modalités d’assistance rédigées
audit-assistance_terms-agree = Accord sur les modalités d’assistance
audit-assistance_milestone-set = Étape d’assistance fixée
audit-assistance_milestone-reach = Étape d’assistance franchie
audit-assistance_evaluation-write = Évaluation de l’assistance rédigée

## What was done to a request

assistance-deed-drafted = Rédigée
assistance-deed-changed = Modifiée
assistance-deed-consent_recorded = Consentement enregistré
assistance-deed-consent_confirmed = Consentement confirmé
assistance-deed-consent_withdrawn = Consentement retiré
assistance-deed-consent_expired = Consentement expiré
assistance-deed-submitted = Soumise
assistance-deed-shared = Partage modifié
assistance-deed-taken_up = Prise à l’examen
assistance-deed-declined = Non retenue
assistance-deed-offered = Offre reçue
assistance-deed-offer_accepted = Offre acceptée
assistance-deed-offer_declined = Offre déclinée
assistance-deed-offer_taken_back = Offre reprise
assistance-deed-terms_written = Modalités rédigées
assistance-deed-terms_agreed = Accord sur les modalités
assistance-deed-begun = Travaux commencés
assistance-deed-milestone = Étape fixée ou franchie
assistance-deed-completed = Travaux achevés
assistance-deed-evaluated = Évaluée

## Counts

assistance-found = { $n ->
        [one] { $n } demande
       *[other] { $n } demandes
    }
assistance-days = { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
assistance-desk-waiting = { $n ->
        [one] { $n } demande attend une offre.
       *[other] { $n } demandes attendent une offre.
    }
