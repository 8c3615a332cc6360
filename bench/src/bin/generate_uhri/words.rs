//! The invented language of the generated texts.

use suivi_bench::dice::Dice;

const VERBS: &[&str] = &[
    "accede to",
    "adopt",
    "allocate resources to",
    "amend",
    "accelerate",
    "broaden",
    "carry out",
    "clarify",
    "complete",
    "consolidate",
    "continue",
    "coordinate",
    "criminalize acts against",
    "design",
    "develop",
    "disseminate",
    "draft",
    "enact",
    "enforce",
    "ensure",
    "establish",
    "evaluate",
    "expand",
    "explore",
    "finalize",
    "finance",
    "guarantee",
    "harmonize",
    "implement",
    "improve",
    "increase",
    "integrate",
    "intensify",
    "introduce",
    "investigate",
    "maintain",
    "monitor",
    "prioritize",
    "promote",
    "protect",
    "provide for",
    "publish",
    "pursue",
    "ratify",
    "reform",
    "reinforce",
    "repeal",
    "review",
    "revise",
    "safeguard",
    "speed up",
    "strengthen",
    "study",
    "support",
    "sustain",
    "train staff for",
    "translate",
    "update",
    "uphold",
    "withdraw reservations to",
];

const QUALITIES: &[&str] = &[
    "accessible",
    "adequate",
    "affordable",
    "binding",
    "community-based",
    "comprehensive",
    "confidential",
    "coordinated",
    "detailed",
    "disaggregated",
    "effective",
    "evidence-based",
    "gender-responsive",
    "high-quality",
    "inclusive",
    "independent",
    "integrated",
    "intersectoral",
    "lasting",
    "local",
    "long-term",
    "mobile",
    "multilingual",
    "national",
    "participatory",
    "periodic",
    "practical",
    "preventive",
    "prompt",
    "public",
    "regional",
    "regular",
    "reliable",
    "rural",
    "specialized",
    "sustainable",
    "timely",
    "transparent",
    "universal",
    "well-funded",
];

const THINGS: &[&str] = &[
    "action plan",
    "appeals procedure",
    "awareness campaign",
    "birth registration scheme",
    "budget line",
    "building code",
    "census",
    "civil registry",
    "code of conduct",
    "complaints mechanism",
    "consultation process",
    "curriculum",
    "data collection system",
    "early warning system",
    "education strategy",
    "evaluation framework",
    "health service",
    "helpline",
    "housing programme",
    "identity document",
    "impact assessment",
    "inspection body",
    "irrigation project",
    "juvenile court",
    "labour inspectorate",
    "land law",
    "legal aid scheme",
    "legislative framework",
    "literacy programme",
    "maternity clinic",
    "mediation service",
    "minimum wage",
    "monitoring body",
    "nutrition programme",
    "oversight committee",
    "parental leave scheme",
    "pension system",
    "police training",
    "procurement rule",
    "protection order",
    "quota",
    "reception centre",
    "referral pathway",
    "rehabilitation service",
    "reparation fund",
    "reporting duty",
    "residence permit",
    "road map",
    "safety standard",
    "sanitation network",
    "scholarship",
    "school transport",
    "shelter",
    "sign language service",
    "social protection floor",
    "statistics office",
    "training module",
    "vaccination campaign",
    "water supply",
    "witness protection unit",
    "youth council",
];

const PEOPLE: &[&str] = &[
    "asylum-seekers",
    "boys and girls",
    "children in care",
    "children with disabilities",
    "detainees",
    "displaced families",
    "domestic workers",
    "ethnic communities",
    "farm labourers",
    "fishing families",
    "girls in remote districts",
    "herders",
    "human rights defenders",
    "indigenous peoples",
    "informal workers",
    "journalists",
    "landless farmers",
    "lawyers",
    "migrant workers",
    "minorities",
    "newborns and their mothers",
    "older persons",
    "patients",
    "persons with albinism",
    "persons with disabilities",
    "refugees",
    "rural women",
    "seasonal workers",
    "stateless persons",
    "street children",
    "students",
    "survivors of violence",
    "teachers",
    "tenants",
    "trade unionists",
    "victims of trafficking",
    "widows",
    "women in public life",
    "young people",
];

const PLACES: &[&str] = &[
    "in all provinces",
    "in border districts",
    "in coastal areas",
    "in detention",
    "in hospitals",
    "in informal settlements",
    "in mountain villages",
    "in primary schools",
    "in public administration",
    "in remote islands",
    "in rural areas",
    "in the capital",
    "in the courts",
    "in the workplace",
    "on the mainland",
    "online",
    "within families",
];

const MEANS: &[&str] = &[
    "by consulting those concerned",
    "by publishing the results every year",
    "in cooperation with civil society",
    "in line with international standards",
    "through a clear timetable",
    "through independent review",
    "through the statistics office",
    "with adequate funding",
    "with indicators and deadlines",
    "with the help of local councils",
    "with the participation of women",
    "with the support of the United Nations",
    "without any discrimination",
    "without further delay",
];

const REASONS: &[&str] = &[
    "despite earlier recommendations",
    "because registers are incomplete",
    "as reports reaching it show",
    "although a law exists",
    "since budgets were reduced",
    "in particular after the floods",
    "owing to a lack of trained staff",
    "while costs keep rising",
    "notwithstanding the efforts made",
    "as statistics are not kept apart by sex, age and disability",
];

const SYLLABLES: &[&str] = &[
    "bar", "bel", "cas", "dor", "el", "fen", "gal", "hal", "is", "jor", "kel", "lor", "mar", "nel", "or",
    "pel", "quin", "ros", "sam", "tol", "ul", "ver", "wen", "yar", "zel", "a", "e", "i", "o", "u", "an",
    "en", "in", "on", "ia", "ea", "ova", "ira", "une", "est",
];

/// A proper name that exists nowhere, capitalized.
pub(crate) fn proper_name(dice: &mut Dice) -> String {
    let mut name = String::new();
    for _ in 0..dice.between(2, 4) {
        name.push_str(dice.one_of(SYLLABLES));
    }
    let first = name.remove(0).to_ascii_uppercase();
    format!("{first}{name}")
}

/// "adopt a detailed action plan for rural women in coastal areas, with adequate funding".
pub(crate) fn request(dice: &mut Dice) -> String {
    let mut text = format!("{} {}", dice.one_of(VERBS), thing(dice));
    for (chance, words) in
        [(70, format!(" for {}", dice.one_of(PEOPLE))), (50, format!(" {}", dice.one_of(PLACES)))]
    {
        if dice.percent(chance) {
            text.push_str(&words);
        }
    }
    if dice.percent(60) {
        text.push_str(", ");
        text.push_str(dice.one_of(MEANS));
    }
    text
}

/// "the lack of a detailed action plan for rural women, despite earlier recommendations".
pub(crate) fn worry(dice: &mut Dice) -> String {
    let what =
        ["the lack of", "delays in", "the low coverage of", "the slow progress towards", "unequal access to"];
    format!("{} {} for {}, {}", dice.one_of(&what), thing(dice), dice.one_of(PEOPLE), dice.one_of(REASONS))
}

fn thing(dice: &mut Dice) -> String {
    let quality = dice.one_of(QUALITIES);
    let name = dice.one_of(THINGS);
    match dice.between(0, 9) {
        0 => format!("the {} {name}", proper_name(dice)),
        1 | 2 => format!("the {quality} {name}"),
        3 => format!("a {quality} and {} {name}", dice.one_of(QUALITIES)),
        _ => {
            format!("{} {quality} {name}", if quality.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" })
        }
    }
}
