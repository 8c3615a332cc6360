//! The letters about profiles on the hub: that one waits to be confirmed. A link only.

use suivi_kernel::Language;

use crate::mail::{Mail, ProfileLetter};

/// The letters of one language: subject and text. `{mechanism}`, `{day}` and `{link}` are filled in.
struct Words {
    /// In place of the day where it was never confirmed.
    never: &'static str,
    soon: (&'static str, &'static str),
    over: (&'static str, &'static str),
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &Words {
            never: "never",
            soon: (
                "{mechanism}: please confirm your profile on the hub",
                "The profile of your mechanism on the knowledge hub was last confirmed: {day}. In a month that will be a year ago.\n\n\
                 Please read it, correct what has changed, and confirm it:\n{link}\n",
            ),
            over: (
                "{mechanism}: your profile was not confirmed for twelve months",
                "The profile of your mechanism on the knowledge hub was last confirmed: {day}. Its age is shown to every reader.\n\n\
                 Please read it, correct what has changed, and confirm it:\n{link}\n",
            ),
        },
        Language::Fr => &Words {
            never: "jamais",
            soon: (
                "{mechanism} : merci de confirmer votre profil sur le pôle",
                "Dernière confirmation du profil de votre mécanisme sur le pôle de connaissances : {day}. Dans un mois, cela fera un an.\n\n\
                 Merci de le relire, de corriger ce qui a changé et de le confirmer :\n{link}\n",
            ),
            over: (
                "{mechanism} : votre profil n’a pas été confirmé depuis douze mois",
                "Dernière confirmation du profil de votre mécanisme sur le pôle de connaissances : {day}. Son ancienneté est affichée \
                 à tous les lecteurs.\n\nMerci de le relire, de corriger ce qui a changé et de le confirmer :\n{link}\n",
            ),
        },
        Language::Es => &Words {
            never: "nunca",
            soon: (
                "{mechanism}: confirme su perfil en el centro de conocimientos",
                "Última confirmación del perfil de su mecanismo en el centro de conocimientos: {day}. Dentro de un mes hará un año.\n\n\
                 Léalo, corrija lo que haya cambiado y confírmelo:\n{link}\n",
            ),
            over: (
                "{mechanism}: su perfil lleva doce meses sin confirmarse",
                "Última confirmación del perfil de su mecanismo en el centro de conocimientos: {day}. Su antigüedad se muestra a todos \
                 los lectores.\n\nLéalo, corrija lo que haya cambiado y confírmelo:\n{link}\n",
            ),
        },
        Language::Ar => &Words {
            never: "لم يؤكد قط",
            soon: (
                "{mechanism}: يرجى تأكيد ملفكم التعريفي في المركز المعرفي",
                "آخر تأكيد للملف التعريفي لآليتكم في المركز المعرفي: {day}. وبعد شهر يكون قد مضى عليه عام.\n\n\
                 يرجى قراءته وتصحيح ما تغيّر ثم تأكيده:\n{link}\n",
            ),
            over: (
                "{mechanism}: لم يؤكد ملفكم التعريفي منذ اثني عشر شهراً",
                "آخر تأكيد للملف التعريفي لآليتكم في المركز المعرفي: {day}. ويُعرض تاريخه على جميع القراء.\n\n\
                 يرجى قراءته وتصحيح ما تغيّر ثم تأكيده:\n{link}\n",
            ),
        },
        Language::Ru => &Words {
            never: "никогда",
            soon: (
                "{mechanism}: просим подтвердить профиль в центре знаний",
                "Последнее подтверждение профиля вашего механизма в центре знаний: {day}. Через месяц с того дня пройдет год.\n\n\
                 Просим прочитать профиль, исправить то, что изменилось, и подтвердить его:\n{link}\n",
            ),
            over: (
                "{mechanism}: профиль не подтверждался двенадцать месяцев",
                "Последнее подтверждение профиля вашего механизма в центре знаний: {day}. Его давность видна всем читателям.\n\n\
                 Просим прочитать профиль, исправить то, что изменилось, и подтвердить его:\n{link}\n",
            ),
        },
        Language::Zh => &Words {
            never: "从未确认",
            soon: (
                "{mechanism}：请确认贵机制在知识中心的简介",
                "贵机制在知识中心的简介上次确认日期：{day}。再过一个月即满一年。\n\n请阅读、更正有变化之处，然后予以确认：\n{link}\n",
            ),
            over: (
                "{mechanism}：贵机制的简介已有十二个月未确认",
                "贵机制在知识中心的简介上次确认日期：{day}。所有读者都能看到该日期。\n\n请阅读、更正有变化之处，然后予以确认：\n{link}\n",
            ),
        },
    }
}

/// That a profile waits to be confirmed.
pub(super) fn profile(to: &str, language: Language, letter: &ProfileLetter, site: &str) -> Mail {
    let words = of(language);
    let (subject, text) = if letter.is_over { words.over } else { words.soon };
    let link = format!("{site}/{}/{}", language.code(), letter.path);
    let values = [
        ("{mechanism}", letter.mechanism.as_str()),
        ("{day}", letter.confirmed_on.as_deref().unwrap_or(words.never)),
        ("{link}", &link),
    ];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_is_filled_in_every_language_and_leads_to_the_page() {
        for language in Language::ALL {
            for is_over in [false, true] {
                let letter = ProfileLetter {
                    mechanism: "Mechanism of Sama".to_owned(),
                    confirmed_on: (!is_over).then(|| "2025-12-26".to_owned()),
                    is_over,
                    path: "hub/profiles/republic-of-sama/confirm".to_owned(),
                };
                let mail = profile("a@sama.example", language, &letter, "https://hub.example");
                let whole = format!("{}{}", mail.subject, mail.text);
                assert!(!whole.contains('{') && mail.subject.contains("Mechanism of Sama"), "{whole}");
                assert!(mail.text.contains(&format!(
                    "https://hub.example/{language}/hub/profiles/republic-of-sama/confirm"
                )));
                assert_eq!(mail.text.contains("2025-12-26"), !is_over);
            }
        }
    }
}
