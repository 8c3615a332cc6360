//! The letters of the exchange on the hub: a link to what happened, a message from one person to another, the monthly
//! letter. Numbers stand after a colon, so that no language needs their plural.

use std::fmt::Write;

use suivi_kernel::Language;

use crate::mail::{DigestLetter, ExchangeLetter, ExchangeNews, LetterItem, Mail};

/// The words of these letters in one language; `{link}`, `{from}`, `{reply}`, `{month}` and `{count}` are filled in.
struct Words {
    answered: (&'static str, &'static str),
    mentioned: (&'static str, &'static str),
    hidden: (&'static str, &'static str),
    restored: (&'static str, &'static str),
    /// Subject, the words before the message, and those after it.
    message: (&'static str, &'static str, &'static str),
    /// The subject, and the first words.
    digest: (&'static str, &'static str),
    news: &'static str,
    more: &'static str,
    questions: &'static str,
    events: &'static str,
    network: &'static str,
    end: &'static str,
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &Words {
            answered: (
                "A new answer on the knowledge hub",
                "There is a new answer to a question that you follow:\n{link}\n\nOn the same page you can stop these letters.\n",
            ),
            mentioned: (
                "A question to your State on the knowledge hub",
                "A mechanism asks yours a question on the knowledge hub:\n{link}\n\nYou can answer on the page.\n",
            ),
            hidden: (
                "Something you wrote on the knowledge hub was hidden",
                "An editor of the hub hid a question or an answer that you wrote. The reason stands in its place:\n{link}\n\nIf you \
                 think this is wrong, write to the editors of the hub.\n",
            ),
            restored: (
                "Something you wrote on the knowledge hub is shown again",
                "An editor of the hub shows again what you wrote:\n{link}\n",
            ),
            message: (
                "A message from the knowledge hub",
                "{from} found you in the directory of the knowledge hub and writes:",
                "To reply, write to {reply}. Your own address was not shown to anybody.",
            ),
            digest: ("Knowledge hub: what {month} brought", "What mechanisms shared in {month}:"),
            news: "New",
            more: "And others: {count}",
            questions: "Questions that wait for an answer",
            events: "Events ahead",
            network: "New for the network, to be read after signing in: {count}",
            end: "To end these letters with one click:",
        },
        Language::Fr => &Words {
            answered: (
                "Une nouvelle réponse au pôle de connaissances",
                "Une question que vous suivez a reçu une nouvelle réponse :\n{link}\n\nSur la même page, vous pouvez mettre fin à ces lettres.\n",
            ),
            mentioned: (
                "Une question à votre État au pôle de connaissances",
                "Un mécanisme pose une question au vôtre au pôle de connaissances :\n{link}\n\nVous pouvez répondre sur la page.\n",
            ),
            hidden: (
                "Un de vos textes au pôle de connaissances a été masqué",
                "Un éditeur du pôle a masqué une question ou une réponse que vous avez écrite. Le motif figure à sa place :\n{link}\n\nSi \
                 vous pensez que c’est une erreur, écrivez aux éditeurs du pôle.\n",
            ),
            restored: (
                "Un de vos textes au pôle de connaissances est de nouveau visible",
                "Un éditeur du pôle affiche de nouveau ce que vous avez écrit :\n{link}\n",
            ),
            message: (
                "Un message du pôle de connaissances",
                "{from} vous a trouvé·e dans l’annuaire du pôle de connaissances et vous écrit :",
                "Pour répondre, écrivez à {reply}. Votre propre adresse n’a été montrée à personne.",
            ),
            digest: (
                "Pôle de connaissances : le mois {month}",
                "Ce que les mécanismes ont partagé pendant le mois {month} :",
            ),
            news: "Nouveautés",
            more: "Et d’autres : {count}",
            questions: "Questions en attente d’une réponse",
            events: "Événements à venir",
            network: "Nouveautés pour le réseau, à lire après connexion : {count}",
            end: "Pour mettre fin à ces lettres en un clic :",
        },
        Language::Es => &Words {
            answered: (
                "Una nueva respuesta en el centro de conocimientos",
                "Hay una nueva respuesta a una pregunta que usted sigue:\n{link}\n\nEn la misma página puede poner fin a estas cartas.\n",
            ),
            mentioned: (
                "Una pregunta a su Estado en el centro de conocimientos",
                "Un mecanismo hace una pregunta al suyo en el centro de conocimientos:\n{link}\n\nPuede responder en la página.\n",
            ),
            hidden: (
                "Se ha ocultado un texto suyo en el centro de conocimientos",
                "La redacción del centro ha ocultado una pregunta o una respuesta que usted escribió. El motivo figura en su lugar:\n{link}\n\n\
                 Si cree que es un error, escriba a la redacción del centro.\n",
            ),
            restored: (
                "Un texto suyo en el centro de conocimientos vuelve a mostrarse",
                "La redacción del centro vuelve a mostrar lo que usted escribió:\n{link}\n",
            ),
            message: (
                "Un mensaje del centro de conocimientos",
                "{from} le ha encontrado en el directorio del centro de conocimientos y le escribe:",
                "Para responder, escriba a {reply}. La dirección de usted no se ha mostrado a nadie.",
            ),
            digest: (
                "Centro de conocimientos: el mes {month}",
                "Lo que los mecanismos compartieron en el mes {month}:",
            ),
            news: "Novedades",
            more: "Y otras: {count}",
            questions: "Preguntas que esperan respuesta",
            events: "Próximos eventos",
            network: "Novedades para la red, que se leen tras iniciar sesión: {count}",
            end: "Para poner fin a estas cartas con un clic:",
        },
        Language::Ar => &Words {
            answered: (
                "إجابة جديدة في المركز المعرفي",
                "وردت إجابة جديدة على سؤال تتابعونه:\n{link}\n\nيمكنكم في الصفحة نفسها إيقاف هذه الرسائل.\n",
            ),
            mentioned: (
                "سؤال موجَّه إلى دولتكم في المركز المعرفي",
                "تطرح آلية على آليتكم سؤالا في المركز المعرفي:\n{link}\n\nيمكنكم الإجابة في الصفحة.\n",
            ),
            hidden: (
                "أُخفي نص كتبتموه في المركز المعرفي",
                "أخفى أحد محرري المركز سؤالا أو إجابة كتبتموها. والسبب مبيَّن في موضعها:\n{link}\n\nإذا رأيتم أن ذلك خطأ فاكتبوا إلى محرري المركز.\n",
            ),
            restored: (
                "عاد نص كتبتموه في المركز المعرفي إلى الظهور",
                "أعاد أحد محرري المركز إظهار ما كتبتموه:\n{link}\n",
            ),
            message: (
                "رسالة من المركز المعرفي",
                "وجدكم {from} في دليل المركز المعرفي وكتب إليكم:",
                "للرد، اكتبوا إلى {reply}. ولم يُعرض عنوانكم على أحد.",
            ),
            digest: ("المركز المعرفي: حصيلة شهر {month}", "ما تبادلته الآليات في شهر {month}:"),
            news: "الجديد",
            more: "وغيرها: {count}",
            questions: "أسئلة تنتظر إجابة",
            events: "فعاليات مقبلة",
            network: "الجديد الخاص بالشبكة، ويُقرأ بعد تسجيل الدخول: {count}",
            end: "لإيقاف هذه الرسائل بنقرة واحدة:",
        },
        Language::Ru => &Words {
            answered: (
                "Новый ответ в центре знаний",
                "На вопрос, за которым вы следите, дан новый ответ:\n{link}\n\nНа той же странице можно отказаться от этих писем.\n",
            ),
            mentioned: (
                "Вопрос вашему государству в центре знаний",
                "Один из механизмов задает вашему вопрос в центре знаний:\n{link}\n\nОтветить можно на этой странице.\n",
            ),
            hidden: (
                "Ваш текст в центре знаний скрыт",
                "Редактор центра скрыл вопрос или ответ, который вы написали. Причина указана на его месте:\n{link}\n\nЕсли вы считаете \
                 это ошибкой, напишите редакторам центра.\n",
            ),
            restored: (
                "Ваш текст в центре знаний снова показан",
                "Редактор центра снова показывает то, что вы написали:\n{link}\n",
            ),
            message: (
                "Сообщение из центра знаний",
                "{from} нашли вас в справочнике центра знаний и пишут:",
                "Чтобы ответить, напишите на {reply}. Ваш собственный адрес никому не показан.",
            ),
            digest: ("Центр знаний: итоги месяца {month}", "Чем механизмы поделились за месяц {month}:"),
            news: "Новое",
            more: "И другое: {count}",
            questions: "Вопросы, ожидающие ответа",
            events: "Предстоящие мероприятия",
            network: "Новое для сети, доступно после входа: {count}",
            end: "Отказаться от этих писем одним нажатием:",
        },
        Language::Zh => &Words {
            answered: (
                "知识中心有新答复",
                "您关注的问题有了新答复：\n{link}\n\n您可在同一页面停止接收此类信件。\n",
            ),
            mentioned: (
                "知识中心有向贵国提出的问题",
                "某机制在知识中心向贵国机制提出了一个问题：\n{link}\n\n您可在该页面作答。\n",
            ),
            hidden: (
                "您在知识中心撰写的内容已被隐藏",
                "知识中心的编辑隐藏了您撰写的一个问题或答复。理由列于原处：\n{link}\n\n如认为有误，请致函知识中心的编辑。\n",
            ),
            restored: (
                "您在知识中心撰写的内容已恢复显示",
                "知识中心的编辑已恢复显示您撰写的内容：\n{link}\n",
            ),
            message: (
                "来自知识中心的信息",
                "{from}在知识中心的名录中找到您，并致函如下：",
                "如需回复，请致函{reply}。您本人的地址未向任何人显示。",
            ),
            digest: ("知识中心：{month}月报", "各机制在{month}分享的内容："),
            news: "新内容",
            more: "其他：{count}",
            questions: "待答复的问题",
            events: "即将举行的活动",
            network: "网络内的新内容，登录后可读：{count}",
            end: "一键停止接收此类信件：",
        },
    }
}

