# The mechanism, its institutions and its members.

## The mechanism

mechanism = Mécanisme
mechanisms-here = Mécanismes sur ce site
mechanism-state = État
mechanism-level = Niveau
mechanism-level-national = National
mechanism-level-regional = Régional
mechanism-level-local = Local
mechanism-type = Type
mechanism-parent = Relève de
mechanism-name-in = Nom en { $language }
mechanism-saved = Le mécanisme a été modifié.

## Institutions

institution = Institution
institutions-lead = Les ministères, organismes, tribunaux et autres entités qui mettent en œuvre les recommandations.
institution-name = Nom
institution-short-name = Nom abrégé
institution-kind = Catégorie
institution-kind-ministry = Ministère
institution-kind-agency = Organisme public
institution-kind-court = Juridiction
institution-kind-local = Collectivité locale
institution-kind-independent = Organe indépendant
institution-parent = Relève de
institution-valid-from = Existe depuis le
institution-valid-to = A existé jusqu’au
institution-closed = Supprimée
institution-active = Active
institution-add = Ajouter une institution
institution-close = Supprimer l’institution
institution-reopen = Rétablir l’institution
institution-saved = L’institution a été enregistrée.
institutions-empty = Aucune institution pour le moment
institutions-empty-step = Ajoutez le premier ministère ou importez une liste.
institutions-count = { $n ->
        [one] { $n } institution
       *[other] { $n } institutions
    }

## Members

member = Membre
members-lead = Qui travaille avec le registre, dans quel rôle et pour quelle institution.
member-role = Rôle
member-since = Depuis le
member-ended = ancien membre
member-change-role = Changer le rôle
member-end = Mettre fin à la participation
member-end-question = Mettre fin à la participation de { $name } ?
member-end-consequences = La personne ne pourra plus travailler ici. Ce qu’elle a fait demeure, sous le nom de son rôle.
member-saved = La participation a été modifiée.
member-second-factor = Second facteur
member-second-factor-reset = Réinitialiser le second facteur
member-second-factor-question = Réinitialiser le second facteur de { $name } ?
member-second-factor-consequences = Cette personne est déconnectée partout et prévenue par courriel. Tant qu’un nouveau second facteur n’est pas en place, le mot de passe seul ouvre le compte. Assurez-vous, de vive voix ou par téléphone, que la demande vient bien d’elle.
member-second-factor-done = Le second facteur a été réinitialisé. La personne est déconnectée partout et prévenue par courriel.

## Forms of institutions, members and settings

institution-edit = Modifier l’institution
institution-last-day = Dernier jour
institution-close-lead = Une institution fermée reste dans l’historique. Elle peut être rouverte.
institutions-closed = Institutions fermées
institutions-name-hint = Une seule langue suffit ; les lecteurs des autres langues verront celle-ci.
mechanism-language = Langue de travail
mechanism-settings-lead = Ce que le public lit sur le mécanisme, et la langue de ses courriers.
mechanism-none-above = Aucun : il est autonome
member-institution-hint = Nécessaire pour les points focaux, les approbateurs, le pouvoir judiciaire et les autorités locales.
member-ended-done = L’affectation a pris fin.
member-actions = Actions
