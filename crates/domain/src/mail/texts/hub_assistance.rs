//! Letters about requests for assistance and offers: what happened, and where to look.

use suivi_kernel::Language;

use crate::mail::{AssistanceLetter, AssistanceNews, Mail};

/// Subject and first sentence, by news, and how the link is announced.
struct Words {
    consent: &'static str,
    taken_up: &'static str,
    declined: &'static str,
    offer: &'static str,
    message: &'static str,
    decided: &'static str,
    terms: &'static str,
    expired: &'static str,
    withdrawn: &'static str,
    look: &'static str,
}

fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &Words {
            consent: "{mechanism}: a consent waits for your confirmation",
            taken_up: "{mechanism}: a request for assistance was taken up",
            declined: "{mechanism}: a request for assistance was declined",
            offer: "{mechanism}: there is an offer of assistance",
            message: "{mechanism}: there is a message about an offer of assistance",
            decided: "{mechanism}: there is a decision on your offer of assistance",
            terms: "{mechanism}: the terms of assistance wait for your agreement",
            expired: "{mechanism}: the consent to share a request has expired",
            withdrawn: "{mechanism}: the State has withdrawn its request for assistance",
            look: "What it is about stands on the page, for those who may read it:",
        },
        Language::Fr => &Words {
            consent: "{mechanism} : un consentement attend votre confirmation",
            taken_up: "{mechanism} : une demande d’assistance est à l’examen",
            declined: "{mechanism} : une demande d’assistance n’a pas été retenue",
            offer: "{mechanism} : une offre d’assistance a été faite",
            message: "{mechanism} : un message concerne une offre d’assistance",
            decided: "{mechanism} : votre offre d’assistance a reçu une réponse",
            terms: "{mechanism} : les modalités de l’assistance attendent votre accord",
            expired: "{mechanism} : le consentement au partage d’une demande a expiré",
            withdrawn: "{mechanism} : l’État a retiré sa demande d’assistance",
            look: "Les détails figurent sur la page, pour les personnes autorisées à la lire :",
        },
        Language::Es => &Words {
            consent: "{mechanism}: un consentimiento espera su confirmación",
            taken_up: "{mechanism}: se está examinando una solicitud de asistencia",
            declined: "{mechanism}: no se pudo atender una solicitud de asistencia",
            offer: "{mechanism}: hay una oferta de asistencia",
            message: "{mechanism}: hay un mensaje sobre una oferta de asistencia",
            decided: "{mechanism}: hay una decisión sobre su oferta de asistencia",
            terms: "{mechanism}: las condiciones de la asistencia esperan su acuerdo",
            expired: "{mechanism}: ha vencido el consentimiento para compartir una solicitud",
            withdrawn: "{mechanism}: el Estado ha retirado su solicitud de asistencia",
            look: "Los detalles figuran en la página, para quienes pueden leerla:",
        },
        Language::Ar => &Words {
            consent: "{mechanism}: موافقة بانتظار تأكيدكم",
            taken_up: "{mechanism}: طلب مساعدة قيد الاستعراض",
            declined: "{mechanism}: تعذرت الاستجابة لطلب مساعدة",
            offer: "{mechanism}: ورد عرض مساعدة",
            message: "{mechanism}: وردت رسالة بشأن عرض مساعدة",
            decided: "{mechanism}: صدر قرار بشأن عرض المساعدة المقدم منكم",
            terms: "{mechanism}: شروط المساعدة بانتظار موافقتكم",
            expired: "{mechanism}: انتهت مدة الموافقة على إتاحة طلب",
            withdrawn: "{mechanism}: سحبت الدولة طلبها للمساعدة",
            look: "التفاصيل متاحة في الصفحة لمن يحق له الاطلاع عليها:",
        },
        Language::Ru => &Words {
            consent: "{mechanism}: согласие ожидает вашего подтверждения",
            taken_up: "{mechanism}: запрос о помощи принят к рассмотрению",
            declined: "{mechanism}: запрос о помощи отклонен",
            offer: "{mechanism}: поступило предложение о помощи",
            message: "{mechanism}: поступило сообщение о предложении помощи",
            decided: "{mechanism}: принято решение по вашему предложению о помощи",
            terms: "{mechanism}: условия помощи ожидают вашего согласия",
            expired: "{mechanism}: срок согласия на распространение запроса истек",
            withdrawn: "{mechanism}: государство отозвало запрос о помощи",
            look: "Подробности — на странице, для тех, кому она доступна:",
        },
        Language::Zh => &Words {
            consent: "{mechanism}：一份同意书待您确认",
            taken_up: "{mechanism}：一项援助请求已进入审查",
            declined: "{mechanism}：一项援助请求未获接受",
            offer: "{mechanism}：收到一项援助提议",
            message: "{mechanism}：收到一条关于援助提议的信息",
            decided: "{mechanism}：对您的援助提议已有决定",
            terms: "{mechanism}：援助条件待您同意",
            expired: "{mechanism}：共享一项请求的同意已到期",
            withdrawn: "{mechanism}：国家已撤回其援助请求",
            look: "详情见页面，仅限有权阅读者：",
        },
    }
}

/// That something happened to a request or an offer.
pub(super) fn assistance(to: &str, language: Language, letter: &AssistanceLetter, site: &str) -> Mail {
    let words = of(language);
    let subject = match letter.news {
        AssistanceNews::Consent => words.consent,
        AssistanceNews::TakenUp => words.taken_up,
        AssistanceNews::Declined => words.declined,
        AssistanceNews::Offer => words.offer,
        AssistanceNews::Message => words.message,
        AssistanceNews::Decided => words.decided,
        AssistanceNews::Terms => words.terms,
        AssistanceNews::Expired => words.expired,
        AssistanceNews::Withdrawn => words.withdrawn,
    };
    let subject = subject.replace("{mechanism}", &letter.mechanism);
    let text = format!("{subject}\n\n{}\n{site}/{}/{}\n", words.look, language.code(), letter.path);
    Mail { to: to.to_owned(), subject, text, unsubscribe: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_news_is_told_in_all_six_languages_with_a_link_and_no_gap() {
        use AssistanceNews::{
            Consent, Decided, Declined, Expired, Message, Offer, TakenUp, Terms, Withdrawn,
        };
        for language in Language::ALL {
            for news in [Consent, Decided, Declined, Expired, Message, Offer, TakenUp, Terms, Withdrawn] {
                let letter =
                    AssistanceLetter { news, mechanism: "Sama".into(), path: "sama/assistance/1".into() };
                let mail = assistance("amina@sama.example", language, &letter, "https://suivi.example");
                assert!(mail.subject.contains("Sama") && !mail.subject.contains('{'), "{language} {news:?}");
                assert!(mail.text.contains(&format!("https://suivi.example/{language}/sama/assistance/1\n")));
            }
        }
    }
}
