# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = Mise à jour
update-item = Objet
update-item-kind = Type d’objet
update-item-title = Intitulé de l’objet
update-item-hidden = Un objet qui n’est pas public
update-number = Identifiant
update-narrative = Ce qui a été fait
update-narrative-hint = En quelques phrases : quoi, où, pour combien de personnes, depuis la dernière fois.
update-obstacles = Ce qui a fait obstacle
update-next-steps = Prochaines étapes
update-percent = Avancement
update-percent-value = { $n } %
update-proposed-status = État proposé
update-status-now = Actuellement : { $status }. Laissez vide si rien ne change.
update-period = du { $from } au { $to }
update-period-title = Période
update-period-from = Période, début
update-period-to = Période, fin
update-published-on = Publiée le
update-author = Rédigée par
update-reason = Motif
update-reason-hint = L’auteur le lira.
update-nothing-new = Rien de nouveau cette fois
update-nothing-new-hint = Un clic et c’est terminé : rien d’autre à remplir.
update-nothing-new-said = Rien de nouveau n’a été signalé pour cette période.
update-whole-text = Le texte entier
update-compared-with = Comparée au texte jusqu’au { $date }
update-changed-since-return = Ce qui a changé depuis le renvoi
update-sent-ago = envoyée { $age }
update-open = Ouvrir
update-open-or-return = Ouvrir ou renvoyer
update-restricted = Diffusion restreinte
update-restricted-open = Ce texte est à diffusion restreinte. Ouvrez-le pour le lire ; cette consultation est consignée.
update-cleared-by-account = visée par son institution
update-cleared-by-link = visée au moyen d’un lien
update-cleared-on-behalf = visée par le secrétariat au nom de l’institution
update-via-link = au moyen d’un lien
update-via-secretariat = au nom de l’institution
update-via-second_person = avec l’accord d’une deuxième personne
update-via-replaced = remplacée par un texte plus récent
update-way = Son parcours
update-follows = Le texte précédent
update-followed-by = Le texte qui a suivi
update-corrected-by = Il existe un texte corrigé plus récent

## Answering

update-answer = Répondre à ce sujet
update-asked-for = Qu’a-t-on fait entre le { $from } et le { $to } ?
update-asked-now = Qu’a-t-on fait récemment ?
update-due = À rendre le { $date } ({ $when }).
update-late = En retard : échéance { $age }
update-what-is-asked = Ce qui est demandé
update-speaking-for = Vous répondez pour
update-last-time = La dernière fois
update-nothing-said = Rien n’a encore été dit à ce sujet.
update-correct-it = Corriger ce texte
update-replace-it = Modifier ce qui a été envoyé
update-try-again = Reprendre
update-go-on = Poursuivre le projet
update-was-returned = Elle a été renvoyée : { $reason }. Votre texte figure ci-dessous ; modifiez-le et renvoyez-le.
update-is-correction = Vous corrigez un texte publié. La correction refait tout le parcours ; l’ancien texte reste lisible.
update-is-replacement = Votre envoi attend son visa. Celui-ci le remplacera.
update-sent-before = Ce formulaire a déjà été envoyé. Son contenu actuel ne l’a pas été : envoyez-le, et il remplacera le premier envoi.
update-other-languages = Dans d’autres langues
update-restrict = Restreindre la diffusion
update-restrict-label = Seuls notre institution, le secrétariat et la présidence la lisent
update-restrict-hint = Elle n’est jamais publiée ni envoyée par lien. Chaque lecture est consignée.
update-send = Envoyer pour visa
update-send-anyway = L’envoyer quand même
update-save-draft = Enregistrer le projet
update-repeats-title = C’est le même texte que la dernière fois
update-repeats = Presque chaque mot figurait déjà dans votre texte du { $date }. Si rien n’est nouveau, dites-le d’un clic : les lecteurs verront que vous avez répondu. Rien de votre texte n’est perdu.
update-next-item = Suivant

## Drafts

draft-saved = enregistré
draft-waiting = en attente
draft-offline = Vous êtes hors ligne. Votre texte est conservé sur cet appareil et sera enregistré au retour de la connexion.
draft-changed = Un collègue a modifié ce projet entre-temps. Cliquez sur « Enregistrer le projet » pour voir les deux textes.
draft-wrong = Un texte est trop long pour être enregistré. Raccourcissez-le.
draft-signed-out = Votre session a pris fin. Votre texte est conservé sur cet appareil : reconnectez-vous dans une autre fenêtre, puis cliquez sur « Enregistrer le projet ».
draft-restored = Ce que vous aviez saisi sur cet appareil a été rétabli.
draft-kept = Le projet est enregistré. Votre institution peut le poursuivre à tout moment.
draft-merge-title = Un collègue a modifié ce projet
draft-merge = Enregistré le { $date }. Rien n’a été écrasé : voici les textes de votre collègue et les différences ; les vôtres sont dans les champs. Reprenez ce qu’il faut, puis enregistrez ou envoyez.
draft-theirs = Le texte de votre collègue
draft-difference = De ce texte au vôtre

## My items and my updates

updates-mine = Mes objets de suivi
updates-mine-lead = { $n ->
        [one] { $n } objet attend votre réponse.
       *[other] { $n } objets attendent votre réponse.
    }
updates-items-title = Ce dont votre institution répond
updates-items-none = Votre institution ne répond encore de rien : ni mesure ni recommandation ne lui est attribuée.
updates-sent-title = Ce qui a été envoyé, et où cela en est
updates-sent-none = Rien pour le moment.
update-last-answer = Dernière réponse { $age }

## Approver

