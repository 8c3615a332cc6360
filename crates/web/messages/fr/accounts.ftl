# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = Connexion
sign-in-lead = Pour les personnes qui travaillent au sein du mécanisme ou avec lui. La consultation ne demande aucun compte.
email = Adresse électronique
password = Mot de passe
password-forgotten = J’ai oublié mon mot de passe
signed-out = La session est fermée.
session-ended = Votre session a pris fin. Reconnectez-vous ; vous reviendrez où vous étiez.
demo-sign-in = Essayer en tant que
demo-sign-in-lead = Ceci est une démonstration : chaque lien vous connecte en tant que personne inventée ayant ce rôle.

## Second factor

second-factor = Second facteur
second-factor-code = Code de votre application d’authentification
second-factor-code-hint = Six chiffres. Si vous n’avez pas votre appareil, saisissez un de vos codes de secours.
second-factor-set-up = Mettre en place un second facteur
second-factor-set-up-lead = Ajoutez ce compte à une application d’authentification au moyen de la clé ci-dessous, puis saisissez le code affiché.
second-factor-key = Clé pour l’application d’authentification
second-factor-on = Un second facteur est actif.
second-factor-off = Aucun second facteur n’est actif. Nous le recommandons : un mot de passe volé ne suffit alors plus.
second-factor-turn-off = Désactiver le second facteur
recovery-codes = Codes de secours
recovery-codes-lead = Chacun sert une seule fois à la place de l’application. Imprimez-les ou notez-les maintenant : ils ne s’affichent que cette fois.
recovery-codes-left = { $n ->
        [one] { $n } code de secours restant
       *[other] { $n } codes de secours restants
    }
recovery-codes-new = Créer de nouveaux codes de secours

## New password

reset-title = Nouveau mot de passe
reset-request-lead = Saisissez votre adresse électronique. Si un compte lui correspond, un lien y sera envoyé.
reset-request-send = Envoyer le lien
reset-request-sent = Si un compte correspond à cette adresse, un lien est en route. Il fonctionne une fois, pendant deux heures.
password-new = Nouveau mot de passe
password-again = Le même mot de passe, une seconde fois
password-current = Votre mot de passe actuel
password-hint = Au moins { $n } caractères. Plusieurs mots sans rapport sont faciles à retenir et difficiles à deviner.
password-changed = Votre mot de passe a été changé. Les autres sessions ont été fermées.
password-change = Changer le mot de passe

## Your account

account-title = Votre compte
account-name = Nom
account-language = Langue des courriers qui vous sont adressés
account-roles = Vos rôles
account-last-sign-in = Dernière connexion
account-saved = Votre compte a été modifié.
sessions-title = Vos sessions ouvertes
sessions-lead = Fermez toute session que vous ne reconnaissez pas et changez votre mot de passe.
session-this = cette session
session-device = Appareil
session-began = Début
session-last-seen = Dernière utilisation
session-end = Fermer cette session
sign-out-everywhere = Se déconnecter partout ailleurs
session-ended-one = La session a été fermée.

## Invitations

invite-title = Inviter une personne
invite-lead = Un lien est envoyé à l’adresse ; il fonctionne une fois, pendant 14 jours.
invite-send = Envoyer l’invitation
invite-sent = L’invitation a été envoyée à { $email }.
invitations-open = Invitations en attente
invitation-withdraw = Retirer l’invitation
invitation-withdrawn = L’invitation a été retirée.
invitation-title = Une invitation pour vous
invitation-lead = { $mechanism } vous invite à y travailler. Votre rôle : { $role }.
invitation-accept = Accepter l’invitation
invitation-accepted = Bienvenue. Votre compte est prêt.
invitation-expires = Valable jusqu’au { $date }

## Access tokens

tokens-title = Jetons d’accès pour les programmes
tokens-lead = Un programme qui lit ou importe en votre nom utilise un jeton au lieu de votre mot de passe. Il ne peut jamais faire plus que vous.
token-name = À quoi il sert
token-scope = Ce qu’il permet
token-scope-read = Lire
token-scope-import = Lire et importer
token-scope-write = Lire, importer et modifier
token-create = Créer un jeton
token-shown-once = Copiez le jeton maintenant. Il ne s’affiche que cette fois ; nous n’en gardons aucune copie lisible.
token-last-used = Dernière utilisation
token-never-used = jamais utilisé
token-revoke = Révoquer
token-revoked = Le jeton a été révoqué. Les programmes qui l’utilisent sont désormais refusés.
tokens-empty = Aucun jeton pour le moment
