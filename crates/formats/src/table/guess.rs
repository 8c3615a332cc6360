//! What a column is likely to hold, from its header in any of the six languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use suivi_kernel::Language;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Field;

static BY_NAME: LazyLock<HashMap<String, Field>> = LazyLock::new(|| {
    NAMES.iter().flat_map(|(field, names)| names.iter().map(|name| (fold(name), *field))).collect()
});

/// The field a header names, if it names one we know.
pub(super) fn field(header: &str) -> Option<Field> {
    BY_NAME.get(&fold(header)).copied().or_else(|| text_in(header))
}

/// "Text (fr)", "texte_fr", "Recommendation French": the language is the last word.
fn text_in(header: &str) -> Option<Field> {
    let bare = header.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = bare.rfind(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))?;
    let (start, word) = (fold(&bare[..last]), fold(&bare[last..]));
    let language = Language::ALL.into_iter().find(|language| {
        word == language.code()
            || word == fold(language.autonym())
            || word == ENGLISH_NAMES[*language as usize]
    })?;
    (BY_NAME.get(&start) == Some(&Field::Text)).then_some(Field::TextIn(language))
}

/// In the order of the languages' declaration.
const ENGLISH_NAMES: [&str; 6] = ["english", "french", "spanish", "arabic", "russian", "chinese"];

