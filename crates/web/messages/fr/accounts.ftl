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
sign-out-everywhere = Se déconnecter partout
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

## Further words about accounts

second-factor-picture = La clé sous forme d’image, pour l’appareil photo de l’authentificateur
second-factor-turned-on = Le second facteur est activé. Les autres sessions ont été fermées.
second-factor-turned-off = Le second facteur est désactivé. Les autres sessions ont été fermées.
account-no-role = Vous n’avez encore aucun rôle dans un mécanisme. Un administrateur peut vous inviter.
account-operator = Exploitant de cette machine
link-gone-title = Ce lien ne fonctionne plus
link-gone-invitation = Il a expiré, a déjà servi ou une invitation plus récente l’a remplacé. Demandez à la personne qui vous a invité d’en envoyer un autre.
link-gone-reset = Il a expiré ou a déjà servi. Demandez-en un nouveau.
invitation-has-account = Cette adresse a déjà un compte. Connectez-vous ; vous reviendrez ici pour accepter.
invitation-other-account = Vous êtes connecté(e) en tant que { $email }, mais l’invitation a été envoyée à une autre adresse. Déconnectez-vous, puis ouvrez de nouveau le lien.
invitation-joined = Bienvenue. Vous avez un nouveau rôle.
token-days = Durée de validité en jours
token-days-hint = De 1 à 366.
token-valid-until = Valable jusqu’au
token-made-by = Créé par
token-needs-membership = Les jetons sont rattachés à un mécanisme. Dès que vous y avez un rôle, vous pouvez en créer ici.
reset-done = Votre nouveau mot de passe est enregistré. Connectez-vous avec celui-ci.
invite-language = Langue du courrier
