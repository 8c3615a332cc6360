//! Reports of the Working Group in the six languages.

use suivi_formats::extract::{DocumentKind, Remark};
use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use suivi_kernel::vocab::Position::{Noted, Pending, Supported};

use crate::upr::Part::{self, Heading, Line};
use crate::upr::{shown, taken};

/// Every report says the same: two supported, one as already implemented, one noted, one left open.
fn check(language: Language, parts: &[Part], words: [&str; 5]) {
    for (form, extracted) in taken(language, parts) {
        let facts = &extracted.facts;
        assert_eq!(facts.kind, Some(DocumentKind::UprReport), "{language:?} {form}");
        assert_eq!(facts.symbol.as_deref(), Some("A/HRC/64/199"), "{language:?} {form}");
        assert_eq!(
            (facts.session.as_deref(), facts.cycle),
            (Some("WG.6/52"), Some(4)),
            "{language:?} {form}"
        );
        assert_eq!(facts.state.as_deref(), Some("XSA"), "{language:?} {form}");
        let states = [&["FJI", "CHL"][..], &["FRA", "BIH"], &["PER"], &["NOR"], &["MLT"]];
        let numbers = ["139.1", "139.2", "140.1", "141.1", "142.1"];
        let positions = [Supported, Supported, Supported, Noted, Pending];
        let expected: Vec<_> = (0..5)
            .map(|at| {
                let states: Vec<String> = states[at].iter().map(|state| (*state).to_owned()).collect();
                (numbers[at].to_owned(), words[at].to_owned(), states, Some(positions[at]))
            })
            .collect();
        assert_eq!(shown(&extracted.candidates), expected, "{language:?} {form}");
        let remarks: Vec<bool> =
            extracted.candidates.iter().map(|one| one.remark == Some(Remark::AlreadyImplemented)).collect();
        assert_eq!(remarks, [false, false, true, false, false], "{language:?} {form}");
        assert!(extracted.candidates.iter().all(|one| one.sureness > 0.9 && one.blocks.0 <= one.blocks.1));
        if form != "text" {
            let path: Vec<_> = extracted.candidates.iter().filter_map(|one| one.path.last()).collect();
            assert_eq!(path.len(), 5, "{language:?} {form}: each stands under a heading");
        }
    }
}

#[test]
fn an_english_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("Report of the Working Group on the Universal Periodic Review"),
        Line("Republic of Sama"),
        Line(
            "1. The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its fifty-second session from 4 to 15 May 2026.",
        ),
        Heading("II. Conclusions and/or recommendations"),
        Line(
            "139. The recommendations formulated during the interactive dialogue and listed below have been examined by Sama and enjoy the support of Sama:",
        ),
        Line("139.1 Open a register of births on every island (Fiji) (Chile);"),
        Line("139.2 Train judges in the rights of children (France, Bosnia and Herzegovina);"),
        Line(
            "140. The following recommendations enjoy the support of Sama, which considers that they have already been implemented:",
        ),
        Line("140.1 Publish the plan in easy words (Peru);"),
        Line("141. The recommendations listed below did not enjoy the support of Sama:"),
        Line("141.1 Close the Office of Tides (Norway);"),
        Line(
            "142. The following recommendations will be examined by Sama, which will provide responses in due course:",
        ),
        Line("142.1 Count the boats (Malta)."),
        Line(
            "143. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.",
        ),
        Line("144.1 Never read (Mali)."),
    ];
    let words = [
        "Open a register of births on every island",
        "Train judges in the rights of children",
        "Publish the plan in easy words",
        "Close the Office of Tides",
        "Count the boats",
    ];
    check(En, &parts, words);
}