/// Small letters and digits only, without accents.
fn fold(header: &str) -> String {
    header
        .nfd()
        .filter(|c| !is_combining_mark(*c) && c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The headers by which a column is known, in English, French, Spanish, Russian, Arabic and Chinese.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::ExternalId,
        &[
            "id",
            "identifier",
            "externalid",
            "recordid",
            "annotationid",
            "identifiant",
            "identificador",
            "идентификатор",
            "المعرف",
            "标识符",
            "编号id",
        ],
    ),
    (
        Field::Symbol,
        &[
            "symbol",
            "documentsymbol",
            "undocumentsymbol",
            "document",
            "source",
            "cote",
            "symbole",
            "signatura",
            "simbolo",
            "условноеобозначение",
            "символ",
            "документ",
            "رمزالوثيقة",
            "الوثيقة",
            "文号",
            "文件编号",
            "文件",
        ],
    ),
    (Field::Title, &["title", "documenttitle", "titre", "titulo", "название", "العنوان", "标题"]),
    (Field::Kind, &["type", "kind", "annotationtype", "nature", "tipo", "тип", "вид", "النوع", "类型"]),
    (
        Field::Body,
        &[
            "body",
            "mechanism",
            "treatybody",
            "committee",
            "organe",
            "mecanisme",
            "comite",
            "organo",
            "mecanismo",
            "орган",
            "механизм",
            "комитет",
            "الهيئة",
            "الآلية",
            "اللجنة",
            "机构",
            "机制",
            "委员会",
        ],
    ),
    (
        Field::States,
        &[
            "state",
            "states",
            "country",
            "countries",
            "to",
            "stateunderreview",
            "reviewedstate",
            "addressedto",
            "etat",
            "etats",
            "pays",
            "etatexamine",
            "estado",
            "estados",
            "pais",
            "paises",
            "estadoexaminado",
            "государство",
            "государства",
            "страна",
            "страны",
            "الدولة",
            "الدول",
            "البلد",
            "国家",
            "受审议国",
        ],
    ),
    (
        Field::Regions,
        &[
            "region",
            "regions",
            "regionalgroup",
            "grouperegional",
            "gruporegional",
            "регион",
            "регионы",
            "المنطقة",
            "المجموعةالاقليمية",
            "地区",
            "区域",
        ],
    ),
    (
        Field::PublishedOn,
        &[
            "date",
            "publicationdate",
            "publishedon",
            "documentdate",
            "datedepublication",
            "datepublication",
            "fecha",
            "fechadepublicacion",
            "дата",
            "датапубликации",
            "التاريخ",
            "تاريخالنشر",
            "日期",
            "发布日期",
        ],
    ),
    (
        Field::Session,
        &[
            "session",
            "sessions",
            "uprsession",
            "sesion",
            "periododesesiones",
            "сессия",
            "الدورة",
            "届会",
            "会议",
        ],
    ),
    (Field::Cycle, &["cycle", "uprcycle", "ciclo", "цикл", "الجولة", "周期", "轮次"]),
    (
        Field::Paragraph,
        &[
            "paragraph",
            "paragraphnumber",
            "para",
            "no",
            "number",
            "num",
            "nr",
            "n",
            "nº",
            "recommendationnumber",
            "paragraphe",
            "numero",
            "numerodeparagraphe",
            "parrafo",
            "пункт",
            "номер",
            "الفقرة",
            "رقمالفقرة",
            "الرقم",
            "段落",
            "段次",
            "编号",
        ],
    ),
    (
        Field::Text,
        &[
            "text",
            "recommendation",
            "recommendations",
            "recommendationtext",
            "textofrecommendation",
            "content",
            "texts",
            "textes",
            "texte",
            "recommandation",
            "recommandations",
            "textedelarecommandation",
            "texto",
            "recomendacion",
            "recomendaciones",
            "textodelarecomendacion",
            "текст",
            "рекомендация",
            "рекомендации",
            "текстрекомендации",
            "النص",
            "التوصية",
            "التوصيات",
            "نصالتوصية",
            "案文",
            "建议",
            "建议内容",
            "文本",
        ],
    ),
    (
        Field::Themes,
        &[
            "theme",
            "themes",
            "issue",
            "issues",
            "topic",
            "topics",
            "thematique",
            "thematiques",
            "sujet",
            "sujets",
            "tema",
            "temas",
            "тема",
            "темы",
            "الموضوع",
            "المواضيع",
            "主题",
            "议题",
        ],
    ),
    (
        Field::Persons,
        &[
            "persons",
            "affectedpersons",
            "affectedperson",
            "concernedpersonsgroups",
            "groups",
            "groupsofpersons",
            "personnes",
            "personnesconcernees",
            "groupes",
            "personas",
            "personasafectadas",
            "grupos",
            "лица",
            "группылиц",
            "الاشخاص",
            "الفئات",
            "الاشخاصالمعنيون",
            "人群",
            "受影响群体",
        ],
    ),
    (
        Field::Sdgs,
        &[
            "sdg",
            "sdgs",
            "sustainabledevelopmentgoals",
            "goals",
            "odd",
            "objectifsdedeveloppementdurable",
            "ods",
            "objetivosdedesarrollosostenible",
            "цур",
            "целиустойчивогоразвития",
            "اهدافالتنميةالمستدامة",
            "可持续发展目标",
        ],
    ),
    (
        Field::Positions,
        &[
            "position",
            "positions",
            "response",
            "stateposition",
            "reponse",
            "positiondeletat",
            "posicion",
            "respuesta",
            "позиция",
            "ответ",
            "الموقف",
            "موقفالدولة",
            "الرد",
            "立场",
            "回应",
        ],
    ),
    (
        Field::RecommendingStates,
        &[
            "recommendingstate",
            "recommendingstates",
            "recommendingcountry",
            "from",
            "etatauteur",
            "etatsauteurs",
            "etatauteurdelarecommandation",
            "paysauteur",
            "estadorecomendante",
            "estadoquerecomienda",
            "estadosrecomendantes",
            "рекомендующеегосударство",
            "рекомендующиегосударства",
            "الدولةالموصية",
            "الدولمقدمةالتوصية",
            "الدولةمقدمةالتوصية",
            "建议国",
            "提出建议的国家",
        ],
    ),
    (
        Field::ActionCategory,
        &[
            "action",
            "actioncategory",
            "categoriedaction",
            "categoriadeaccion",
            "категориядействия",
            "فئةالاجراء",
            "行动类别",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_understood_in_six_languages() {
        for (header, expected) in [
            ("Recommendation", Field::Text),
            ("Texte de la recommandation", Field::Text),
            ("Recomendación", Field::Text),
            ("Рекомендация", Field::Text),
            ("التوصية", Field::Text),
            ("建议", Field::Text),
            ("État examiné", Field::States),
            ("Estado que recomienda", Field::RecommendingStates),
            ("Recommending State", Field::RecommendingStates),
            ("N°", Field::Paragraph),
            ("Text (fr)", Field::TextIn(Language::Fr)),
            ("Recommendation - Arabic", Field::TextIn(Language::Ar)),
            ("texte_fr", Field::TextIn(Language::Fr)),
            ("Textes", Field::Text),
            ("Текст Русский", Field::TextIn(Language::Ru)),
        ] {
            assert_eq!(field(header), Some(expected), "{header}");
        }
        assert_eq!(field("Colour"), None);
        assert_eq!(field("  "), None);
    }

    #[test]
    fn no_name_stands_for_two_fields() {
        let mut names: Vec<String> =
            NAMES.iter().flat_map(|(_, names)| names.iter().map(|name| fold(name))).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