updates-to-clear = En attente de mon visa
updates-to-clear-lead = Textes de votre institution qui partent au secrétariat dès que vous les visez.
updates-to-clear-none = Rien ne vous attend
updates-to-clear-none-step = Quand un collègue envoie une mise à jour, elle apparaît ici.
updates-clear-selected = Viser la sélection
updates-clear-all = Tout viser sur cette page
updates-cleared = { $n ->
        [one] { $n } texte a été visé.
       *[other] { $n } textes ont été visés.
    }
update-clear = Viser
update-send-back = Renvoyer
update-own = Vous l’avez rédigée : une autre personne doit la viser.
update-was-sent = Envoyée. La personne chargée du visa la voit maintenant.
update-was-cleared = Le texte est visé et part au secrétariat.
update-sent-back = Le texte est renvoyé ; son auteur lira le motif.
update-was-withdrawn = Le texte a été retiré.
update-on-behalf = Viser au nom de l’institution
update-on-behalf-lead = Cette institution n’a pas de responsable de la validation ici. Indiquez sur quelle base vous visez le texte, par exemple une lettre.
update-withdraw = Retirer
update-withdraw-lead = Le texte reste consigné comme retiré et ne va pas plus loin.

## Secretariat

updates-to-validate = À valider
updates-to-validate-lead = Ce que les institutions ont visé, le plus ancien d’abord.
updates-to-validate-none-step = Les textes apparaissent ici une fois visés par leurs institutions.
updates-none-waits = Rien n’est en attente
updates-validate-selected = Valider la sélection
updates-validate-all = Tout valider sur cette page
updates-validated = { $n ->
        [one] { $n } mise à jour a été validée.
       *[other] { $n } mises à jour ont été validées.
    }
updates-to-publish = À publier
updates-to-publish-lead = Ce qui est validé et pas encore public. Sélectionnez, voyez-le comme le verrait un visiteur, puis publiez.
updates-to-publish-none-step = Les mises à jour apparaissent ici une fois validées.
updates-preview = Aperçu public
updates-preview-lead = Exactement ce que verra un visiteur. Rien n’est encore public.
updates-publish-now = Publier
updates-published = { $n ->
        [one] { $n } mise à jour est maintenant publique.
       *[other] { $n } mises à jour sont maintenant publiques.
    }

## Setting something published back

update-back-ask = Demander un retour en arrière
update-back-lead = Ce que le public a lu n’est retiré qu’avec un motif et l’accord d’une deuxième personne.
update-back-to = Ce qu’il doit en advenir
update-back-hide = Le soustraire à la vue du public, pour le republier plus tard
update-back-withdraw = Le retirer définitivement
update-back-waits = Un retour en arrière est demandé
update-back-grant = Accepter
update-back-refuse = Refuser
update-back-second = Une deuxième personne décide : un autre membre du secrétariat, ou la présidence.
update-back-asked = La demande attend une deuxième personne.
update-back-decided = Décision prise.

## Approval by link

update-link-title = Demander à une personne sans compte, par lien
update-link-lead = { $days ->
        [one] Le lien fonctionne une fois, pour ce seul texte, pendant { $days } jour. La lettre nomme l’objet et ne contient rien du texte.
       *[other] Le lien fonctionne une fois, pour ce seul texte, pendant { $days } jours. La lettre nomme l’objet et ne contient rien du texte.
    }
update-link-known = Des liens ont déjà été envoyés à
update-link-name = Nom ou fonction
update-link-name-hint = Tel qu’il sera consigné, par exemple « Directrice de la planification ».
update-link-language = Langue de la lettre
update-link-send = Envoyer le lien
update-link-revoke = Annuler le lien
update-link-sent = Le lien a été envoyé.
update-link-revoked = Le lien ne fonctionne plus.
update-link-was-revoked = annulé
update-link-expired = expiré
update-link-open = valable jusqu’au { $date }
update-links = Liens envoyés
clearance-title = Un texte attend votre visa
clearance-lead = { $institution } rend compte à { $mechanism }. Lisez le texte, puis visez-le ou renvoyez-le.
clearance-asks = Demandé par
clearance-until = Le lien fonctionne jusqu’au
clearance-text = Le texte
clearance-recorded = Votre décision sera consignée comme prise au moyen de ce lien par { $name }. Le lien ne fonctionne qu’une fois.
clearance-gone = Une décision a été prise, ou le lien a expiré ou a été annulé. Demandez-en un nouveau à la personne qui l’a envoyé.
clearance-done-title = Merci
clearance-done-cleared = Le texte est visé et part au secrétariat. Vous pouvez fermer cette page.
clearance-done-returned = Le texte est renvoyé à son auteur avec votre motif. Vous pouvez fermer cette page.

## The list

updates-title = Mises à jour
updates-lead = Ce que les institutions ont fait au sujet des recommandations, dans leurs propres mots.
updates-count = { $n ->
        [one] { $n } mise à jour
       *[other] { $n } mises à jour
    }
updates-all = { $n ->
        [one] La seule mise à jour
       *[other] Les { $n } mises à jour
    }
updates-none-step = Élargissez les filtres, ou revenez après la prochaine campagne.
update-since = Périodes se terminant à partir du

## Audit trail

audit-update-draft = Projet commencé
audit-update-save = Projet modifié
audit-update-submit = Mise à jour envoyée
audit-update-clear = Mise à jour visée
audit-update-return = Mise à jour renvoyée
audit-update-validate = Mise à jour validée
audit-update-publish = Mise à jour publiée
audit-update-withdraw = Mise à jour retirée
audit-update-step_back = Mise à jour publiée ramenée en arrière
audit-update-read = Mise à jour restreinte lue
audit-step_back-decide = Demande de retour en arrière tranchée
audit-clearance_link-make = Lien de visa envoyé
audit-clearance_link-revoke = Lien de visa annulé
audit-clearance_link-use = Lien de visa utilisé
