# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = Mécanismes du monde
profiles-lead = Comment le mécanisme de chaque État est organisé, avec quoi il travaille et à qui s’adresser. Les États figurent par ordre alphabétique ; rien n’est classé.
profiles-count = { $n ->
        [one] { $n } profil
       *[other] { $n } profils
    }
profiles-as = Mode d’affichage
profiles-as-list = Liste par région
profiles-as-table = Tableau
profiles-as-map = Carte
profiles-none-step = Retirez l’un des filtres.
profiles-empty = Aucun mécanisme n’a encore de profil ici
profiles-empty-step = Le secrétariat d’un mécanisme se connecte et rédige le premier.
profiles-note = Chaque État figure dans la région et les groupes que l’Organisation des Nations Unies utilise pour ses statistiques.
profiles-no-region = Sans région
profiles-shares-capacity = Partage son auto-évaluation sur
profiles-confirmed-year = Confirmé depuis moins de douze mois
profiles-map-title = Un carré de même taille pour chaque État, à peu près à sa place
profiles-map-skip = Passer la carte et aller à la liste
profiles-letter-confirmed = C
profiles-letter-written = R
profiles-map-confirmed = confirmé depuis moins de douze mois
profiles-map-written = rédigé, non confirmé depuis douze mois
profiles-map-empty = rien de confirmé encore
profiles-tile = { $state } : { $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = Rien de confirmé encore
profile-nothing-step = Le mécanisme de cet État est invité à compléter ce profil. D’ici là, il ne contient que ce que disent les listes des Nations Unies.
profile-never-confirmed = Pas encore confirmé
profile-confirmed-ago = Confirmé { $age }
profile-not-confirmed-for = { $n ->
        [one] Pas confirmé depuis { $n } mois
       *[other] Pas confirmé depuis { $n } mois
    }
profile-confirmed-on = Dernière confirmation
profile-written-on = Dernière rédaction
profile-confirmation = Confirmation

## What a profile says

profile-facts = En bref
profile-state = État
profile-state-code = État (code)
profile-region = Région
profile-groups = Groupe d’États
profile-group-ldc = Pays les moins avancés
profile-group-lldc = Pays en développement sans littoral
profile-group-sids = Petits États insulaires en développement
profile-mechanism = Mécanisme
profile-kind = Type de mécanisme
profile-names = Nom du mécanisme
profile-original-name = Nom dans la langue de l’État
profile-original-name-hint = Seulement si elle ne figure pas parmi les six langues ci-dessus.
profile-mandate = Mandat
profile-mandate-engage = Dialogue avec les mécanismes des Nations Unies et les mécanismes régionaux
profile-mandate-implement = Coordonne la mise en œuvre
profile-mandate-report = Établit les rapports
profile-mandate-follow_up = Assure le suivi
profile-part-setup = Organisation
profile-part-part = Qui participe
profile-part-work = Outils de travail
profile-part-help = Aide reçue et proposée
profile-number-year = Année de création
profile-number-staff = Personnes au secrétariat
profile-number-focal_points = Points focaux
profile-number-meetings = Réunions par an
profile-passage-legal_act = Acte juridique
profile-passage-chair = Présidence
profile-passage-secretariat = Secrétariat
profile-passage-members = Membres
profile-passage-parliament = Parlement
profile-passage-judiciary = Pouvoir judiciaire
profile-passage-nhri = Institution nationale des droits de l’homme
profile-passage-civil_society = Société civile
profile-passage-local_authorities = Collectivités locales
profile-passage-statistical_office = Office de statistique
profile-passage-tools = Outils
profile-passage-plan = Plan
profile-passage-reports = Derniers rapports soumis
profile-passage-assistance_received = Assistance reçue
profile-passage-assistance_offered = Assistance proposée à d’autres
profile-hint-chair = La fonction, pas la personne.
profile-hint-secretariat = Le ministère ou le service où il est placé.
profile-hint-tools = Registres, bases de données, lignes directrices.
profile-ask = À qui s’adresser
profile-ask-nobody = Ce mécanisme n’a pas encore indiqué de service.
profile-ask-network = Poser une question au réseau
profile-contact = Service à contacter
profile-contact-email = Adresse électronique publique du service
profile-contact-hint = Une fonction et son adresse, jamais celle d’une personne : tout le monde peut la lire.
profile-links = Liens
profile-links-hint = Un par ligne : l’adresse, une espace, puis ce que c’est.
profile-same-state = Autres mécanismes de cet État
profile-from-elsewhere = Ce profil est une copie venue d’un autre nœud du réseau.

## Writing

profile-mine = Votre profil
profile-write = Rédiger un profil
profile-edit = Modifier le profil
profile-complete = Compléter ce profil
profile-edit-lead = Ce que vous enregistrez est aussitôt public. Laissez de côté ce que vous ne savez pas ; cela peut venir plus tard.
profile-adopts = Dès le premier enregistrement, le mécanisme de l’État reprend ce profil du pôle.
profile-have = Vous avez déjà un profil :
profile-voice = Profil de
profile-state-hint = Seulement pour un mécanisme qui siège sur le pôle sans espace de travail propre.
profile-save = Enregistrer et publier
profile-saved = Le profil est enregistré et public.

## Confirming

profile-confirm = Confirmer le profil
profile-confirm-question = Tout ce que dit ce profil est-il encore exact ?
profile-confirm-lead = La date du jour figurera sur le profil. Un rappel vous parviendra dans onze mois.
profile-read-again = Relire le profil
profile-confirmed = Le profil est confirmé à la date d’aujourd’hui.

## The four capacities

profile-capacities = Les quatre capacités
profile-capacities-lead = Une liste de contrôle pour votre usage. Elle n’est ni additionnée, ni comparée, ni classée.
profile-capacities-private = Visible par votre secrétariat seulement
profile-capacities-shared = Visible par tous sur votre profil
profile-capacities-own-word = Ce que le mécanisme dit de lui-même.
profile-capacities-save = Enregistrer la liste
profile-assessed-yes = Oui
profile-assessed-partly = En partie
profile-assessed-no = Non
profile-assessed-open = Pas encore évalué
profile-assessed = La liste est enregistrée.
profile-note-on = Note sur : { $item }
profile-sharing = La partager ?
profile-sharing-off = Si vous la partagez, réponses et notes figurent sur votre profil public et vos pairs qui cherchent cette capacité vous trouvent.
profile-sharing-on = Réponses et notes figurent sur votre profil public. Vous pouvez les retirer à tout moment.
profile-share = Partager sur le profil
profile-unshare = Ne plus partager
profile-shared = L’auto-évaluation figure sur le profil.
profile-unshared = L’auto-évaluation est de nouveau privée.

## History

profile-history = Versions antérieures
profile-history-empty = Personne n’a encore rédigé ce profil
profile-history-empty-step = À chaque enregistrement, les changements figureront ici.
profile-version = Version { $number }

## Handing over

profile-hand-over = Remettre
profile-hand-over-lead = Un mécanisme sans espace de travail sur ce nœud rédige et confirme son profil depuis son siège sur le pôle. Vérifiez que ce siège est bien celui de cet État.
profile-seat = Siège sur le pôle
profile-seat-hint = Laissez vide pour rendre le profil aux éditeurs du pôle.
profile-no-seats = Aucun mécanisme ne siège encore sur le pôle
profile-no-seats-step = Inscrivez-le d’abord parmi les institutions du pôle.
profile-handed = Le profil est remis.

## Groups of States

profile-flags = Groupes d’États et leurs dates
profile-flags-lead = Quels États appartiennent à quel groupe, depuis quand, jusqu’à quand, et d’où on le sait.
profile-flags-set = Corriger le groupe d’un État
profile-flag-choose = Continuer
profile-flag-today = Aujourd’hui
profile-flag-holds = en fait partie
profile-flag-holds-not = n’en fait pas partie
profile-flag-from = Premier jour
profile-flag-to = Dernier jour
profile-flag-source = Source
profile-flag-source-hint = La résolution ou la liste qui le dit.
profile-flag-save = Enregistrer
profile-flag-set = Le groupe est corrigé.

## What the audit trail calls it

audit-profile-make = Profil créé
audit-profile-save = Profil rédigé
audit-profile-adopt = Profil repris par le mécanisme de l’État
audit-profile-confirm = Profil confirmé
audit-profile-remind = Rappel de confirmer un profil
audit-profile-assess = Auto-évaluation rédigée
audit-profile-share = Partage de l’auto-évaluation modifié
audit-profile-hand_over = Profil remis
audit-profile-flag = Groupe d’un État défini
