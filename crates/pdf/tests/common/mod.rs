//! Documents about the invented Republic of Sama, with every kind of block.
#![allow(dead_code, reason = "each test uses a part")]

pub mod reader;

use suivi_formats::document::{Block, Document, Form, Inline, Item, Labels, NotePlace, cell};
use suivi_kernel::Language;

/// Words that would do something if they were read as instructions.
pub const HOSTILE: &str = "#panic() $x$ @ref <l> *b* _e_ \\ `code` // c /* d */ #{1+1} [x] ~ -- ' \" = h";

/// The words of one document.
pub struct Words {
    pub language: Language,
    pub title: &'static str,
    pub masthead: [&'static str; 3],
    pub author: &'static str,
    pub labels: [&'static str; 3],
    pub headings: [&'static str; 4],
    pub sentence: &'static str,
    pub second: &'static str,
    pub quote: &'static str,
    pub items: [&'static str; 4],
    pub note: &'static str,
    pub foot: &'static str,
    pub link: &'static str,
    pub caption: &'static str,
    pub header: [&'static str; 3],
    pub rows: [[&'static str; 3]; 3],
    pub chart: &'static str,
    pub alternative: &'static str,
    pub unit: &'static str,
    pub regions: [&'static str; 3],
    pub matrix: [&'static str; 6],
    pub cells: [&'static str; 6],
}

pub const ENGLISH: Words = Words {
    language: Language::En,
    title: "National report of the Republic of Sama",
    masthead: [
        "Human Rights Council",
        "Working Group on the Universal Periodic Review, fifty-second session",
        "A/HRC/WG.6/52/SAM/1",
    ],
    author: "National Mechanism for Reporting and Follow-up of the Republic of Sama",
    labels: ["Notes", "Annex", "Contents"],
    headings: [
        "Methodology and consultation",
        "Right to education",
        "Girls in rural districts",
        "School transport",
    ],
    sentence: "The Government of Sama adopted the Basic Education Act in 2024, which makes nine years of schooling free and compulsory and forbids any fee, whether for books, for uniforms or for examinations.",
    second: "Forty-one rural schools were built or repaired, and 312 teachers were trained in inclusive education.",
    quote: "Every child shall be admitted to the school nearest to the child’s home, whatever papers the family can or cannot show.",
    items: [
        "The Ministry of Education publishes attendance by district every year;",
        "districts in the north receive a supplement;",
        "the supplement pays for meals;",
        "The Ombudsperson receives complaints from pupils.",
    ],
    note: "Basic Education Act, No. 4 of 2024, arts. 3–7.",
    foot: "Figures of the Statistical Office of Sama, March 2026.",
    link: "the text of the Act",
    caption: "Table 1. Children out of school, by sex",
    header: ["Year", "Girls (per cent)", "What was done"],
    rows: [
        ["2022", "14.2", "School meals in eleven districts, after the drought of the year before."],
        ["2023", "11.8", "Fees abolished."],
        ["2024", "7.5", "Basic Education Act in force; buses on twenty-six routes."],
    ],
    chart: "Children out of school",
    alternative: "Column chart: the share of girls out of school falls from 14.2 per cent in 2022 to 7.5 per cent in 2024.",
    unit: "Per cent of girls aged 6 to 15",
    regions: ["Northern highlands and border districts", "Coast", "Capital"],
    matrix: ["No.", "Recommendation", "Recommending State", "Position", "What was done", "Responsible"],
    cells: [
        "139.12",
        "Take further steps to guarantee access to free and compulsory primary education for all children, in particular girls and children with disabilities in rural areas",
        "Republic of Lorva",
        "Supported",
        "The Basic Education Act came into force in January 2024; the budget of the northern districts rose by a third, and attendance is published every year",
        "Ministry of Education",
    ],
};

pub const FRENCH: Words = Words {
    language: Language::Fr,
    title: "Rapport national de la République de Sama",
    masthead: [
        "Conseil des droits de l’homme",
        "Groupe de travail sur l’Examen périodique universel, cinquante-deuxième session",
        "A/HRC/WG.6/52/SAM/1",
    ],
    author: "Mécanisme national d’établissement des rapports et de suivi de la République de Sama",
    labels: ["Notes", "Annexe", "Table des matières"],
    headings: [
        "Méthode et consultations",
        "Droit à l’éducation",
        "Les filles en milieu rural",
        "Transport scolaire",
    ],
    sentence: "Le Gouvernement samaien a adopté en 2024 la loi sur l’éducation de base, qui rend la scolarité gratuite et obligatoire pendant neuf ans ; aucun frais n’est plus demandé aux familles.",
    second: "Quarante et une écoles rurales ont été construites ou réparées, et 312 enseignants formés à l’éducation inclusive.",
    quote: "Tout enfant est admis à l’école la plus proche de chez lui, quels que soient les papiers que sa famille peut présenter.",
    items: [
        "Le Ministère de l’éducation publie chaque année les chiffres par district ;",
        "les districts du nord reçoivent un supplément ;",
        "ce supplément sert aux repas ;",
        "Le Médiateur reçoit les plaintes des élèves.",
    ],
    note: "Loi no 4 de 2024 sur l’éducation de base, art. 3 à 7.",
    foot: "Chiffres de l’Office statistique de Sama, mars 2026.",
    link: "le texte de la loi",
    caption: "Tableau 1. Enfants non scolarisés, par sexe",
    header: ["Année", "Filles (en %)", "Mesures prises"],
    rows: [
        ["2022", "14,2", "Repas scolaires dans onze districts, après la sécheresse."],
        ["2023", "11,8", "Suppression des frais."],
        ["2024", "7,5", "Entrée en vigueur de la loi ; vingt-six lignes de bus."],
    ],
    chart: "Enfants non scolarisés",
    alternative: "Graphique : la part des filles non scolarisées passe de 14,2 % en 2022 à 7,5 % en 2024.",
    unit: "En pourcentage des filles de 6 à 15 ans",
    regions: ["Hauts plateaux du nord et districts frontaliers", "Côte", "Capitale"],
    matrix: ["No", "Recommandation", "État auteur", "Position", "Mesures prises", "Responsable"],
    cells: [
        "139.12",
        "Prendre de nouvelles mesures pour garantir à tous les enfants, en particulier aux filles et aux enfants handicapés, l’accès à un enseignement primaire gratuit et obligatoire",
        "République de Lorva",
        "Acceptée",
        "La loi est entrée en vigueur en janvier 2024 ; le budget des districts du nord a augmenté d’un tiers",
        "Ministère de l’éducation",
    ],
};

pub const SPANISH: Words = Words {
    language: Language::Es,
    title: "Informe nacional de la República de Sama",
    labels: ["Notas", "Anexo", "Índice"],
    sentence: "El Gobierno de Sama aprobó en 2024 la Ley de Educación Básica, que establece nueve años de enseñanza gratuita y obligatoria. ¿Qué cambió? Ya no se pide ningún pago.",
    ..FRENCH
};

pub const RUSSIAN: Words = Words {
    language: Language::Ru,
    title: "Национальный доклад Республики Сама",
    labels: ["Примечания", "Приложение", "Содержание"],
    sentence: "В 2024 году правительство Самы приняло Закон об основном образовании, который делает девять лет обучения бесплатными и обязательными; «никакие сборы» с семей более не взимаются.",
    ..ENGLISH
};

pub const ARABIC: Words = Words {
    language: Language::Ar,
    title: "التقرير الوطني لجمهورية سما",
    masthead: [
        "مجلس حقوق الإنسان",
        "الفريق العامل المعني بالاستعراض الدوري الشامل، الدورة الثانية والخمسون",
        "A/HRC/WG.6/52/SAM/1",
    ],
    author: "الآلية الوطنية لإعداد التقارير والمتابعة في جمهورية سما",
    labels: ["الحواشي", "مرفق", "المحتويات"],
    headings: ["المنهجية والتشاور", "الحق في التعليم", "الفتيات في المناطق الريفية", "النقل المدرسي"],
    sentence: "اعتمدت حكومة سما في عام 2024 قانون التعليم الأساسي الذي يجعل تسع سنوات من الدراسة مجانية وإلزامية، ويحظر أي رسوم، سواء كانت للكتب أو للزي المدرسي أو للامتحانات.",
    second: "وبُنيت أو رُممت إحدى وأربعون مدرسة ريفية، ودُرِّب 312 معلماً على التعليم الشامل للجميع (UNESCO).",
    quote: "يُقبل كل طفل في أقرب مدرسة إلى منزله، أياً كانت الوثائق التي تستطيع أسرته تقديمها.",
    items: [
        "تنشر وزارة التعليم معدلات الحضور حسب المقاطعة كل عام؛",
        "وتتلقى مقاطعات الشمال مخصصات إضافية؛",
        "وتُصرف هذه المخصصات على الوجبات؛",
        "ويتلقى أمين المظالم شكاوى التلاميذ.",
    ],
    note: "قانون التعليم الأساسي، رقم 4 لعام 2024، المواد 3 إلى 7.",
    foot: "أرقام المكتب الإحصائي في سما، آذار/مارس 2026.",
    link: "نص القانون",
    caption: "الجدول 1 - الأطفال خارج المدرسة حسب الجنس",
    header: ["السنة", "الفتيات (بالنسبة المئوية)", "ما تم إنجازه"],
    rows: [
        ["2022", "14.2", "وجبات مدرسية في إحدى عشرة مقاطعة بعد الجفاف."],
        ["2023", "11.8", "إلغاء الرسوم."],
        ["2024", "7.5", "بدء نفاذ القانون؛ حافلات على ستة وعشرين خطاً."],
    ],
    chart: "الأطفال خارج المدرسة",
    alternative: "رسم بياني: انخفضت نسبة الفتيات خارج المدرسة من 14.2 في المائة في 2022 إلى 7.5 في المائة في 2024.",
    unit: "النسبة المئوية من الفتيات بين 6 و15 سنة",
    regions: ["المرتفعات الشمالية والمقاطعات الحدودية", "الساحل", "العاصمة"],
    matrix: ["الرقم", "التوصية", "الدولة الموصية", "الموقف", "ما تم إنجازه", "الجهة المسؤولة"],
    cells: [
        "139.12",
        "اتخاذ خطوات إضافية لضمان حصول جميع الأطفال على التعليم الابتدائي المجاني والإلزامي، ولا سيما الفتيات والأطفال ذوو الإعاقة في المناطق الريفية",
        "جمهورية لورفا",
        "مقبولة",
        "دخل القانون حيز النفاذ في كانون الثاني/يناير 2024، وزادت ميزانية مقاطعات الشمال بمقدار الثلث",
        "وزارة التعليم",
    ],
};

pub const CHINESE: Words = Words {
    language: Language::Zh,
    title: "萨马共和国国家报告",
    masthead: ["人权理事会", "普遍定期审议工作组第五十二届会议", "A/HRC/WG.6/52/SAM/1"],
    author: "萨马共和国国家报告和后续行动机制",
    labels: ["注", "附件", "目录"],
    headings: ["方法与协商", "受教育权", "农村地区的女童", "校车"],
    sentence: "萨马政府于2024年通过了《基础教育法》，规定九年教育免费且为义务教育，并禁止收取任何费用，无论是书本费、校服费还是考试费。“任何学校不得收费。”",
    second: "新建或修缮了41所农村学校，312名教师接受了全纳教育培训（UNESCO）。",
    quote: "每个儿童均可进入离家最近的学校，无论其家庭能否出示证件。",
    items: [
        "教育部每年公布各地区的出勤率；",
        "北部地区获得补助；",
        "补助用于供餐；",
        "监察员受理学生的投诉。",
    ],
    note: "《基础教育法》，2024年第4号，第三至第七条。",
    foot: "萨马统计局数据，2026年3月。",
    link: "法律文本",
    caption: "表1 按性别分列的失学儿童",
    header: ["年份", "女童（百分比）", "已采取的措施"],
    rows: [
        ["2022", "14.2", "旱灾之后，十一个地区提供学校供餐。"],
        ["2023", "11.8", "取消收费。"],
        ["2024", "7.5", "法律生效；开通二十六条校车线路。"],
    ],
    chart: "失学儿童",
    alternative: "柱状图：失学女童比例从2022年的14.2%降至2024年的7.5%。",
    unit: "占6至15岁女童的百分比",
    regions: ["北部高原和边境地区", "沿海", "首都"],
    matrix: ["编号", "建议", "提出建议的国家", "立场", "已采取的措施", "负责机构"],
    cells: [
        "139.12",
        "采取进一步措施，确保所有儿童，特别是农村地区的女童和残疾儿童，获得免费义务初等教育",
        "洛尔瓦共和国",
        "接受",
        "该法于2024年1月生效；北部地区预算增加三分之一，每年公布出勤率",
        "教育部",
    ],
};

pub const ALL: [&Words; 6] = [&ENGLISH, &FRENCH, &SPANISH, &RUSSIAN, &ARABIC, &CHINESE];

/// A document with every kind of block, long enough for tables to run over a page.
pub fn document(words: &Words, form: Form) -> Document {
    let (strong, emphasis) = (true, true);
    let styled = |text: &str, strong, emphasis| Inline::Text { text: text.into(), strong, emphasis };
    let endnote = || Inline::Note { at: NotePlace::End, text: cell(words.note) };
    let footnote = || Inline::Note { at: NotePlace::Foot, text: cell(words.foot) };
    let paragraph = |text: Vec<Inline>| Block::Paragraph { number: None, text };
    let mut body = vec![
        Block::heading(1, words.headings[0]),
        paragraph(vec![
            Inline::plain(words.sentence),
            endnote(),
            Inline::plain(" "),
            Inline::plain(words.second),
        ]),
        paragraph(vec![
            styled(words.second, strong, false),
            Inline::plain(" "),
            styled(words.sentence, false, emphasis),
            footnote(),
            Inline::plain(" "),
            Inline::Link { text: words.link.into(), href: "https://example.org/act?a=1&b=2".into() },
            Inline::Source { kind: "update".into(), id: "u-12".into() },
        ]),
        Block::heading(1, words.headings[1]),
        Block::Quote { text: cell(words.quote) },
        Block::heading(2, words.headings[2]),
        Block::paragraph(words.sentence),
        Block::List {
            ordered: true,
            items: vec![
                Item { depth: 0, text: cell(words.items[0]) },
                Item { depth: 1, text: cell(words.items[1]) },
                Item { depth: 1, text: cell(words.sentence) },
                Item { depth: 2, text: cell(words.items[2]) },
                Item { depth: 0, text: [cell(words.items[3]), vec![endnote()]].concat() },
            ],
        },
        Block::List {
            ordered: false,
            items: vec![
                Item { depth: 0, text: cell(words.items[0]) },
                Item { depth: 1, text: cell(words.items[1]) },
                Item { depth: 0, text: cell(words.sentence) },
            ],
        },
        Block::heading(3, words.headings[3]),
        Block::paragraph(words.second),
        Block::Chart {
            title: words.chart.into(),
            alternative: words.alternative.into(),
            unit: words.unit.into(),
            points: vec![("2022".into(), 14.2), ("2023".into(), 11.8), ("2024".into(), 7.5)],
        },
        table(words),
        Block::heading(4, words.headings[0]),
        Block::paragraph(HOSTILE),
        Block::Chart {
            title: words.chart.into(),
            alternative: words.alternative.into(),
            unit: words.unit.into(),
            points: vec![
                (words.regions[0].into(), 21.5),
                (words.regions[1].into(), -3.25),
                (words.regions[2].into(), 8.0),
            ],
        },
    ];
    for _ in 0..4 {
        body.push(Block::paragraph(words.sentence));
        body.push(Block::paragraph(words.second));
    }
    let mut document = Document {
        title: words.title.into(),
        masthead: words.masthead.map(String::from).to_vec(),
        author: words.author.into(),
        language: words.language,
        body,
        annexes: vec![Block::heading(1, words.headings[1]), matrix(words, 24)],
        labels: Labels {
            notes: words.labels[0].into(),
            annex: words.labels[1].into(),
            contents: words.labels[2].into(),
        },
        form,
    };
    document.number_paragraphs();
    document
}

fn table(words: &Words) -> Block {
    Block::Table {
        caption: words.caption.into(),
        header: words.header.iter().map(|&text| cell(text)).collect(),
        rows: words.rows.iter().map(|row| row.iter().map(|&text| cell(text)).collect()).collect(),
    }
}

/// A matrix of recommendations with so many rows.
pub fn matrix(words: &Words, rows: usize) -> Block {
    let row = |at: usize| {
        let mut row: Vec<Vec<Inline>> = words.cells.iter().map(|&text| cell(text)).collect();
        row[0] = cell(format!("139.{}", at + 1));
        // No two rows say the same, as in life: what was set once is not set again for nothing.
        row[1] = cell(format!("{}. {}", words.cells[1], at + 1));
        row[4] = cell(format!("{} {}; {}", at + 1, words.cells[4], words.cells[1]));
        row
    };
    Block::Table {
        caption: words.caption.into(),
        header: words.matrix.iter().map(|&text| cell(text)).collect(),
        rows: (0..rows).map(row).collect(),
    }
}

/// A report of so many words with a matrix: what a State hands in.
pub fn long_report(words: &Words, count: usize, rows: usize) -> Document {
    let mut document = document(words, Form::Standard);
    let mut written = 0;
    while written < count {
        for (at, heading) in words.headings.iter().enumerate() {
            if written % 700 < 40 {
                document.body.push(Block::heading(1 + (at as u8) % 3, *heading));
            }
            let text = format!("{written}: {} {} {}", words.sentence, words.second, words.sentence);
            written += text.split_whitespace().count();
            document.body.push(Block::Paragraph {
                number: None,
                text: vec![Inline::plain(text), Inline::Note { at: NotePlace::End, text: cell(words.note) }],
            });
        }
    }
    document.annexes = vec![matrix(words, rows)];
    document.number_paragraphs();
    document
}
