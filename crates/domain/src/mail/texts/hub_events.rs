//! The letters about an event to those who registered: a link only; never what somebody needs, nor where to join.

use suivi_kernel::Language;

use crate::mail::{EventLetter, EventTells, Mail};

/// Subject and text. `{event}`, `{when}` and `{link}` are filled in.
type Words = (&'static str, &'static str);

fn of(language: Language, tells: EventTells) -> Words {
    match language {
        Language::En => match tells {
            EventTells::Registered => (
                "You are registered: {event}",
                "You are registered for “{event}”.\n\nBegins: {when}\n\nOpen this link to see how to take part, to change what you said, or to withdraw:\n{link}\n\nThe link is yours alone. Do not pass this message on.\n",
            ),
            EventTells::Waiting => (
                "You are on the waiting list: {event}",
                "All places for “{event}” are taken. You are on the waiting list, in the order in which people came. You get a message when a place is free.\n\nBegins: {when}\n\nOpen this link to change what you said, or to withdraw:\n{link}\n",
            ),
            EventTells::MovedUp => (
                "There is a place for you: {event}",
                "A place became free. You are registered for “{event}”.\n\nBegins: {when}\n\nOpen this link to see how to take part. If you cannot come, withdraw there, so that somebody else can:\n{link}\n",
            ),
            EventTells::NextWeek => (
                "In a week: {event}",
                "“{event}” begins soon.\n\nBegins: {when}\n\nProgramme, documents and how to take part:\n{link}\n\nIf you cannot come, withdraw there, so that somebody else can.\n",
            ),
            EventTells::Tomorrow => (
                "Tomorrow: {event}",
                "“{event}” is about to begin.\n\nBegins: {when}\n\nHow to take part:\n{link}\n",
            ),
            EventTells::Changed => (
                "Changed: {event}",
                "Day, time or place of “{event}” changed.\n\nBegins: {when}\n\nWhat is new:\n{link}\n\nThe link of your first message still opens your registration.\n",
            ),
            EventTells::Cancelled => {
                ("Cancelled: {event}", "“{event}” does not take place. The reason:\n{link}\n")
            }
        },
        Language::Fr => match tells {
            EventTells::Registered => (
                "Vous êtes inscrit : {event}",
                "Votre inscription à « {event} » est enregistrée.\n\nDébut : {when}\n\nCe lien indique comment participer et permet de modifier ou de retirer votre inscription :\n{link}\n\nLe lien vous est personnel. Ne transmettez pas ce message.\n",
            ),
            EventTells::Waiting => (
                "Vous êtes sur la liste d’attente : {event}",
                "Toutes les places pour « {event} » sont prises. Vous êtes sur la liste d’attente, dans l’ordre des inscriptions. Un message vous parviendra dès qu’une place sera libre.\n\nDébut : {when}\n\nCe lien permet de modifier ou de retirer votre inscription :\n{link}\n",
            ),
            EventTells::MovedUp => (
                "Une place est libre pour vous : {event}",
                "Une place s’est libérée. Vous êtes inscrit à « {event} ».\n\nDébut : {when}\n\nCe lien indique comment participer. Si vous ne pouvez pas venir, retirez-y votre inscription pour laisser la place :\n{link}\n",
            ),
            EventTells::NextWeek => (
                "Dans une semaine : {event}",
                "« {event} » commence bientôt.\n\nDébut : {when}\n\nProgramme, documents et modalités de participation :\n{link}\n\nSi vous ne pouvez pas venir, retirez-y votre inscription pour laisser la place.\n",
            ),
            EventTells::Tomorrow => (
                "Demain : {event}",
                "« {event} » va commencer.\n\nDébut : {when}\n\nComment participer :\n{link}\n",
            ),
            EventTells::Changed => (
                "Modification : {event}",
                "La date, l’heure ou le lieu de « {event} » a changé.\n\nDébut : {when}\n\nCe qui change :\n{link}\n\nLe lien de votre premier message ouvre toujours votre inscription.\n",
            ),
            EventTells::Cancelled => {
                ("Annulation : {event}", "« {event} » n’aura pas lieu. La raison :\n{link}\n")
            }
        },
        Language::Es => match tells {
            EventTells::Registered => (
                "Inscripción confirmada: {event}",
                "Su inscripción en «{event}» está registrada.\n\nComienza: {when}\n\nEn este enlace se indica cómo participar y se puede modificar o retirar la inscripción:\n{link}\n\nEl enlace es personal. No reenvíe este mensaje.\n",
            ),
            EventTells::Waiting => (
                "Está en la lista de espera: {event}",
                "Todas las plazas de «{event}» están ocupadas. Está en la lista de espera, por orden de llegada. Recibirá un mensaje cuando haya una plaza libre.\n\nComienza: {when}\n\nEn este enlace se puede modificar o retirar la inscripción:\n{link}\n",
            ),
            EventTells::MovedUp => (
                "Hay una plaza para usted: {event}",
                "Ha quedado libre una plaza. Su inscripción en «{event}» está confirmada.\n\nComienza: {when}\n\nEn este enlace se indica cómo participar. Si no puede asistir, retire ahí la inscripción para dejar la plaza a otra persona:\n{link}\n",
            ),
            EventTells::NextWeek => (
                "Dentro de una semana: {event}",
                "«{event}» comienza pronto.\n\nComienza: {when}\n\nPrograma, documentos y cómo participar:\n{link}\n\nSi no puede asistir, retire ahí la inscripción para dejar la plaza a otra persona.\n",
            ),
            EventTells::Tomorrow => (
                "Mañana: {event}",
                "«{event}» está por comenzar.\n\nComienza: {when}\n\nCómo participar:\n{link}\n",
            ),
            EventTells::Changed => (
                "Cambios: {event}",
                "Ha cambiado la fecha, la hora o el lugar de «{event}».\n\nComienza: {when}\n\nLas novedades:\n{link}\n\nEl enlace de su primer mensaje sigue abriendo su inscripción.\n",
            ),
            EventTells::Cancelled => {
                ("Cancelación: {event}", "«{event}» no se celebrará. El motivo:\n{link}\n")
            }
        },
        Language::Ar => match tells {
            EventTells::Registered => (
                "تم تسجيلكم: {event}",
                "تم تسجيلكم في «{event}».\n\nالبداية: {when}\n\nافتحوا هذا الرابط لمعرفة كيفية المشاركة أو لتعديل التسجيل أو سحبه:\n{link}\n\nالرابط خاص بكم. يرجى عدم إحالة هذه الرسالة.\n",
            ),
            EventTells::Waiting => (
                "أنتم على قائمة الانتظار: {event}",
                "جميع الأماكن في «{event}» محجوزة. أنتم على قائمة الانتظار بحسب ترتيب التسجيل، وستصلكم رسالة عند توفر مكان.\n\nالبداية: {when}\n\nافتحوا هذا الرابط لتعديل التسجيل أو سحبه:\n{link}\n",
            ),
            EventTells::MovedUp => (
                "توفر مكان لكم: {event}",
                "توفر مكان، وتم تسجيلكم في «{event}».\n\nالبداية: {when}\n\nافتحوا هذا الرابط لمعرفة كيفية المشاركة. وإذا تعذر حضوركم فاسحبوا التسجيل ليتسنى لغيركم الحضور:\n{link}\n",
            ),
            EventTells::NextWeek => (
                "بعد أسبوع: {event}",
                "تبدأ «{event}» قريباً.\n\nالبداية: {when}\n\nالبرنامج والوثائق وكيفية المشاركة:\n{link}\n\nوإذا تعذر حضوركم فاسحبوا التسجيل ليتسنى لغيركم الحضور.\n",
            ),
            EventTells::Tomorrow => {
                ("غداً: {event}", "تبدأ «{event}» بعد قليل.\n\nالبداية: {when}\n\nكيفية المشاركة:\n{link}\n")
            }
            EventTells::Changed => (
                "تغيير: {event}",
                "تغيّر تاريخ «{event}» أو وقتها أو مكانها.\n\nالبداية: {when}\n\nما الجديد:\n{link}\n\nالرابط الوارد في رسالتكم الأولى ما زال يفتح تسجيلكم.\n",
            ),
            EventTells::Cancelled => ("إلغاء: {event}", "لن تُعقد «{event}». السبب:\n{link}\n"),
        },
        Language::Ru => match tells {
            EventTells::Registered => (
                "Вы зарегистрированы: {event}",
                "Вы зарегистрированы на мероприятие «{event}».\n\nНачало: {when}\n\nПо этой ссылке можно узнать, как принять участие, изменить сведения или отозвать регистрацию:\n{link}\n\nСсылка предназначена только для вас. Не пересылайте это сообщение.\n",
            ),
            EventTells::Waiting => (
                "Вы в списке ожидания: {event}",
                "Все места на мероприятии «{event}» заняты. Вы в списке ожидания в порядке поступления заявок. Когда место освободится, вы получите сообщение.\n\nНачало: {when}\n\nПо этой ссылке можно изменить сведения или отозвать регистрацию:\n{link}\n",
            ),
            EventTells::MovedUp => (
                "Для вас есть место: {event}",
                "Место освободилось. Вы зарегистрированы на мероприятие «{event}».\n\nНачало: {when}\n\nПо этой ссылке можно узнать, как принять участие. Если вы не сможете прийти, отзовите регистрацию, чтобы место досталось другому:\n{link}\n",
            ),
            EventTells::NextWeek => (
                "Через неделю: {event}",
                "Скоро начнется мероприятие «{event}».\n\nНачало: {when}\n\nПрограмма, документы и порядок участия:\n{link}\n\nЕсли вы не сможете прийти, отзовите регистрацию, чтобы место досталось другому.\n",
            ),
            EventTells::Tomorrow => (
                "Завтра: {event}",
                "Мероприятие «{event}» вот-вот начнется.\n\nНачало: {when}\n\nКак принять участие:\n{link}\n",
            ),
            EventTells::Changed => (
                "Изменения: {event}",
                "Изменились дата, время или место мероприятия «{event}».\n\nНачало: {when}\n\nЧто изменилось:\n{link}\n\nСсылка из первого сообщения по-прежнему открывает вашу регистрацию.\n",
            ),
            EventTells::Cancelled => {
                ("Отмена: {event}", "Мероприятие «{event}» не состоится. Причина:\n{link}\n")
            }
        },
        Language::Zh => match tells {
            EventTells::Registered => (
                "您已登记：{event}",
                "您已登记参加“{event}”。\n\n开始时间：{when}\n\n请打开此链接，了解如何参加、修改或撤回登记：\n{link}\n\n此链接仅供您本人使用，请勿转发本信。\n",
            ),
            EventTells::Waiting => (
                "您已列入候补名单：{event}",
                "“{event}”的名额已满。您已按登记先后列入候补名单，有空位时将收到通知。\n\n开始时间：{when}\n\n请打开此链接修改或撤回登记：\n{link}\n",
            ),
            EventTells::MovedUp => (
                "您已获得名额：{event}",
                "现有空位，您已登记参加“{event}”。\n\n开始时间：{when}\n\n请打开此链接了解如何参加。如不能参加，请在此撤回登记，以便他人参加：\n{link}\n",
            ),
            EventTells::NextWeek => (
                "一周后：{event}",
                "“{event}”即将举行。\n\n开始时间：{when}\n\n日程、文件和参加方式：\n{link}\n\n如不能参加，请在此撤回登记，以便他人参加。\n",
            ),
            EventTells::Tomorrow => {
                ("明天：{event}", "“{event}”即将开始。\n\n开始时间：{when}\n\n参加方式：\n{link}\n")
            }
            EventTells::Changed => (
                "变更：{event}",
                "“{event}”的日期、时间或地点有变。\n\n开始时间：{when}\n\n变更内容：\n{link}\n\n您第一封信中的链接仍可打开您的登记。\n",
            ),
            EventTells::Cancelled => ("取消：{event}", "“{event}”不再举行。原因：\n{link}\n"),
        },
    }
}

