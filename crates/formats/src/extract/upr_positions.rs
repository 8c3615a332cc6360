//! What a State says to recommendations, in the wording of the six languages.

use suivi_kernel::vocab::Position;

use super::Remark;
use super::upr_words::{has, spoken};

const ALREADY: [&str; 34] = [
    "already implemented",
    "already been implemented",
    "process of implementation",
    "process of being implemented",
    "being implemented",
    "déjà été mis",
    "déjà mis",
    "déjà appliqué",
    "déjà été appliqué",
    "cours de mise en œuvre",
    "en cours d'application",
    "voie d'application",
    "ya se han aplicado",
    "ya se ha aplicado",
    "ya han sido aplicadas",
    "ya aplicada",
    "ya se están aplicando",
    "proceso de aplicación",
    "en vías de aplicación",
    "بالفعل",
    "قيد التنفيذ",
    "في طور التنفيذ",
    "уже выполнен",
    "уже осуществлен",
    "уже выполняются",
    "уже осуществляются",
    "процессе осуществления",
    "процессе выполнения",
    "已经落实",
    "已得到落实",
    "已经得到落实",
    "已经执行",
    "正在落实",
    "正在执行",
];

const NOT: [&str; 52] = [
    "are noted",
    " noted the following",
    "not enjoy",
    "not support",
    "could not accept",
    "cannot accept",
    "did not accept",
    "does not accept",
    "do not accept",
    "cannot be accepted",
    "be noted",
    "are rejected",
    "were rejected",
    "cannot support",
    "are not accepted",
    "noted by",
    "not supported",
    "not be accepted",
    "n'ont pas recueilli",
    "ne recueillent pas",
    "n'ont pas été accept",
    "ne sont pas accept",
    "ne bénéficient pas",
    "n'ont pas bénéficié",
    "n'accepte pas",
    "n'appuie pas",
    "a pris note",
    "prend note",
    "prend acte",
    "a pris acte",
    "no cuentan con",
    "no gozan del",
    "no han contado con",
    "no han recibido el apoyo",
    "no reciben el apoyo",
    "no acepta",
    "no apoya",
    "ha tomado nota",
    "toma nota",
    "tomó nota",
    "لا تحظى",
    "لم تحظ",
    "لا تؤيد",
    "لا تقبل",
    "أحاطت علما",
    " علما",
    "не пользуются",
    "не получили",
    "не поддерж",
    "к сведению",
    "未得到",
    "没有得到",
];

/// Of those in Chinese there are more than fit a list that is looked over at once.
const NOT_ZH: [&str; 6] = ["未获", "不支持", "不接受", "不能接受", "注意到", "未予支持"];

const LATER: [&str; 25] = [
    "will be included in the outcome",
    "will be examined",
    "will be considered",
    "provide responses",
    "responses in due",
    "due course",
    "will respond",
    "responses, if any",
    "seront examinées",
    "examinera les recommandations",
    "temps voulu",
    "serán examinadas",
    "examinará las recomendaciones",
    "estudiará las recomendaciones",
    "debido tiempo",
    "debido momento",
    "a su debido",
    "ستنظر",
    "ستدرس",
    "الوقت المناسب",
    "будут рассмотрены",
    "рассмотрит",
    "надлежащее время",
    "将审议",
    "适当时候",
];

const SUPPORTED: [&str; 38] = [
    "enjoy",
    "accepted",
    "accepts",
    "supports",
    "supported",
    "recueillent",
    "ont recueilli",
    "recueilli l'a",
    "bénéficient de",
    "ont bénéficié",
    "acceptées",
    "accepte ",
    "appuie ",
    "souscrit",
    "cuentan con",
    "gozan del",
    "han contado con",
    "han recibido el apoyo",
    "reciben el apoyo",
    "aceptadas",
    "acepta ",
    "apoya ",
    "تحظى بتأييد",
    "حظيت بتأييد",
    "بتأييد",
    "تؤيد",
    "تقبل",
    "قبلت",
    "пользуются",
    "получили поддержку",
    "поддерживает",
    "приняты",
    "принимает",
    "得到",
    "获得",
    "支持",
    "接受",
    "赞同",
];

/// What a leading paragraph says that the State says to the recommendations below it.
pub fn said(text: &str) -> (Option<Position>, Option<Remark>) {
    let text = spoken(text).replace("be noted in the outcome", " ");
    let remark = has(&text, &ALREADY).then_some(Remark::AlreadyImplemented);
    let position = if has(&text, &NOT) || has(&text, &NOT_ZH) {
        Some(Position::Noted)
    } else if has(&text, &LATER) {
        Some(Position::Pending)
    } else if has(&text, &SUPPORTED) || remark.is_some() {
        Some(Position::Supported)
    } else {
        None
    };
    (position, remark)
}

