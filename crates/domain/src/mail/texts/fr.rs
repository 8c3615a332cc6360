use super::Texts;

/// French.
pub(super) const TEXTS: Texts = Texts {
    invitation: (
        "Invitation : {mechanism}",
        "Vous êtes invité(e) à travailler avec {mechanism} dans Suivi, où sont suivies les recommandations des organes \
         des Nations Unies chargés des droits de l’homme.\n\nOuvrez ce lien pour choisir un mot de passe et \
         commencer :\n\n{link}\n\nLe lien est valable {days} jours et ne sert qu’une fois. Si vous n’attendiez pas ce \
         message, vous n’avez rien à faire.\n",
    ),
    password_reset: (
        "Choisir un nouveau mot de passe",
        "Quelqu’un a demandé un nouveau mot de passe pour votre compte dans Suivi. Si c’est vous, ouvrez ce lien pour \
         le choisir :\n\n{link}\n\nLe lien est valable {hours} heures et ne sert qu’une fois. Si ce n’est pas vous, \
         vous n’avez rien à faire : votre mot de passe reste inchangé.\n",
    ),
    password_changed: (
        "Votre mot de passe a été modifié",
        "Le mot de passe de votre compte dans Suivi a été modifié, et vous avez été déconnecté(e) de tous vos autres \
         appareils.\n\nSi ce n’est pas vous, choisissez tout de suite un nouveau mot de passe et prévenez votre \
         administrateur :\n\n{link}\n",
    ),
    clearance: (
        "Un texte attend votre visa : {mechanism}",
        "{mechanism} vous demande de viser une mise à jour avant sa transmission au secrétariat. Elle porte \
         sur :\n\n{item}\n\nOuvrez ce lien pour la lire, voir ce qui a changé, et la viser ou la \
         renvoyer :\n\n{link}\n\nAucun compte n’est nécessaire. Le lien fonctionne pendant {days} jours, une seule \
         fois, pour ce seul texte. Votre décision est consignée comme prise au moyen de ce lien, avec votre nom. Ne \
         transférez pas ce message. Si vous ne l’attendiez pas, vous n’avez rien à faire.\n",
    ),
    second_factor_reset: (
        "Votre second facteur a été supprimé",
        "Une personne chargée de l’administration a supprimé le second facteur de votre compte dans Suivi, et vous avez \
         été déconnecté(e) de tous vos appareils. Le mot de passe seul ouvre le compte tant que vous n’en avez pas \
         configuré un nouveau ici :\n\n{link}\n\nL’ancienne entrée de votre application d’authentification et vos \
         anciens codes de secours ne fonctionnent plus. Si vous ne l’avez pas demandé, changez tout de suite de mot de \
         passe et prévenez votre administrateur.\n",
    ),
};