/// A letter about an event.
pub(super) fn event(to: &str, language: Language, letter: &EventLetter, site: &str) -> Mail {
    let (subject, text) = of(language, letter.tells);
    let link = format!("{site}/{}/{}", language.code(), letter.path);
    let values =
        [("{event}", letter.event.as_str()), ("{when}", letter.when.as_str()), ("{link}", link.as_str())];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    let subject = fill(subject).split_whitespace().collect::<Vec<_>>().join(" ");
    Mail { to: to.to_owned(), subject, text: fill(text), unsubscribe: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_about_an_event_names_it_and_leads_to_it_in_all_languages() {
        let all = [
            EventTells::Registered,
            EventTells::Waiting,
            EventTells::MovedUp,
            EventTells::NextWeek,
            EventTells::Tomorrow,
            EventTells::Changed,
            EventTells::Cancelled,
        ];
        for language in Language::ALL {
            for tells in all {
                let letter = EventLetter {
                    tells,
                    event: "Seminar of Sama".into(),
                    when: "2027-05-18 09:00 (Africa/Nairobi)".into(),
                    path: "hub/events/seminar".into(),
                };
                let mail = event("amina@sama.example", language, &letter, "https://suivi.example");
                assert!(
                    !mail.text.contains(['{', '}']) && mail.subject.contains("Seminar of Sama"),
                    "{mail:?}"
                );
                let link = format!("https://suivi.example/{language}/hub/events/seminar\n");
                assert!(mail.text.contains(&link) && mail.text.ends_with('\n'), "{mail:?}");
            }
        }
    }
}