const PARTLY: [&str; 30] = [
    "partially accept",
    "partly accept",
    "accepted in part",
    "accepts in part",
    "accepted partially",
    "partially support",
    "partly support",
    "supported in part",
    "supports in part",
    "partial support",
    "partially noted",
    "accepté en partie",
    "acceptées en partie",
    "acceptée en partie",
    "partiellement",
    "en partie",
    "parcialmente",
    "en parte",
    "جزئيا",
    "частично",
    "частичн",
    "部分接受",
    "部分支持",
    "部分得到",
    "部分赞同",
    "supported/noted",
    "supported / noted",
    "supported and noted",
    "accepts only a part",
    "accepts the first part",
];

const NOTED: [&str; 22] = [
    "noted",
    "notes",
    "takes note",
    "take note",
    "took note",
    "not accept",
    "reject",
    "not be supported",
    "unable to accept",
    "unable to support",
    "not in a position to accept",
    "not in a position to support",
    "notées",
    "notée",
    "pris note",
    "rejet",
    "rechaza",
    "tomado nota",
    "ترفض",
    "отклон",
    "принимает к сведению",
    "принято к сведению",
];

const ACCEPTED: [&str; 14] = [
    "accept",
    "support",
    "agrees",
    "acceptée",
    "appuyée",
    "aceptada",
    "apoyada",
    "مقبولة",
    "مؤيدة",
    "تأييد",
    "قبول",
    "поддерж",
    "принят",
    "同意",
];

/// What an addendum answers, in a sentence, a heading or a cell: its words are freer than those of a report.
pub fn answered(text: &str) -> (Option<Position>, Option<Remark>) {
    if let Some(position) = Position::resolve(text) {
        return (Some(position), None);
    }
    // "notes that it is done" notes a fact.
    let lower =
        spoken(text).replace("notes that", " ").replace("noted that", " ").replace("noting that", " ");
    let remark = has(&lower, &ALREADY).then_some(Remark::AlreadyImplemented);
    let position = if has(&lower, &PARTLY) {
        Some(Position::SupportedNoted)
    } else if has(&lower, &NOT) || has(&lower, &NOT_ZH) || has(&lower, &NOTED) {
        Some(Position::Noted)
    } else if has(&lower, &LATER) {
        Some(Position::Pending)
    } else if has(&lower, &SUPPORTED) || has(&lower, &ACCEPTED) {
        Some(Position::Supported)
    } else {
        None
    };
    (position, remark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_leading_paragraph_says_is_told_in_six_languages() {
        let lists = [
            ["enjoy the support of Sama:", "did not enjoy the support of Sama:", "will be examined by Sama"],
            [
                "Les recommandations ci-après recueillent l’adhésion de Sama :",
                "Les recommandations ci-après n’ont pas recueilli l’appui de Sama :",
                "Les recommandations ci-après seront examinées par Sama, qui y répondra en temps voulu :",
            ],
            [
                "Las recomendaciones siguientes cuentan con el apoyo de Sama:",
                "Las recomendaciones siguientes no cuentan con el apoyo de Sama:",
                "Las recomendaciones siguientes serán examinadas por Sama, que responderá a su debido tiempo:",
            ],
            [
                "تحظى التوصيات الواردة أدناه بتأييد سما:",
                "لا تحظى التوصيات الواردة أدناه بتأييد سما:",
                "ستنظر سما في التوصيات التالية وستقدم ردودها في الوقت المناسب:",
            ],
            [
                "Нижеперечисленные рекомендации пользуются поддержкой Самы:",
                "Нижеперечисленные рекомендации не пользуются поддержкой Самы:",
                "Нижеследующие рекомендации будут рассмотрены Самой, которая представит ответы в надлежащее время:",
            ],
            [
                "以下建议得到萨马的支持：",
                "以下建议未得到萨马的支持：",
                "萨马将审议以下建议，并在适当时候作出答复：",
            ],
        ];
        for [supported, noted, later] in lists {
            assert_eq!(said(supported).0, Some(Position::Supported), "{supported}");
            assert_eq!(said(noted).0, Some(Position::Noted), "{noted}");
            assert_eq!(said(later).0, Some(Position::Pending), "{later}");
        }
    }

    #[test]
    fn an_answer_may_be_partial_and_may_note_that_it_accepts() {
        assert_eq!(answered("partially accepted").0, Some(Position::SupportedNoted));
        assert_eq!(
            answered("Sama accepts the recommendation and notes that it is done.").0,
            Some(Position::Supported)
        );
        assert_eq!(answered("Sama takes note of this recommendation.").0, Some(Position::Noted));
        assert_eq!(answered("Recommandation acceptée").0, Some(Position::Supported));
        assert_eq!(answered("Noted recommendations").0, Some(Position::Noted));
        assert_eq!(answered("The roads of Sama"), (None, None));
    }
}
