//! The rules of assessments, without a database.

use suivi_kernel::vocab::{grade, grade_schemes, scale};
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Role};

use crate::followup::model::Assessor;

/// The scale of the State, of national institutions and of civil society.
pub const OWN_SCALE: &str = "implementation_assessment";

/// What an assessment says.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Who judges.
    pub assessor: Assessor,
    /// The assessor's name, where it is not the State.
    pub assessor_name: LocalText,
    /// A scale of [`scales_for`].
    pub scale: String,
    /// A code of that scale.
    pub grade: String,
    /// Why.
    pub rationale: LocalText,
    /// Why no evidence stands behind it, where none does.
    pub no_evidence_reason: Option<String>,
    /// As of which day.
    pub assessed_on: Date,
    /// The document it stands in; a committee's always stands in one.
    pub source_symbol: Option<String>,
    /// The paragraph there.
    pub source_paragraph: Option<String>,
    /// Why it differs from the one it replaces.
    pub reason: Option<String>,
}

/// The scales that an assessor uses on a recommendation of a body; a committee's are its own.
pub fn scales_for(assessor: Assessor, body: &str) -> &'static [&'static str] {
    match assessor {
        Assessor::Committee => grade_schemes(body),
        _ => &[OWN_SCALE],
    }
}

/// Whether the code is a grade of the scale that can be given.
pub fn is_grade(scheme: &str, code: &str) -> bool {
    match scheme {
        OWN_SCALE => scale(OWN_SCALE).any(|step| step.code == code),
        _ => grade(scheme, code).is_some(),
    }
}

/// Whether the actor may write an assessment of this kind.
///
/// The secretariat writes the State's and enters the committees'. National institutions and civil society write their
/// own, and nobody writes it for them (DOMAIN 1.2, P4).
pub fn may_file(actor: &Actor, assessor: Assessor, mechanism_id: &str) -> bool {
    let holds = |roles: &[Role]| {
        actor.memberships.iter().any(|m| {
            m.mechanism_id == mechanism_id
                && roles.contains(&m.role)
                && m.role.permission(ObjectKind::SubmissionPublic).names(Act::Create)
        })
    };
    match assessor {
        Assessor::State | Assessor::Committee => {
            actor.may(Act::Update, ObjectKind::RecommendationPublished, mechanism_id)
        }
        Assessor::Nhri => holds(&[Role::Nhri, Role::Npm]),
        Assessor::CivilSociety => holds(&[Role::CsoOrg, Role::Academia]),
    }
}

/// Whether a second person must publish it: the State's own and what is entered for a committee (P6). An independent
/// body decides alone.
pub fn needs_second_person(assessor: Assessor) -> bool {
    matches!(assessor, Assessor::State | Assessor::Committee)
}

#[cfg(test)]
mod tests {
    use suivi_kernel::Membership;

    use super::*;

    fn member(role: Role) -> Actor {
        let membership = Membership { mechanism_id: "sama".into(), role, institution_id: None };
        Actor { user_id: Some("u".into()), memberships: vec![membership], ..Actor::default() }
    }

    #[test]
    fn the_state_writes_no_independent_view_and_an_independent_body_none_of_the_states() {
        let (officer, nhri) = (member(Role::SecretariatOfficer), member(Role::Nhri));
        let cso = member(Role::CsoOrg);
        assert!(
            may_file(&officer, Assessor::State, "sama") && may_file(&officer, Assessor::Committee, "sama")
        );
        assert!(!may_file(&officer, Assessor::Nhri, "sama"));
        assert!(!may_file(&officer, Assessor::CivilSociety, "sama"));
        assert!(may_file(&nhri, Assessor::Nhri, "sama") && !may_file(&nhri, Assessor::State, "sama"));
        assert!(!may_file(&nhri, Assessor::CivilSociety, "sama"));
        assert!(may_file(&cso, Assessor::CivilSociety, "sama") && !may_file(&cso, Assessor::Nhri, "sama"));
        assert!(!may_file(&nhri, Assessor::Nhri, "elsewhere"));
    }

    #[test]
    fn a_committee_uses_its_own_scale_and_everyone_else_the_common_one() {
        assert_eq!(scales_for(Assessor::Committee, "CCPR"), ["CCPR"]);
        assert!(scales_for(Assessor::Committee, "UPR").is_empty());
        assert_eq!(scales_for(Assessor::Nhri, "CCPR"), [OWN_SCALE]);
        assert!(is_grade(OWN_SCALE, "partially") && is_grade("CCPR", "B"));
        assert!(!is_grade("CCPR", "partially") && !is_grade(OWN_SCALE, "B"));
    }
}
