use super::Texts;

/// English.
pub(super) const TEXTS: Texts = Texts {
    invitation: (
        "Invitation: {mechanism}",
        "You are invited to work with {mechanism} in Suivi, where the recommendations of the United Nations human \
         rights bodies are followed up.\n\nOpen this link to choose a password and begin:\n\n{link}\n\nThe link works \
         for {days} days, once. If you did not expect this message, you need not do anything.\n",
    ),
    password_reset: (
        "Choose a new password",
        "Somebody asked for a new password for your account in Suivi. If it was you, open this link to choose \
         one:\n\n{link}\n\nThe link works for {hours} hours, once. If it was not you, you need not do anything: your \
         password stays as it is.\n",
    ),
    password_changed: (
        "Your password was changed",
        "The password of your account in Suivi was changed, and you were signed out on all other devices.\n\nIf it \
         was not you, choose a new password at once, and tell your administrator:\n\n{link}\n",
    ),
    clearance: (
        "A text waits for your approval: {mechanism}",
        "{mechanism} asks you to approve an update before it goes on to the secretariat. It is about:\n\n{item}\n\n\
         Open this link to read it, see what changed, and clear it or send it back:\n\n{link}\n\nYou need no account. \
         The link works for {days} days, once, for this text only. What you decide is recorded as made by this link, with \
         your name. Do not pass this message on. If you did not expect it, you need not do anything.\n",
    ),
    second_factor_reset: (
        "Your second factor was removed",
        "An administrator removed the second factor of your account in Suivi, and you were signed out on all devices. \
         Your password opens the account alone until you set up a new one here:\n\n{link}\n\nYour old authenticator \
         entry and recovery codes no longer work. If you did not ask for this, change your password at once, and tell \
         your administrator.\n",
    ),
};
