//! The words of letters, in six languages.

mod ar;
mod en;
mod es;
mod followup;
mod fr;
mod hub_assistance;
mod hub_events;
mod hub_exchange;
mod hub_practices;
mod hub_profiles;
mod reporting;
mod ru;
mod zh;

use suivi_kernel::{Language, vocab};

use super::{ItemName, Letter, Mail};

/// The letters of one language. `{link}`, `{mechanism}`, `{item}`, `{days}` and `{hours}` are
/// filled in.
struct Texts {
    invitation: (&'static str, &'static str),
    password_reset: (&'static str, &'static str),
    password_changed: (&'static str, &'static str),
    clearance: (&'static str, &'static str),
    second_factor_reset: (&'static str, &'static str),
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
        Letter::Clearance { mechanism, item, token, days } => (
            of(language).clearance,
            vec![
                ("{mechanism}", mechanism.clone()),
                ("{item}", name_of(item, language)),
                ("{link}", link("clearance", token)),
                ("{days}", days.to_string()),
            ],
        ),
        Letter::PasswordChanged => {
            (of(language).password_changed, vec![("{link}", format!("{site}/{}/reset", language.code()))])
        }
        Letter::SecondFactorReset => {
            let page = format!("{site}/{}/account/second-factor", language.code());
            (of(language).second_factor_reset, vec![("{link}", page)])
        }
        Letter::Round(letter) => return followup::round(to, language, letter, site),
        Letter::Report(letter) => return reporting::report(to, language, letter, site),
        Letter::Practice(letter) => return hub_practices::practice(to, language, letter, site),
        Letter::Assistance(letter) => return hub_assistance::assistance(to, language, letter, site),
        Letter::Event(letter) => return hub_events::event(to, language, letter, site),
        Letter::Subscription(letter) => return followup::subscription(to, language, letter, site),
        Letter::Published(letter) => return followup::published(to, language, letter, site),
        Letter::Profile(letter) => return hub_profiles::profile(to, language, letter, site),
        Letter::Exchange(letter) => return hub_exchange::write(to, language, letter, site),
    };
    let fill =
        |text: &str| filled.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}

/// What an item is called: its name on one line, or body, cycle and paragraph.
fn name_of(item: &ItemName, language: Language) -> String {
    match item {
        ItemName::Named(name) => name.split_whitespace().collect::<Vec<_>>().join(" "),
        ItemName::Paragraph { body, cycle, paragraph } => {
            let name = vocab::body(body).map_or(body.as_str(), |known| known.names.best_text(language));
            let cycle = cycle.map_or_else(String::new, |cycle| format!(" {cycle}"));
            let paragraph = paragraph.as_ref().map_or_else(String::new, |place| format!(", {place}"));
            format!("{name}{cycle}{paragraph}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::{PracticeAsks, PracticeLetter, ReportAsks, ReportLetter};

    fn letters() -> [Letter; 15] {
        let place =
            ItemName::Paragraph { body: "UPR".into(), cycle: Some(4), paragraph: Some("139.7".into()) };
        let clearance =
            |item| Letter::Clearance { mechanism: "Sama".into(), item, token: "t0k3n".into(), days: 7 };
        [
            Letter::Invitation { mechanism: "Sama".into(), token: "t0k3n".into(), days: 14 },
            Letter::PasswordReset { token: "t0k3n".into(), hours: 2 },
            Letter::PasswordChanged,
            clearance(ItemName::Named("Safe\nferries".into())),
            clearance(place),
            Letter::SecondFactorReset,
            Letter::Report(ReportLetter {
                asks: ReportAsks::Contribution,
                mechanism: "Sama".into(),
                report: Some("National report".into()),
                due: "2026-12-14".into(),
                path: "sama/reports/contributions/c1".into(),
            }),
            Letter::Report(ReportLetter {
                asks: ReportAsks::LateContribution,
                mechanism: "Sama".into(),
                report: Some("National report".into()),
                due: "2026-12-14".into(),
                path: "sama/reports/contributions/c1".into(),
            }),
            Letter::Report(ReportLetter {
                asks: ReportAsks::Agreement,
                mechanism: "Sama".into(),
                report: None,
                due: "2026-12-14".into(),
                path: "sama/reports/n/clearance".into(),
            }),
            Letter::Report(ReportLetter {
                asks: ReportAsks::Answer,
                mechanism: "Sama".into(),
                report: Some("National report".into()),
                due: "2026-12-14".into(),
                path: "sama/reports/n/questions".into(),
            }),
            practice(PracticeAsks::Word),
            practice(PracticeAsks::Review),
            practice(PracticeAsks::Returned),
            practice(PracticeAsks::Published),
            practice(PracticeAsks::OutOfDate),
        ]
    }

    fn practice(asks: PracticeAsks) -> Letter {
        Letter::Practice(PracticeLetter {
            asks,
            title: "One register".into(),
            author: "Island Forum".into(),
            due: "2026-12-23".into(),
            path: "hub/practices/one-register".into(),
        })
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
                    Letter::PasswordChanged => assert!(all.contains("/reset\n")),
                    Letter::SecondFactorReset => assert!(all.contains("/account/second-factor\n")),
                    Letter::Clearance { item, .. } => {
                        assert!(
                            all.contains("/clearance/t0k3n") && all.contains('7') && all.contains("Sama")
                        );
                        let name =
                            if matches!(item, ItemName::Named(_)) { "Safe ferries" } else { " 4, 139.7" };
                        assert!(mail.text.contains(name), "{language}: {all}");
                    }
                    Letter::Report(letter) => {
                        assert!(all.contains("/sama/reports/") && all.contains("2026-12-14"), "{all}");
                        assert_eq!(all.contains("National report"), letter.report.is_some(), "{all}");
                    }
                    Letter::Practice(letter) => {
                        assert!(all.contains("/hub/practices/") && all.contains("One register"), "{all}");
                        let is_asked = letter.asks == PracticeAsks::Word;
                        assert_eq!(all.contains("2026-12-23"), is_asked, "{all}");
                    }
                    // Told where they are worded.
                    Letter::Round(_)
                    | Letter::Assistance(_)
                    | Letter::Event(_)
                    | Letter::Exchange(_)
                    | Letter::Profile(_)
                    | Letter::Published(_)
                    | Letter::Subscription(_) => {}
                }
            }
        }
    }

    #[test]
    fn no_two_languages_share_a_letter() {
        let texts: std::collections::HashSet<&str> = Language::ALL
            .into_iter()
            .flat_map(|l| {
                let texts = of(l);
                [texts.invitation.1, texts.password_reset.1, texts.clearance.1, texts.second_factor_reset.1]
            })
            .collect();
        assert_eq!(texts.len(), 24);
    }
}