#[test]
fn a_french_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("Rapport du Groupe de travail sur l’Examen périodique universel"),
        Line("République de Sama"),
        Line(
            "1. Le Groupe de travail sur l’Examen périodique universel, créé en application de la résolution 5/1 du Conseil des droits de l’homme, a tenu sa cinquante-deuxième session du 4 au 15 mai 2026.",
        ),
        Heading("II. Conclusions et/ou recommandations"),
        Line(
            "139. Les recommandations formulées au cours du dialogue et énumérées ci-après ont été examinées par Sama et recueillent son adhésion :",
        ),
        Line("139.1 Ouvrir un registre des naissances sur chaque île (Fidji) (Chili) ;"),
        Line("139.2 Former les juges aux droits de l’enfant (France, Bosnie-Herzégovine) ;"),
        Line(
            "140. Les recommandations ci-après recueillent l’adhésion de Sama, qui considère qu’elles ont déjà été mises en œuvre :",
        ),
        Line("140.1 Publier le plan en mots faciles (Pérou) ;"),
        Line("141. Les recommandations ci-après n’ont pas recueilli l’adhésion de Sama :"),
        Line("141.1 Fermer l’Office des marées (Norvège) ;"),
        Line("142. Les recommandations ci-après seront examinées par Sama, qui y répondra en temps voulu :"),
        Line("142.1 Compter les bateaux (Malte)."),
        Line(
            "143. Toutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position de l’État ou des États qui les ont formulées et/ou de l’État examiné. Elles ne sauraient être considérées comme ayant été approuvées par le Groupe de travail dans son ensemble.",
        ),
        Line("144.1 Jamais lu (Mali)."),
    ];
    let words = [
        "Ouvrir un registre des naissances sur chaque île",
        "Former les juges aux droits de l’enfant",
        "Publier le plan en mots faciles",
        "Fermer l’Office des marées",
        "Compter les bateaux",
    ];
    check(Fr, &parts, words);
}

#[test]
fn a_spanish_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("Informe del Grupo de Trabajo sobre el Examen Periódico Universal"),
        Line("República de Sama"),
        Line(
            "1. El Grupo de Trabajo sobre el Examen Periódico Universal, establecido de conformidad con la resolución 5/1 del Consejo de Derechos Humanos, celebró su 52º período de sesiones del 4 al 15 de mayo de 2026.",
        ),
        Heading("II. Conclusiones y/o recomendaciones"),
        Line(
            "139. Las recomendaciones formuladas durante el diálogo interactivo y enumeradas a continuación han sido examinadas por Sama y cuentan con su apoyo:",
        ),
        Line("139.1 Abrir un registro de nacimientos en cada isla (Fiji) (Chile);"),
        Line("139.2 Formar a los jueces en los derechos del niño (Francia y Bosnia y Herzegovina);"),
        Line(
            "140. Las recomendaciones siguientes cuentan con el apoyo de Sama, que considera que ya se han aplicado:",
        ),
        Line("140.1 Publicar el plan en palabras fáciles (Perú);"),
        Line("141. Las recomendaciones siguientes no cuentan con el apoyo de Sama:"),
        Line("141.1 Cerrar la Oficina de Mareas (Noruega);"),
        Line(
            "142. Las recomendaciones siguientes serán examinadas por Sama, que les dará respuesta a su debido tiempo:",
        ),
        Line("142.1 Contar los barcos (Malta)."),
        Line(
            "143. Todas las conclusiones y/o recomendaciones que figuran en el presente informe reflejan la posición de los Estados que las han formulado y/o del Estado examinado. No debe considerarse que han sido aprobadas por el Grupo de Trabajo en su conjunto.",
        ),
        Line("144.1 Nunca leído (Malí)."),
    ];
    let words = [
        "Abrir un registro de nacimientos en cada isla",
        "Formar a los jueces en los derechos del niño",
        "Publicar el plan en palabras fáciles",
        "Cerrar la Oficina de Mareas",
        "Contar los barcos",
    ];
    check(Es, &parts, words);
}

#[test]
fn an_arabic_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("تقرير الفريق العامل المعني بالاستعراض الدوري الشامل"),
        Line("جمهورية سما"),
        Line(
            "1- عقد الفريق العامل المعني بالاستعراض الدوري الشامل، المنشأ عملاً بقرار مجلس حقوق الإنسان 5/1، دورته الثانية والخمسين في الفترة من 4 إلى 15 أيار/مايو 2026.",
        ),
        Heading("ثانياً- الاستنتاجات و/أو التوصيات"),
        Line("139- نظرت سما في التوصيات المقدمة أثناء الحوار التفاعلي والمدرجة أدناه وهي تحظى بتأييدها:"),
        Line("139-1 فتح سجل للمواليد في كل جزيرة (فيجي) (شيلي)؛"),
        Line("139-2 تدريب القضاة على حقوق الطفل (فرنسا، البوسنة والهرسك)؛"),
        Line("140- تحظى التوصيات التالية بتأييد سما التي ترى أنها نُفذت بالفعل:"),
        Line("140-1 نشر الخطة بكلمات سهلة (بيرو)؛"),
        Line("141- لا تحظى التوصيات الواردة أدناه بتأييد سما:"),
        Line("141-1 إغلاق مكتب المد والجزر (النرويج)؛"),
        Line("142- ستنظر سما في التوصيات التالية وستقدم ردودها عليها في الوقت المناسب:"),
        Line("142-1 عد القوارب (مالطة)."),
        Line(
            "143- جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدولة أو الدول التي قدمتها و/أو الدولة موضوع الاستعراض. ولا ينبغي أن تُفهم على أنها تحظى بتأييد الفريق العامل بكامله.",
        ),
        Line("144-1 لا يُقرأ (مالي)."),
    ];
    let words = [
        "فتح سجل للمواليد في كل جزيرة",
        "تدريب القضاة على حقوق الطفل",
        "نشر الخطة بكلمات سهلة",
        "إغلاق مكتب المد والجزر",
        "عد القوارب",
    ];
    check(Ar, &parts, words);
}

