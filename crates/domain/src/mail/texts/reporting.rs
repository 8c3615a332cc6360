//! The letters of reporting: that a report waits for a part, an agreement or an answer. A link only; never what is asked.

use suivi_kernel::Language;

use crate::mail::{Mail, ReportAsks, ReportLetter};

/// The letters of one language: subject and text. `{report}`, `{mechanism}`, `{due}` and `{link}` are filled in.
struct Words {
    /// In place of the title of a restricted report.
    hidden: &'static str,
    contribution: (&'static str, &'static str),
    late: (&'static str, &'static str),
    agreement: (&'static str, &'static str),
    answer: (&'static str, &'static str),
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &Words {
            hidden: "a restricted report",
            contribution: (
                "{mechanism}: contribution to “{report}” until {due}",
                "Your institution is asked for its part of “{report}” until {due}.\n\nThe question, and the place for the answer:\n{link}\n",
            ),
            late: (
                "{mechanism}: contribution to “{report}” is late",
                "Your institution was asked for its part of “{report}” until {due}. It has not arrived. A late answer is better \
                 than none.\n\nThe question, and the place for the answer:\n{link}\n",
            ),
            agreement: (
                "{mechanism}: “{report}” waits for your agreement",
                "“{report}” is in clearance and waits for your agreement. It is due: {due}.\n\nRead it, and agree or send it back:\n{link}\n",
            ),
            answer: (
                "{mechanism}: a question of the dialogue, until {due}",
                "A question of the dialogue on “{report}” is allotted to your institution. It must be answered until {due}.\n\nThe question, and the place for the answer:\n{link}\n",
            ),
        },
        Language::Fr => &Words {
            hidden: "un rapport à diffusion restreinte",
            contribution: (
                "{mechanism} : contribution à « {report} » avant le {due}",
                "Votre institution est priée de fournir sa partie de « {report} » avant le {due}.\n\nLa question, et où répondre :\n{link}\n",
            ),
            late: (
                "{mechanism} : contribution à « {report} » en retard",
                "Votre institution devait fournir sa partie de « {report} » avant le {due}. Elle n’est pas arrivée. Mieux vaut une \
                 réponse tardive que pas de réponse.\n\nLa question, et où répondre :\n{link}\n",
            ),
            agreement: (
                "{mechanism} : « {report} » attend votre accord",
                "« {report} » est en cours de visa et attend votre accord. Échéance : {due}.\n\nLire, puis donner son accord ou renvoyer :\n{link}\n",
            ),
            answer: (
                "{mechanism} : une question du dialogue, avant le {due}",
                "Une question du dialogue sur « {report} » est attribuée à votre institution. Réponse attendue avant le {due}.\n\nLa question, et où répondre :\n{link}\n",
            ),
        },
        Language::Es => &Words {
            hidden: "un informe de acceso restringido",
            contribution: (
                "{mechanism}: contribución a «{report}» hasta el {due}",
                "Se pide a su institución su parte de «{report}» hasta el {due}.\n\nLa pregunta y el lugar para responder:\n{link}\n",
            ),
            late: (
                "{mechanism}: la contribución a «{report}» está atrasada",
                "Se pidió a su institución su parte de «{report}» hasta el {due}. No ha llegado. Más vale una respuesta tardía que \
                 ninguna.\n\nLa pregunta y el lugar para responder:\n{link}\n",
            ),
            agreement: (
                "{mechanism}: «{report}» espera su visto bueno",
                "«{report}» está en visado y espera su visto bueno. Vence: {due}.\n\nLéalo y dé el visto bueno o devuélvalo:\n{link}\n",
            ),
            answer: (
                "{mechanism}: una pregunta del diálogo, hasta el {due}",
                "Se ha asignado a su institución una pregunta del diálogo sobre «{report}». Debe responderse hasta el {due}.\n\nLa pregunta y el lugar para responder:\n{link}\n",
            ),
        },
        Language::Ar => &Words {
            hidden: "تقرير مقيَّد الاطلاع",
            contribution: (
                "{mechanism}: مساهمة في «{report}» حتى {due}",
                "يُطلب من مؤسستكم تقديم الجزء الخاص بها من «{report}» حتى {due}.\n\nالسؤال ومكان الإجابة:\n{link}\n",
            ),
            late: (
                "{mechanism}: تأخرت المساهمة في «{report}»",
                "طُلب من مؤسستكم تقديم الجزء الخاص بها من «{report}» حتى {due}، ولم يصل بعد. إجابة متأخرة خير من عدم الإجابة.\n\n\
                 السؤال ومكان الإجابة:\n{link}\n",
            ),
            agreement: (
                "{mechanism}: «{report}» بانتظار موافقتكم",
                "«{report}» قيد الإجازة وبانتظار موافقتكم. الموعد: {due}.\n\nللقراءة ثم الموافقة أو الإعادة:\n{link}\n",
            ),
            answer: (
                "{mechanism}: سؤال من الحوار، حتى {due}",
                "أُسند إلى مؤسستكم سؤال من الحوار بشأن «{report}»، ويجب الرد عليه حتى {due}.\n\nالسؤال ومكان الإجابة:\n{link}\n",
            ),
        },
        Language::Ru => &Words {
            hidden: "доклад ограниченного доступа",
            contribution: (
                "{mechanism}: материалы для «{report}» до {due}",
                "Просим ваше учреждение представить свою часть «{report}» до {due}.\n\nВопрос и место для ответа:\n{link}\n",
            ),
            late: (
                "{mechanism}: материалы для «{report}» не поступили в срок",
                "Вашему учреждению было предложено представить свою часть «{report}» до {due}. Она не поступила. Лучше поздний \
                 ответ, чем никакого.\n\nВопрос и место для ответа:\n{link}\n",
            ),
            agreement: (
                "{mechanism}: «{report}» ожидает вашего согласия",
                "«{report}» находится на согласовании и ожидает вашего согласия. Срок: {due}.\n\nПрочитать и дать согласие или вернуть:\n{link}\n",
            ),
            answer: (
                "{mechanism}: вопрос диалога, до {due}",
                "Вашему учреждению поручено ответить на вопрос диалога по «{report}» до {due}.\n\nВопрос и место для ответа:\n{link}\n",
            ),
        },
        Language::Zh => &Words {
            hidden: "一份限阅报告",
            contribution: (
                "{mechanism}：请于{due}前为《{report}》提供材料",
                "请贵单位于{due}前提供《{report}》中应由贵单位撰写的部分。\n\n问题及作答处：\n{link}\n",
            ),
            late: (
                "{mechanism}：《{report}》的材料已逾期",
                "贵单位应于{due}前提供《{report}》中的相关部分，目前尚未收到。迟交胜于不交。\n\n问题及作答处：\n{link}\n",
            ),
            agreement: (
                "{mechanism}：《{report}》待您同意",
                "《{report}》正在审批，待您同意。期限：{due}。\n\n阅读后请同意或退回：\n{link}\n",
            ),
            answer: (
                "{mechanism}：对话中的一个问题，请于{due}前答复",
                "对话中关于《{report}》的一个问题已分配给贵单位，请于{due}前答复。\n\n问题及作答处：\n{link}\n",
            ),
        },
    }
}

/// That a report waits for somebody.
pub(super) fn report(to: &str, language: Language, letter: &ReportLetter, site: &str) -> Mail {
    let words = of(language);
    let (subject, text) = match letter.asks {
        ReportAsks::Contribution => words.contribution,
        ReportAsks::LateContribution => words.late,
        ReportAsks::Agreement => words.agreement,
        ReportAsks::Answer => words.answer,
    };
    let link = format!("{site}/{}/{}", language.code(), letter.path);
    let due = if letter.due.is_empty() { "–" } else { letter.due.as_str() };
    let values = [
        ("{report}", letter.report.as_deref().unwrap_or(words.hidden)),
        ("{mechanism}", &letter.mechanism),
        ("{due}", due),
        ("{link}", &link),
    ];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}
