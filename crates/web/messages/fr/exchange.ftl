# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = Questions aux pairs
exchange-questions-lead = Demandez aux mécanismes d’autres États ce qu’ils ont fait, et dites-leur ce que vous avez fait.
exchange-questions-count = { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }
exchange-questions-none-step = Retirez un filtre, ou posez vous-même la question.
exchange-questions-empty = Aucune question n’a encore été posée.
exchange-questions-empty-step = Demandez ce que vous voudriez savoir des autres mécanismes. Toute personne qui a un rôle ici peut demander et répondre.
exchange-ask = Poser une question
exchange-ask-lead = Dites ce que vous voudriez savoir. Les mécanismes qui l’ont fait répondent sur la page.
exchange-ask-send = Poser la question
exchange-question-title = Votre question en une ligne
exchange-question-body = La question en entier
exchange-body-hint = N’écrivez ni noms, ni adresses, ni numéros de personnes. Listes, mots en gras et liens peuvent être écrits en Markdown.
exchange-audience = Qui peut la lire
exchange-audience-hint = Pour une question, cela ne peut plus changer ensuite : les réponses sont écrites pour celles et ceux qui peuvent la lire.
exchange-audience-public = Tout le monde
exchange-audience-network = Le réseau seulement
exchange-audience-un = Les conseillers des Nations Unies seulement
exchange-seat = Au nom de qui
exchange-language = Langue
exchange-capacity = Capacité d’un mécanisme
exchange-state = État
exchange-states = États à qui elle s’adresse surtout
exchange-states-hint = Leurs points de contact reçoivent une fois une lettre avec un lien.
exchange-standing = Où elle en est
exchange-standing-unanswered = En attente d’une réponse
exchange-standing-answered = Avec réponse
exchange-standing-closed = Close
exchange-changed = Modifié le { $day } : ce qui était écrit avant
exchange-hidden-question = Cette question a été masquée le { $day }. Motif : { $reason }
exchange-hidden-answer = Cette réponse a été masquée le { $day }. Motif : { $reason }
exchange-follow = Recevoir une lettre à chaque nouvelle réponse
exchange-unfollow = Ne plus recevoir de lettres
exchange-close = Clore la question
exchange-reopen = Rouvrir la question
exchange-closed-note = Aucune autre réponse n’est attendue.
exchange-from-elsewhere = Cette question a été posée sur un autre nœud. On y répond là-bas.
exchange-edit-question = Modifier la question
exchange-edit-lead = Ce qui était écrit avant reste lisible.
exchange-save = Enregistrer

## Answers