#[test]
fn a_russian_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("Доклад Рабочей группы по универсальному периодическому обзору"),
        Line("Республика Сама"),
        Line(
            "1. Рабочая группа по универсальному периодическому обзору, учрежденная в соответствии с резолюцией 5/1 Совета по правам человека, провела свою пятьдесят вторую сессию 4–15 мая 2026 года.",
        ),
        Heading("II. Выводы и/или рекомендации"),
        Line(
            "139. Рекомендации, сформулированные в ходе интерактивного диалога и перечисленные ниже, были рассмотрены Самой и пользуются ее поддержкой:",
        ),
        Line("139.1 открыть реестр рождений на каждом острове (Фиджи) (Чили);"),
        Line("139.2 обучать судей правам ребенка (Франция, Босния и Герцеговина);"),
        Line(
            "140. Следующие рекомендации пользуются поддержкой Самы, которая считает, что они уже выполнены:",
        ),
        Line("140.1 опубликовать план простыми словами (Перу);"),
        Line("141. Нижеследующие рекомендации не пользуются поддержкой Самы:"),
        Line("141.1 закрыть Управление приливов (Норвегия);"),
        Line(
            "142. Следующие рекомендации будут рассмотрены Самой, которая представит ответы в надлежащее время:",
        ),
        Line("142.1 сосчитать лодки (Мальта)."),
        Line(
            "143. Все выводы и/или рекомендации, содержащиеся в настоящем докладе, отражают позицию представляющего их государства (государств) и/или государства – объекта обзора. Их не следует рассматривать в качестве одобренных Рабочей группой в целом.",
        ),
        Line("144.1 не читать (Мали)."),
    ];
    let words = [
        "открыть реестр рождений на каждом острове",
        "обучать судей правам ребенка",
        "опубликовать план простыми словами",
        "закрыть Управление приливов",
        "сосчитать лодки",
    ];
    check(Ru, &parts, words);
}

#[test]
fn a_chinese_report_is_taken_exactly() {
    let parts = [
        Line("A/HRC/64/199"),
        Heading("普遍定期审议工作组报告"),
        Line("萨马共和国"),
        Line(
            "1. 根据人权理事会第5/1号决议设立的普遍定期审议工作组于2026年5月4日至15日举行了第五十二届会议。",
        ),
        Heading("二. 结论和/或建议"),
        Line("139. 萨马审议了在互动对话期间提出的下列建议，这些建议得到萨马的支持："),
        Line("139.1 在每个岛屿设立出生登记册(斐济)(智利)；"),
        Line("139.2 对法官进行儿童权利培训（法国、波斯尼亚和黑塞哥维那）；"),
        Line("140. 以下建议得到萨马的支持，萨马认为这些建议已经落实："),
        Line("140.1 用易懂的文字公布计划（秘鲁）；"),
        Line("141. 以下建议未得到萨马的支持："),
        Line("141.1 关闭潮汐办公室（挪威）；"),
        Line("142. 萨马将审议下列建议，并将在适当时候作出答复："),
        Line("142.1 清点船只（马耳他）。"),
        Line(
            "143. 本报告所载的所有结论和/或建议反映提交国和/或受审议国的立场，不应被理解为得到整个工作组的赞同。",
        ),
        Line("144.1 不读（马里）。"),
    ];
    let words = [
        "在每个岛屿设立出生登记册",
        "对法官进行儿童权利培训",
        "用易懂的文字公布计划",
        "关闭潮汐办公室",
        "清点船只",
    ];
    check(Zh, &parts, words);
}
