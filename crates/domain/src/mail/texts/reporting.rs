//! The letters of reporting: that a report waits for an institution's part. A link only; never what is asked.

use suivi_kernel::Language;

use crate::mail::{ContributionLetter, Mail};

/// Subject and text before the due date, and after it. `{report}`, `{mechanism}`, `{due}` and `{link}` are filled in.
type Words = [(&'static str, &'static str); 2];

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &[
            (
                "{mechanism}: contribution to “{report}” until {due}",
                "Your institution is asked for its part of “{report}” until {due}.\n\nThe question, and the place for the answer:\n{link}\n",
            ),
            (
                "{mechanism}: contribution to “{report}” is late",
                "Your institution was asked for its part of “{report}” until {due}. It has not arrived. A late answer is better \
                 than none.\n\nThe question, and the place for the answer:\n{link}\n",
            ),
        ],
        Language::Fr => &[
            (
                "{mechanism} : contribution à « {report} » avant le {due}",
                "Votre institution est priée de fournir sa partie de « {report} » avant le {due}.\n\nLa question, et où répondre :\n{link}\n",
            ),
            (
                "{mechanism} : contribution à « {report} » en retard",
                "Votre institution devait fournir sa partie de « {report} » avant le {due}. Elle n’est pas arrivée. Mieux vaut une \
                 réponse tardive que pas de réponse.\n\nLa question, et où répondre :\n{link}\n",
            ),
        ],
        Language::Es => &[
            (
                "{mechanism}: contribución a «{report}» hasta el {due}",
                "Se pide a su institución su parte de «{report}» hasta el {due}.\n\nLa pregunta y el lugar para responder:\n{link}\n",
            ),
            (
                "{mechanism}: la contribución a «{report}» está atrasada",
                "Se pidió a su institución su parte de «{report}» hasta el {due}. No ha llegado. Más vale una respuesta tardía que \
                 ninguna.\n\nLa pregunta y el lugar para responder:\n{link}\n",
            ),
        ],
        Language::Ar => &[
            (
                "{mechanism}: مساهمة في «{report}» حتى {due}",
                "يُطلب من مؤسستكم تقديم الجزء الخاص بها من «{report}» حتى {due}.\n\nالسؤال ومكان الإجابة:\n{link}\n",
            ),
            (
                "{mechanism}: تأخرت المساهمة في «{report}»",
                "طُلب من مؤسستكم تقديم الجزء الخاص بها من «{report}» حتى {due}، ولم يصل بعد. إجابة متأخرة خير من عدم الإجابة.\n\n\
                 السؤال ومكان الإجابة:\n{link}\n",
            ),
        ],
        Language::Ru => &[
            (
                "{mechanism}: материалы для «{report}» до {due}",
                "Просим ваше учреждение представить свою часть «{report}» до {due}.\n\nВопрос и место для ответа:\n{link}\n",
            ),
            (
                "{mechanism}: материалы для «{report}» не поступили в срок",
                "Вашему учреждению было предложено представить свою часть «{report}» до {due}. Она не поступила. Лучше поздний \
                 ответ, чем никакого.\n\nВопрос и место для ответа:\n{link}\n",
            ),
        ],
        Language::Zh => &[
            (
                "{mechanism}：请于{due}前为《{report}》提供材料",
                "请贵单位于{due}前提供《{report}》中应由贵单位撰写的部分。\n\n问题及作答处：\n{link}\n",
            ),
            (
                "{mechanism}：《{report}》的材料已逾期",
                "贵单位应于{due}前提供《{report}》中的相关部分，目前尚未收到。迟交胜于不交。\n\n问题及作答处：\n{link}\n",
            ),
        ],
    }
}

/// That a report waits for an institution's part.
pub(super) fn contribution(to: &str, language: Language, letter: &ContributionLetter, site: &str) -> Mail {
    let (subject, text) = of(language)[usize::from(letter.is_late)];
    let link = format!("{site}/{}/{}/reports/contributions/{}", language.code(), letter.slug, letter.id);
    let values = [
        ("{report}", letter.report.clone()),
        ("{mechanism}", letter.mechanism.clone()),
        ("{due}", letter.due.to_string()),
        ("{link}", link),
    ];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}
