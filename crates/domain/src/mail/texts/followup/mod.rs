//! The letters of follow-up: reminders of rounds, and what was published. Only plain lists, so that they read well
//! anywhere; numbers stand after a colon, so that no language needs their plural.

mod ar;
mod en;
mod es;
mod fr;
mod ru;
mod zh;

use std::fmt::Write;

use suivi_kernel::Language;

use crate::mail::{
    BoardLine, LetterItem, LetterPart, Mail, PublishedLetter, RoundLetter, SubscriptionLetter,
};

/// The words of these letters in one language.
///
/// `{round}`, `{mechanism}`, `{count}`, `{due}` and `{geneva}` are filled in; `{about}` and `{days}` in the last ones.
struct Words {
    /// The subject before the due date, and after it.
    subject_before: &'static str,
    subject_late: &'static str,
    /// The subject for who decides.
    subject_board: &'static str,
    /// What is asked of a focal point before the due date, and after it.
    answer_before: &'static str,
    answer_late: &'static str,
    /// What is asked of an approver.
    approve: &'static str,
    /// What is told who decides.
    decide: &'static str,
    /// Items that no letter names; items that this one does not list; where all are.
    hidden: &'static str,
    more: &'static str,
    work_list: &'static str,
    scoreboard: &'static str,
    /// One institution: `{asked}`, `{answered}`, `{late}`, `{empty}`.
    board_line: &'static str,
    /// Subject and text that ask an address to confirm.
    subscription: (&'static str, &'static str),
    /// Subject and first words of what was published, and the last words.
    published: (&'static str, &'static str, &'static str),
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &en::WORDS,
        Language::Fr => &fr::WORDS,
        Language::Es => &es::WORDS,
        Language::Ar => &ar::WORDS,
        Language::Ru => &ru::WORDS,
        Language::Zh => &zh::WORDS,
    }
}

/// A reminder of a round.
pub(super) fn round(to: &str, language: Language, letter: &RoundLetter, site: &str) -> Mail {
    let words = of(language);
    let (subject, opening) = match (letter.part, letter.is_late) {
        (LetterPart::Answer, false) => (words.subject_before, words.answer_before),
        (LetterPart::Answer, true) => (words.subject_late, words.answer_late),
        (LetterPart::Approve, _) => (words.subject_late, words.approve),
        (LetterPart::Decide, _) => (words.subject_board, words.decide),
    };
    let count = letter.items.len() + letter.hidden + letter.more;
    let fill = |text: &str| {
        filled(
            text,
            &[
                ("{count}", &count.to_string()),
                ("{round}", &letter.round),
                ("{due}", &letter.due),
                ("{geneva}", &letter.geneva),
                ("{mechanism}", &letter.mechanism),
            ],
        )
    };
    let base = format!("{site}/{}/{}", language.code(), letter.slug);
    let mut text = format!("{}\n\n", fill(opening));
    list(&mut text, &letter.items, &base);
    for line in &letter.board {
        let _ = writeln!(text, "- {}: {}", line.institution, board_line(words, line));
    }
    for (sentence, number) in [(words.hidden, letter.hidden), (words.more, letter.more)] {
        if number > 0 {
            let _ = writeln!(text, "{}", filled(sentence, &[("{count}", &number.to_string())]));
        }
    }
    let (sentence, page) = match letter.part {
        LetterPart::Decide => (words.scoreboard, "scoreboard"),
        LetterPart::Answer | LetterPart::Approve => (words.work_list, "work"),
    };
    let _ = write!(text, "\n{sentence}\n{base}/{page}\n");
    Mail { to: to.to_owned(), subject: fill(subject), text, unsubscribe: None }
}

fn board_line(words: &Words, line: &BoardLine) -> String {
    filled(
        words.board_line,
        &[
            ("{asked}", &line.asked.to_string()),
            ("{answered}", &line.answered.to_string()),
            ("{late}", &line.late.to_string()),
            ("{empty}", &line.empty.to_string()),
        ],
    )
}

/// The letter that asks an address to confirm.
pub(super) fn subscription(to: &str, language: Language, letter: &SubscriptionLetter, site: &str) -> Mail {
    let (subject, text) = of(language).subscription;
    let link = format!("{site}/{}/subscriptions/{}", language.code(), letter.token);
    let values = [
        ("{link}", link.as_str()),
        ("{days}", &letter.days.to_string()),
        ("{about}", &letter.about),
        ("{mechanism}", &letter.mechanism),
    ];
    Mail {
        to: to.to_owned(),
        subject: filled(subject, &values),
        text: filled(text, &values),
        unsubscribe: None,
    }
}

