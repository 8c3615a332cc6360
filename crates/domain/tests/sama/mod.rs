//! What the stories of several subjects begin with: the Republic of Sama's mechanism, its people, a review's report.
#![allow(dead_code, reason = "each subject's stories use some of it")]

use suivi_domain::accounts::{NewAccount, Seat, actor_of, create_account};
use suivi_domain::mechanisms::{
    Institution, InstitutionFacts, InstitutionKind, Level, Mechanism, MechanismFacts, MechanismKind,
    NewMechanism,
};
use suivi_domain::recommendations::entry::{NewDocument, NewRecord};
use suivi_kernel::vocab::{Position, RecommendationKind};
use suivi_kernel::{Actor, Date, Error, Language, LocalText, Refusal, Result, Role};
use suivi_store::Db;

pub fn machine() -> Actor {
    Actor::command_line()
}

pub fn mechanism() -> NewMechanism {
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, "Republic of Sama"),
        state: "XSA".to_owned(),
        level: Level::National,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    NewMechanism { slug: "sama".to_owned(), facts }
}

pub fn institution(name: &str, kind: InstitutionKind) -> InstitutionFacts {
    InstitutionFacts {
        names: LocalText::of(Language::En, name),
        short_names: LocalText::default(),
        kind,
        parent_id: None,
        valid_from: None,
    }
}

pub fn ministry(name: &str) -> InstitutionFacts {
    institution(name, InstitutionKind::Ministry)
}

/// The report of the Working Group on Sama.
pub fn report() -> NewDocument {
    NewDocument {
        body: "UPR".to_owned(),
        symbol: Some("A/HRC/64/199".to_owned()),
        kind: "upr_report".to_owned(),
        title: "Report of the Working Group".to_owned(),
        date: Date::from_ymd_opt(2026, 6, 30).unwrap(),
        cycle: Some(4),
        session: Some("50".to_owned()),
    }
}

/// A supported recommendation of that report.
pub fn recommendation(ordinal: i32, words: impl Into<String>) -> NewRecord {
    NewRecord {
        ordinal,
        kind: RecommendationKind::Recommendation,
        paragraph: format!("139.{ordinal}"),
        parent_id: None,
        position: Some((Position::Supported, "A/HRC/64/199/Add.1".to_owned())),
        recommending_states: vec!["URY".to_owned()],
        priority_due: None,
        action_category: None,
        texts: vec![(Language::En, words.into())],
        plain: Vec::new(),
        tags: Vec::new(),
    }
}

/// A person with an account.
pub fn person(
    db: &Db,
    sama: &Mechanism,
    name: &str,
    role: Role,
    institution: Option<&Institution>,
    language: Language,
) -> Actor {
    let institution_id = institution.map(|institution| institution.id.clone());
    let seat = Seat { mechanism_id: sama.id.clone(), role, institution_id };
    let new = NewAccount {
        email: &format!("{name}@sama.example"),
        name,
        language,
        password: None,
        is_operator: false,
        seat: Some(seat),
    };
    let made = db.write_here(|tx| create_account(tx, &machine(), new)).unwrap();
    db.read_here(|conn| actor_of(conn, &made.account_id)).unwrap()
}

pub fn refusal<T>(result: Result<T>) -> Refusal {
    match result.err().expect("it is refused") {
        Error::Refusal(refusal) => refusal,
        fault => panic!("{fault}"),
    }
}
