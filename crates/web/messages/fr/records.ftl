# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = Journal d’audit
audit-lead = Chaque modification, dans l’ordre : qui, quand, quoi. Chaque entrée est liée à la précédente ; aucune ne peut disparaître sans que cela se voie.
audit-who = Qui
audit-when = Quand (UTC)
audit-what = Quoi
audit-object = Objet
audit-reason = Motif
audit-chain-whole = La chaîne est intacte : { $n ->
        [one] { $n } entrée vérifiée.
       *[other] { $n } entrées vérifiées.
    }
audit-chain-broken = La chaîne est rompue à l’entrée { $n }. Prévenez la personne qui gère cette machine.

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = Mécanisme créé
audit-mechanism-update = Mécanisme modifié
audit-institution-create = Institution ajoutée
audit-institution-update = Institution modifiée
audit-institution-close = Institution supprimée
audit-institution-reopen = Institution rétablie
audit-membership-create = Membre ajouté
audit-membership-change_role = Rôle modifié
audit-membership-end = Participation terminée
audit-invitation-create = Personne invitée
audit-invitation-accept = Invitation acceptée
audit-invitation-withdraw = Invitation retirée
audit-account-create = Compte créé
audit-account-disable = Compte désactivé
audit-account-enable = Compte réactivé
audit-account-make_operator = Nommé responsable de la machine
audit-account-end_operator = N’est plus responsable de la machine
audit-account-sign_in = Connexion
audit-account-sign_out = Déconnexion
audit-account-sign_out_everywhere = Déconnexion de toutes les sessions
audit-session-revoke = Session fermée
audit-account-request_password_reset = Nouveau mot de passe demandé
audit-account-reset_password = Mot de passe défini par lien envoyé
audit-account-change_password = Mot de passe changé
audit-account-second_factor_on = Second facteur activé
audit-account-second_factor_off = Second facteur désactivé
audit-account-second_factor_reset = Second facteur réinitialisé par l’administration
audit-account-recovery_codes = Nouveaux codes de secours
audit-account-change_name = Nom modifié
audit-account-change_language = Langue modifiée
audit-account-demo_link = Lien de connexion de démonstration créé
audit-api_token-create = Jeton d’accès créé
audit-api_token-revoke = Jeton d’accès révoqué
audit-import-register = Fichier reçu
audit-import-preview = Importation prévisualisée
audit-import-commit = Importation lancée
audit-import-finish = Importation terminée
audit-import-fail = Importation échouée
audit-import-undo = Annulation d’une importation lancée
audit-import-undone = Importation défaite
audit-recommendation-import = Recommandation importée
audit-recommendation-change = Recommandation modifiée par une importation
audit-recommendation-undo = Modification d’une recommandation défaite
audit-recommendation-withdraw = Recommandation retirée
audit-case-open = Dossier ouvert
audit-case-set = Dossier modifié
audit-case-undo = Modification d’un dossier défaite
audit-cluster-create = Groupe créé
audit-cluster-rename = Groupe renommé
audit-cluster-close = Groupe clos
audit-label-decide = Libellé rattaché
audit-job-retry = Travail relancé
audit-account-reset_link = Lien vers un nouveau mot de passe créé
audit-document-enter = Document saisi
audit-import-columns = Colonnes d’une importation attribuées
audit-recommendation-enter = Recommandation saisie
audit-recommendation-link = Répétition possible signalée

## Background work

jobs-title = Travaux en arrière-plan
jobs-lead = Ce que la machine fait d’elle-même, et ce qu’elle a abandonné.
job-kind = Travail
job-attempts = Tentatives
job-last-error = Ce qui a échoué
job-retry = Réessayer
jobs-empty = Aucun travail en attente ni abandonné.

## Programming interface

api-title = Interface de programmation
api-lead = Tout ce qui est public ici peut aussi être lu par des programmes, sans compte, en JSON. Chaque liste existe aussi en CSV et XLSX.
api-description = Description pour les programmes (OpenAPI)
api-parameters = Paramètres
api-answers = Réponses
api-parameter-required = obligatoire

## About

about-title = À propos de ce site
about-what = Ce site suit ce que les organes des Nations Unies et les organes régionaux des droits de l’homme ont recommandé à un État. Leurs textes ne sont jamais modifiés ; une correction est une nouvelle version motivée.
about-voices = L’évaluation de l’État et les évaluations indépendantes figurent côte à côte. Aucune moyenne n’est faite et aucun État ne reçoit de note.
accessibility-what = Chaque page fonctionne sans script, au clavier, avec un lecteur d’écran, en six langues et sur papier. Si un obstacle vous arrête, signalez-le au secrétariat du mécanisme.

## Lists of entries and of work

audit-empty = Aucune entrée ne correspond.
audit-older = Entrées plus anciennes
audit-only-object = Seulement cet objet
audit-only-person = Seulement cette personne
audit-everything = Tout afficher
audit-entry = Entrée
job-state = État
job-state-queued = En attente
job-state-running = En cours
job-state-dead = Abandonné
job-since = Demandé (UTC)
job-again-done = Une nouvelle tentative aura lieu dans la minute.
job-name-mail = Courrier électronique

## Measures in the audit trail

audit-measure-create = Mesure saisie
audit-measure-update = Mesure modifiée
audit-measure-status = État d’une mesure fixé
audit-measure-plan = Mesure inscrite à un plan
audit-measure-link = Mesure liée à une recommandation
audit-measure-unlink = Lien d’une mesure retiré
audit-measure-agree = Accord d’une institution sur une mesure
audit-measure-publish = Mesure publiée
audit-measure-hide = Mesure retirée du public
audit-measure-milestone-add = Étape ajoutée
audit-measure-milestone-update = Étape modifiée
audit-measure-milestone-remove = Étape retirée
audit-step_back-ask = Retour en arrière demandé
audit-step_back-grant = Retour en arrière accepté
audit-step_back-refuse = Retour en arrière refusé

## Plans, indicators and files in the audit trail

audit-plan-create = Plan saisi
audit-plan-update = Plan modifié
audit-plan-status = Plan avancé d’une étape
audit-plan-propose = Adoption ou version d’un plan proposée
audit-plan-approve = Adoption ou version d’un plan approuvée
audit-plan-turn_down = Proposition sur un plan refusée
audit-indicator-create = Indicateur saisi
audit-indicator-update = Indicateur modifié
audit-indicator-publish = Indicateur publié
audit-indicator-hide = Indicateur retiré du public
audit-indicator-point = Valeur saisie
audit-indicator-revise = Valeur révisée
audit-indicator-hide_point = Valeur masquée au public
audit-indicator-show_point = Valeur qui n’est plus masquée
audit-indicator-link = Indicateur lié
audit-indicator-unlink = Lien d’un indicateur retiré
audit-file-receive = Tableau reçu
audit-obligation-add = Rapport inscrit dans la liste
audit-obligation-move = Échéance d’un rapport modifiée
audit-obligation-submit = Rapport enregistré comme envoyé
audit-obligation-waive = Rapport qui n’est plus dû
audit-obligation-reopen = Rapport remis dans la liste
audit-treaty-change = Situation de l’État à l’égard d’un traité modifiée
audit-document-receive = Document déposé
audit-document-edit = Passages d’un document corrigés
audit-document-merge = Passages d’un document fusionnés
audit-document-split = Passage d’un document divisé
audit-document-add = Passage ajouté à un document
audit-document-particulars = Données d’un document confirmées
audit-document-commit = Document entré dans le registre
audit-document-drop = Document écarté
audit-document-reopen = Document regardé à nouveau
audit-document-reread = Document relu selon une règle