/// What was published.
pub(super) fn published(to: &str, language: Language, letter: &PublishedLetter, site: &str) -> Mail {
    let words = of(language);
    let (subject, opening, closing) = words.published;
    let values = [("{about}", letter.about.as_str()), ("{mechanism}", letter.mechanism.as_str())];
    let base = format!("{site}/{}/{}", language.code(), letter.slug);
    let end = format!("{site}/{}/subscriptions/{}", language.code(), letter.token);
    let mut text = format!("{}\n\n", filled(opening, &values));
    list(&mut text, &letter.items, &base);
    if letter.more > 0 {
        let _ = writeln!(text, "{}", filled(words.more, &[("{count}", &letter.more.to_string())]));
    }
    let _ = write!(text, "\n{closing}\n{end}\n");
    Mail { to: to.to_owned(), subject: filled(subject, &values), text, unsubscribe: Some(end) }
}

fn list(text: &mut String, items: &[LetterItem], base: &str) {
    for item in items {
        let _ = writeln!(text, "- {}", item.title);
        if let Some(path) = &item.path {
            let _ = writeln!(text, "  {base}/{path}");
        }
    }
}

/// Fills values in; texts of people come last, so that nothing they wrote is taken for a place to fill.
fn filled(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(part: LetterPart, is_late: bool) -> RoundLetter {
        RoundLetter {
            part,
            is_late,
            mechanism: "Sama".into(),
            slug: "sama".into(),
            round: "2026-Q4".into(),
            due: "2027-01-22 23:59 (Pacific/Apia)".into(),
            geneva: "2027-01-22 11:59".into(),
            items: vec![LetterItem {
                title: "Train midwives".into(),
                path: Some("answer/measure/m1".into()),
            }],
            hidden: 1,
            more: 3,
            board: vec![BoardLine { institution: "Health".into(), asked: 9, answered: 4, late: 1, empty: 5 }],
        }
    }

    #[test]
    fn every_letter_of_a_round_is_whole_in_all_six_languages() {
        for language in Language::ALL {
            for part in [LetterPart::Answer, LetterPart::Approve, LetterPart::Decide] {
                for is_late in [false, true] {
                    let mail = round("a@sama.example", language, &letter(part, is_late), "https://s.example");
                    let all = format!("{} {}", mail.subject, mail.text);
                    assert!(!all.contains(['{', '}']) && mail.text.ends_with('\n'), "{language}: {all}");
                    for part in ["2026-Q4", "2027-01-22 23:59 (Pacific/Apia)", "2027-01-22 11:59"] {
                        assert!(all.contains(part), "{language} lacks {part}: {all}");
                    }
                    assert!(all.contains(&format!("https://s.example/{language}/sama/answer/measure/m1")));
                    assert!(!mail.subject.contains('\n'), "{language}: {all}");
                }
            }
        }
    }

    #[test]
    fn a_letter_counts_what_it_does_not_name() {
        let mail =
            round("a@sama.example", Language::En, &letter(LetterPart::Answer, false), "https://s.example");
        assert!(mail.subject.contains('5'), "{}", mail.subject);
        assert!(
            mail.text.contains("only after signing in: 1") && mail.text.contains("others: 3"),
            "{}",
            mail.text
        );
    }

    #[test]
    fn a_letter_on_what_was_published_can_be_ended_by_one_click() {
        for language in Language::ALL {
            let letter = PublishedLetter {
                mechanism: "Sama".into(),
                slug: "sama".into(),
                about: "Water {due}".into(),
                items: vec![LetterItem { title: "A".into(), path: Some("recommendations/upr-4-1".into()) }],
                more: 0,
                token: "t0k3n".into(),
            };
            let mail = published("a@sama.example", language, &letter, "https://s.example");
            let end = format!("https://s.example/{language}/subscriptions/t0k3n");
            assert_eq!(mail.unsubscribe.as_deref(), Some(end.as_str()));
            assert!(mail.text.contains(&end) && mail.text.contains("Water {due}"), "{}", mail.text);
            let confirm = SubscriptionLetter {
                mechanism: "Sama".into(),
                about: "Water".into(),
                token: "t0k3n".into(),
                days: 3,
            };
            let mail = subscription("a@sama.example", language, &confirm, "https://s.example");
            assert!(mail.text.contains(&end) && !mail.text.contains('{'), "{}", mail.text);
        }
    }
}