/// Writes a letter of the exchange.
pub(super) fn write(to: &str, language: Language, letter: &ExchangeLetter, site: &str) -> Mail {
    let words = of(language);
    let base = format!("{site}/{}", language.code());
    match letter {
        ExchangeLetter::News { news, path } => {
            let (subject, text) = match news {
                ExchangeNews::Answered => words.answered,
                ExchangeNews::Mentioned => words.mentioned,
                ExchangeNews::Hidden => words.hidden,
                ExchangeNews::Restored => words.restored,
            };
            let text = text.replace("{link}", &format!("{base}/{path}"));
            Mail { to: to.to_owned(), subject: subject.to_owned(), text, unsubscribe: None }
        }
        ExchangeLetter::Message { from, reply_to, message } => {
            let (subject, before, after) = words.message;
            let before = before.replace("{from}", from);
            let after = after.replace("{reply}", reply_to);
            let text = format!("{before}\n\n{message}\n\n{after}\n");
            Mail { to: to.to_owned(), subject: subject.to_owned(), text, unsubscribe: None }
        }
        ExchangeLetter::Digest(letter) => digest(to, words, letter, &base),
    }
}

fn digest(to: &str, words: &Words, letter: &DigestLetter, base: &str) -> Mail {
    let (subject, first) = words.digest;
    let hub = format!("{base}/hub");
    let mut text = format!("{}\n{hub}\n", first.replace("{month}", &letter.month));
    list(&mut text, words.news, &letter.news, &hub);
    if letter.more > 0 {
        let _ = writeln!(text, "{}", words.more.replace("{count}", &letter.more.to_string()));
    }
    list(&mut text, words.questions, &letter.questions, &hub);
    list(&mut text, words.events, &letter.events, &hub);
    if letter.network > 0 {
        let _ = write!(text, "\n{}\n{hub}\n", words.network.replace("{count}", &letter.network.to_string()));
    }
    let end = format!("{hub}/digest/{}", letter.token);
    let _ = write!(text, "\n{}\n{end}\n", words.end);
    let subject = subject.replace("{month}", &letter.month);
    Mail { to: to.to_owned(), subject, text, unsubscribe: Some(end) }
}

fn list(text: &mut String, heading: &str, items: &[LetterItem], base: &str) {
    if items.is_empty() {
        return;
    }
    let _ = write!(text, "\n{heading}\n\n");
    for item in items {
        let _ = writeln!(text, "- {}", item.title);
        if let Some(path) = &item.path {
            let _ = writeln!(text, "  {base}/{path}");
        }
    }
}