exchange-answers-count = { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
exchange-answers-none = Personne n’a encore répondu.
exchange-answers-none-step = Si votre mécanisme l’a fait, deux phrases aident déjà.
exchange-answer-yours = Votre réponse
exchange-answer-body = La réponse
exchange-answer-send = Envoyer la réponse
exchange-edit-answer = Modifier la réponse
exchange-accept = Marquer comme la réponse qui a aidé
exchange-accepted = Cette réponse a aidé
exchange-sign-in = Se connecter pour répondre

## Moderation

exchange-moderation = Modération
exchange-moderation-lead = Ce que les éditeurs du pôle ont masqué ou montré de nouveau, et pourquoi. Rien n’est supprimé.
exchange-moderation-none = Rien n’a été masqué.
exchange-moderation-none-step = Quand un éditeur masque quelque chose, cela figure ici avec le motif.
exchange-moderation-when = Quand
exchange-moderation-act = Ce qui a été fait
exchange-moderation-reason = Motif
exchange-moderation-by = Par
exchange-moderation-hid-question = Une question a été masquée
exchange-moderation-hid-answer = Une réponse a été masquée
exchange-moderation-restored-question = Une question est de nouveau visible
exchange-moderation-restored-answer = Une réponse est de nouveau visible
exchange-moderation-network = pour le réseau
exchange-hide = Masquer
exchange-restore = Montrer de nouveau
exchange-hide-lead = La place reste, avec le motif. L’auteur reçoit une lettre, et l’acte figure dans la liste de modération.
exchange-reason = Motif, lisible par tous

## People

exchange-people = Personnes à qui demander
exchange-people-lead = Personnes du réseau qui ont accepté qu’on leur écrive. Leurs adresses ne sont montrées à personne.
exchange-people-none = Personne n’est encore dans l’annuaire.
exchange-people-none-step = Commencez : dites sur quoi on peut vous interroger. Vous pouvez vous retirer à tout moment.
exchange-people-join = Laisser les autres vous écrire
exchange-people-change = Modifier votre fiche
exchange-people-mine = Votre fiche dans l’annuaire
exchange-people-mine-lead = Les personnes du réseau voient votre nom, ce sur quoi on peut vous interroger et votre mécanisme, et vous écrivent par un formulaire. Votre nom figure alors aussi à côté de vos questions et réponses, pour tous ceux qui peuvent les lire.
exchange-people-name = Nom
exchange-people-topics = Ce sur quoi on peut vous interroger
exchange-people-topics-hint = Par exemple : un registre unique pour tous les ministères ; consulter les enfants.
exchange-people-languages = Langues
exchange-people-agree = J’accepte que cela soit montré au réseau jusqu’à ce que je le retire
exchange-people-leave = Retirer votre fiche
exchange-people-leave-lead = Elle disparaît aussitôt de toutes les pages, et votre nom de vos questions et réponses.
exchange-people-write = Écrire à { $name }
exchange-people-write-lead = Votre nom, votre mécanisme et votre adresse électronique accompagnent le message, pour qu’on puisse vous répondre.
exchange-people-message = Message
exchange-people-send = Envoyer

## Announcements

exchange-announcements = Annonces
exchange-announcements-lead = Ce que les mécanismes et les éditeurs du pôle veulent faire savoir.
exchange-announcements-none = Il n’y a pas d’annonce en ce moment.
exchange-announcements-none-step = Les personnes qui tiennent le profil d’un État et les éditeurs du pôle peuvent annoncer quelque chose ici.
exchange-announcements-own = Annoncé par vos fonctions
exchange-announce = Annoncer quelque chose
exchange-announcement-edit = Modifier l’annonce
exchange-announcement-title = Titre
exchange-announcement-text = Texte
exchange-until = Affichée jusqu’au
exchange-withdraw = Retirer

## The monthly letter

exchange-digest = Lettre mensuelle
exchange-digest-lead = Dans les premiers jours de chaque mois : les nouveautés, les questions en attente d’une réponse, les événements à venir. Seulement des titres et des liens.
exchange-digest-is-on = Vous recevez la lettre.
exchange-digest-is-off = Vous ne recevez pas la lettre.
exchange-digest-take = Recevoir la lettre
exchange-digest-end = Ne plus la recevoir

## What was done

exchange-done-asked = La question a été posée.
exchange-done-revised = La question a été modifiée. Ce qui était écrit avant reste lisible.
exchange-done-answered = La réponse figure sur la page.
exchange-done-answer-revised = La réponse a été modifiée. Ce qui était écrit avant reste lisible.
exchange-done-accepted = La réponse est marquée comme celle qui a aidé.
exchange-done-followed = Vous recevrez une lettre à chaque nouvelle réponse.
exchange-done-unfollowed = Vous ne recevrez plus de lettres sur cette question.
exchange-done-closed = La question est close.
exchange-done-reopened = La question est rouverte.
exchange-done-hidden = C’est masqué. La place reste, avec le motif.
exchange-done-restored = C’est de nouveau visible.
exchange-done-joined = Vous êtes dans l’annuaire.
exchange-done-left = Votre fiche est retirée.
exchange-done-written = La lettre est en route.
exchange-done-announced = L’annonce a été publiée.
exchange-done-announcement-saved = L’annonce a été modifiée.
exchange-done-withdrawn = L’annonce a été retirée.
exchange-done-digest-on = Vous recevrez la lettre mensuelle.
exchange-done-digest-off = Vous ne recevrez plus la lettre mensuelle.

## In the audit trail

audit-peer_question-ask = A posé une question
audit-peer_question-revise = A modifié une question
audit-peer_question-close = A clos une question
audit-peer_question-reopen = A rouvert une question
audit-peer_question-accept = A marqué la réponse qui a aidé
audit-peer_question-hide = A masqué une question
audit-peer_question-restore = A montré de nouveau une question
audit-peer_answer-give = A répondu à une question
audit-peer_answer-revise = A modifié une réponse
audit-peer_answer-hide = A masqué une réponse
audit-peer_answer-restore = A montré de nouveau une réponse
audit-moderation-note = A consigné un acte de modération
audit-directory-join = Est entré·e dans l’annuaire
audit-directory-leave = A quitté l’annuaire
audit-directory-write = A écrit à une personne de l’annuaire
audit-announcement-make = A publié une annonce
audit-announcement-revise = A modifié une annonce
audit-announcement-withdraw = A retiré une annonce
audit-digest-take = A demandé la lettre mensuelle
audit-digest-end = A mis fin à la lettre mensuelle
