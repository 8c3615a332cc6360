//! The words of letters, in six languages.

mod ar;
mod en;
mod es;
mod followup;
mod fr;
mod ru;
mod zh;

use suivi_kernel::Language;

use super::{Letter, Mail};

/// The letters of one language. `{link}`, `{mechanism}`, `{days}` and `{hours}` are filled in.
struct Texts {
    invitation: (&'static str, &'static str),
    password_reset: (&'static str, &'static str),
    password_changed: (&'static str, &'static str),
}

fn of(language: Language) -> &'static Texts {
    match language {
        Language::En => &en::TEXTS,
        Language::Fr => &fr::TEXTS,
        Language::Es => &es::TEXTS,
        Language::Ar => &ar::TEXTS,
        Language::Ru => &ru::TEXTS,
        Language::Zh => &zh::TEXTS,
    }
}

/// Writes a letter out.
pub(super) fn write(to: &str, language: Language, letter: &Letter, site: &str) -> Mail {
    let link = |page: &str, token: &str| format!("{site}/{}/{page}/{token}", language.code());
    let ((subject, text), filled) = match letter {
        Letter::Invitation { mechanism, token, days } => (
            of(language).invitation,
            vec![
                ("{mechanism}", mechanism.clone()),
                ("{link}", link("invitation", token)),
                ("{days}", days.to_string()),
            ],
        ),
        Letter::PasswordReset { token, hours } => (
            of(language).password_reset,
            vec![("{link}", link("reset", token)), ("{hours}", hours.to_string())],
        ),
        Letter::PasswordChanged => {
            (of(language).password_changed, vec![("{link}", format!("{site}/{}/reset", language.code()))])
        }
        Letter::Round(letter) => return followup::round(to, language, letter, site),
        Letter::Subscription(letter) => return followup::subscription(to, language, letter, site),
        Letter::Published(letter) => return followup::published(to, language, letter, site),
    };
    let fill =
        |text: &str| filled.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> [Letter; 3] {
        [
            Letter::Invitation { mechanism: "Sama".into(), token: "t0k3n".into(), days: 14 },
            Letter::PasswordReset { token: "t0k3n".into(), hours: 2 },
            Letter::PasswordChanged,
        ]
    }

    #[test]
    fn every_letter_is_whole_in_all_six_languages() {
        for language in Language::ALL {
            for letter in letters() {
                let mail = write("amina@sama.example", language, &letter, "https://suivi.example");
                let all = format!("{} {}", mail.subject, mail.text);
                assert!(!all.contains(['{', '}']), "{language}: {all}");
                assert!(
                    mail.text.contains(&format!("https://suivi.example/{language}/")),
                    "{language}: {all}"
                );
                assert!(!mail.subject.contains('\n') && mail.text.ends_with('\n'), "{language}: {all}");
                match &letter {
                    Letter::Invitation { .. } => {
                        assert!(
                            all.contains("/invitation/t0k3n") && all.contains("14") && all.contains("Sama")
                        )
                    }
                    Letter::PasswordReset { .. } => {
                        assert!(all.contains("/reset/t0k3n") && all.contains('2'))
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn no_two_languages_share_a_letter() {
        let texts: std::collections::HashSet<&str> =
            Language::ALL.into_iter().flat_map(|l| [of(l).invitation.1, of(l).password_reset.1]).collect();
        assert_eq!(texts.len(), 12);
    }
}
