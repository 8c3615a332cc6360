//! The letters about good practices: what waits, and what became of it. A title and a link, nothing more.

use suivi_kernel::Language;

use crate::mail::{Mail, PracticeAsks, PracticeLetter};

/// The letters of one language: subject and text. `{title}`, `{author}`, `{due}` and `{link}` are filled in.
struct Words {
    word: (&'static str, &'static str),
    review: (&'static str, &'static str),
    returned: (&'static str, &'static str),
    published: (&'static str, &'static str),
    out_of_date: (&'static str, &'static str),
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &Words {
            word: (
                "A good practice from your State: your word until {due}",
                "{author} wrote a good practice about your State: “{title}”. You can confirm it, or comment: your comment \
                 will stand beside it. After {due} it goes on to the editors without your word, and its page says \
                 “not confirmed”.\n\nRead it, and answer:\n{link}\n",
            ),
            review: (
                "A good practice waits for your review: {title}",
                "“{title}” by {author} waits for your review.\n\nRead it, then publish it or send it back:\n{link}\n",
            ),
            returned: (
                "Sent back: {title}",
                "Your good practice “{title}” was sent back with the reason. Nothing is lost; change it and submit it \
                 again.\n\nThe reason and the text:\n{link}\n",
            ),
            published: ("Public now: {title}", "Your good practice “{title}” is public.\n\n{link}\n"),
            out_of_date: (
                "Is it still right? {title}",
                "Nobody has checked “{title}” for 24 months; its page now says that it may be out of date. Look at it: say \
                 that it is still right, change it, or archive it.\n\n{link}\n",
            ),
        },
        Language::Fr => &Words {
            word: (
                "Une bonne pratique de votre État : votre avis avant le {due}",
                "{author} a rédigé une bonne pratique concernant votre État : « {title} ». Vous pouvez la confirmer ou la \
                 commenter : votre commentaire figurera à côté. Après le {due}, elle passe à la rédaction sans votre avis \
                 et sa page porte la mention « non confirmée ».\n\nLire et répondre :\n{link}\n",
            ),
            review: (
                "Une bonne pratique attend votre relecture : {title}",
                "« {title} », de {author}, attend votre relecture.\n\nLire, puis publier ou renvoyer :\n{link}\n",
            ),
            returned: (
                "Renvoyée : {title}",
                "Votre bonne pratique « {title} » vous a été renvoyée avec le motif. Rien n’est perdu ; modifiez-la et \
                 soumettez-la de nouveau.\n\nLe motif et le texte :\n{link}\n",
            ),
            published: (
                "Désormais publique : {title}",
                "Votre bonne pratique « {title} » est publique.\n\n{link}\n",
            ),
            out_of_date: (
                "Est-elle toujours exacte ? {title}",
                "Personne n’a vérifié « {title} » depuis 24 mois ; sa page indique qu’elle n’est peut-être plus à jour. \
                 Dites qu’elle est toujours exacte, modifiez-la ou archivez-la.\n\n{link}\n",
            ),
        },
        Language::Es => &Words {
            word: (
                "Una buena práctica de su Estado: su parecer hasta el {due}",
                "{author} redactó una buena práctica sobre su Estado: «{title}». Puede confirmarla o comentarla: su \
                 comentario figurará al lado. Después del {due} pasa a la redacción sin su parecer y su página dice «no \
                 confirmada».\n\nLéala y responda:\n{link}\n",
            ),
            review: (
                "Una buena práctica espera su revisión: {title}",
                "«{title}», de {author}, espera su revisión.\n\nLéala y publíquela o devuélvala:\n{link}\n",
            ),
            returned: (
                "Devuelta: {title}",
                "Su buena práctica «{title}» fue devuelta con el motivo. No se ha perdido nada; modifíquela y preséntela de \
                 nuevo.\n\nEl motivo y el texto:\n{link}\n",
            ),
            published: ("Ya es pública: {title}", "Su buena práctica «{title}» es pública.\n\n{link}\n"),
            out_of_date: (
                "¿Sigue siendo correcta? {title}",
                "Nadie ha comprobado «{title}» desde hace 24 meses; su página indica que puede estar desactualizada. \
                 Diga que sigue siendo correcta, modifíquela o archívela.\n\n{link}\n",
            ),
        },
        Language::Ar => &Words {
            word: (
                "ممارسة جيدة من دولتكم: رأيكم حتى {due}",
                "كتب {author} ممارسة جيدة عن دولتكم: «{title}». يمكنكم تأكيدها أو التعليق عليها، وسيظهر تعليقكم إلى جانبها. \
                 وبعد {due} تنتقل إلى المحررين من دون رأيكم، وتحمل صفحتها عبارة «غير مؤكدة».\n\nللقراءة والرد:\n{link}\n",
            ),
            review: (
                "ممارسة جيدة بانتظار مراجعتكم: {title}",
                "«{title}» من {author} بانتظار مراجعتكم.\n\nللقراءة ثم النشر أو الإعادة:\n{link}\n",
            ),
            returned: (
                "أُعيدت إليكم: {title}",
                "أُعيدت إليكم الممارسة الجيدة «{title}» مع بيان السبب. لم يضع شيء؛ عدّلوها وقدّموها من جديد.\n\nالسبب والنص:\n{link}\n",
            ),
            published: ("نُشرت: {title}", "الممارسة الجيدة «{title}» منشورة الآن.\n\n{link}\n"),
            out_of_date: (
                "هل ما زالت صحيحة؟ {title}",
                "لم يتحقق أحد من «{title}» منذ 24 شهراً، وتشير صفحتها إلى أنها قد لا تكون محدّثة. أكّدوا أنها ما زالت \
                 صحيحة، أو عدّلوها، أو احفظوها في الأرشيف.\n\n{link}\n",
            ),
        },
        Language::Ru => &Words {
            word: (
                "Передовая практика вашего государства: ваше мнение до {due}",
                "{author} подготовил(а) описание передовой практики, касающейся вашего государства: «{title}». Вы можете \
                 подтвердить его или дать комментарий: он будет опубликован рядом. После {due} материал поступит редакторам \
                 без вашего мнения, а на странице будет указано «не подтверждено».\n\nПрочитать и ответить:\n{link}\n",
            ),
            review: (
                "Передовая практика ожидает вашей проверки: {title}",
                "«{title}» ({author}) ожидает вашей проверки.\n\nПрочитать, затем опубликовать или вернуть:\n{link}\n",
            ),
            returned: (
                "Возвращено: {title}",
                "Ваш материал «{title}» возвращён с указанием причины. Ничего не потеряно: внесите изменения и представьте \
                 его снова.\n\nПричина и текст:\n{link}\n",
            ),
            published: ("Опубликовано: {title}", "Ваш материал «{title}» опубликован.\n\n{link}\n"),
            out_of_date: (
                "Всё ли ещё верно? {title}",
                "«{title}» не проверялась 24 месяца; на странице указано, что сведения могли устареть. Подтвердите, что \
                 всё верно, внесите изменения или сдайте материал в архив.\n\n{link}\n",
            ),
        },
        Language::Zh => &Words {
            word: (
                "贵国的一项良好做法：请于{due}前表态",
                "{author}撰写了一项关于贵国的良好做法：《{title}》。您可以确认，也可以发表评论，评论将与其并列显示。{due}之后，\
                 该做法将在没有贵方意见的情况下交编辑审校，页面将注明“未经确认”。\n\n阅读并答复：\n{link}\n",
            ),
            review: (
                "一项良好做法待您审校：{title}",
                "{author}的《{title}》待您审校。\n\n阅读后请发布或退回：\n{link}\n",
            ),
            returned: (
                "已退回：{title}",
                "您的良好做法《{title}》已退回并附理由。内容均已保留；请修改后重新提交。\n\n理由和文本：\n{link}\n",
            ),
            published: ("已公开：{title}", "您的良好做法《{title}》已公开。\n\n{link}\n"),
            out_of_date: (
                "内容是否仍然正确？{title}",
                "《{title}》已有24个月无人核对，其页面现注明可能已过时。请确认内容仍然正确，或予以修改，或存档。\n\n{link}\n",
            ),
        },
    }
}

/// A letter about a good practice.
pub(super) fn practice(to: &str, language: Language, letter: &PracticeLetter, site: &str) -> Mail {
    let words = of(language);
    let (subject, text) = match letter.asks {
        PracticeAsks::Word => words.word,
        PracticeAsks::Review => words.review,
        PracticeAsks::Returned => words.returned,
        PracticeAsks::Published => words.published,
        PracticeAsks::OutOfDate => words.out_of_date,
    };
    let link = format!("{site}/{}/{}", language.code(), letter.path);
    let values =
        [("{title}", &letter.title), ("{author}", &letter.author), ("{due}", &letter.due), ("{link}", &link)];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    Mail { to: to.to_owned(), subject: fill(subject), text: fill(text), unsubscribe: None }
}
