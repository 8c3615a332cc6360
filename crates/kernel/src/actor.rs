//! Who is acting, and what they may do.

use crate::error::{Refusal, Result};
use crate::permission::{Act, ObjectKind, Role};

/// One role of one person in one mechanism.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The mechanism.
    pub mechanism_id: String,
    /// The role there.
    pub role: Role,
    /// The institution the person speaks for, where the role belongs to one.
    pub institution_id: Option<String>,
}

/// Who is behind a request or a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    /// The signed-in person; none for a visitor and for the command line.
    pub user_id: Option<String>,
    /// How the audit trail names the actor; never an address or a secret.
    pub label: String,
    /// The roles held now.
    pub memberships: Vec<Membership>,
    /// Runs the machine itself: the command line, and the people it names. Sees jobs and settings of the node.
    pub is_operator: bool,
}

impl Actor {
    /// Anyone, without an account.
    pub fn visitor() -> Self {
        Actor { label: "visitor".to_owned(), ..Actor::default() }
    }

    /// The person at the machine's own command line, who may do everything that is not sealed.
    pub fn command_line() -> Self {
        Actor { label: "command line".to_owned(), is_operator: true, ..Actor::default() }
    }

    /// The machine itself: background work that nobody asked for in person.
    pub fn system() -> Self {
        Actor { label: "system".to_owned(), is_operator: true, ..Actor::default() }
    }

    /// Whether somebody is signed in.
    pub fn is_signed_in(&self) -> bool {
        self.user_id.is_some()
    }

    /// The roles in one mechanism; everyone also has the role `public`.
    pub fn roles_in(&self, mechanism_id: &str) -> impl Iterator<Item = Role> {
        self.memberships
            .iter()
            .filter(move |m| m.mechanism_id == mechanism_id)
            .map(|m| m.role)
            .chain([Role::Public])
    }

    /// Whether the actor holds any role in the mechanism.
    pub fn is_member_of(&self, mechanism_id: &str) -> bool {
        self.memberships.iter().any(|m| m.mechanism_id == mechanism_id)
    }

    /// Whether the act is allowed on every object of the kind in the mechanism.
    pub fn may(&self, act: Act, kind: ObjectKind, mechanism_id: &str) -> bool {
        let sealed = matches!(kind, ObjectKind::SubmissionConfidential | ObjectKind::IdentityOfSubmitter);
        (self.is_operator && !sealed)
            || self.roles_in(mechanism_id).any(|role| role.permission(kind).allows(act))
    }

    /// Whether the act is allowed on an object of the kind that belongs to `institution_id`.
    pub fn may_own(&self, act: Act, kind: ObjectKind, mechanism_id: &str, institution_id: &str) -> bool {
        self.may(act, kind, mechanism_id)
            || self.memberships.iter().any(|m| {
                m.mechanism_id == mechanism_id
                    && m.institution_id.as_deref() == Some(institution_id)
                    && m.role.permission(kind).allows_own(act)
            })
    }

    /// Whether the act is allowed on at least some objects of the kind: on all, or on those of the actor's own
    /// institution.
    pub fn may_some(&self, act: Act, kind: ObjectKind, mechanism_id: &str) -> bool {
        self.may(act, kind, mechanism_id)
            || self
                .memberships
                .iter()
                .any(|m| m.mechanism_id == mechanism_id && m.role.permission(kind).allows_own(act))
    }

    /// Whether the act is allowed on at least some objects of the kind in one of the mechanisms the actor belongs to.
    pub fn may_somewhere(&self, act: Act, kind: ObjectKind) -> bool {
        self.is_operator || self.memberships.iter().any(|m| m.role.permission(kind).allows_own(act))
    }

    /// The institutions the actor speaks for in the mechanism, each once.
    pub fn institutions_in(&self, mechanism_id: &str) -> Vec<&str> {
        let held = self.memberships.iter().filter(|m| m.mechanism_id == mechanism_id);
        let mut institutions: Vec<&str> = held.filter_map(|m| m.institution_id.as_deref()).collect();
        institutions.sort_unstable();
        institutions.dedup();
        institutions
    }

    /// Refuses unless [`Actor::may`]: a visitor is asked to sign in, anyone else is told no.
    pub fn require(&self, act: Act, kind: ObjectKind, mechanism_id: &str) -> Result<()> {
        self.require_that(self.may(act, kind, mechanism_id))
    }

    /// Refuses unless [`Actor::may_own`].
    pub fn require_own(
        &self,
        act: Act,
        kind: ObjectKind,
        mechanism_id: &str,
        institution_id: &str,
    ) -> Result<()> {
        self.require_that(self.may_own(act, kind, mechanism_id, institution_id))
    }

    /// Refuses unless [`Actor::may_some`].
    pub fn require_some(&self, act: Act, kind: ObjectKind, mechanism_id: &str) -> Result<()> {
        self.require_that(self.may_some(act, kind, mechanism_id))
    }

    /// Refuses unless [`Actor::may_somewhere`].
    pub fn require_somewhere(&self, act: Act, kind: ObjectKind) -> Result<()> {
        self.require_that(self.may_somewhere(act, kind))
    }

    /// Refuses unless a rule of the domain's own allows it: a visitor is asked to sign in, anyone else is told no.
    pub fn require_that(&self, is_allowed: bool) -> Result<()> {
        match (is_allowed, self.is_signed_in()) {
            (true, _) => Ok(()),
            (false, true) => Err(Refusal::NotPermitted.into()),
            (false, false) => Err(Refusal::SignInNeeded.into()),
        }
    }

    /// Refuses anyone who does not run the machine.
    pub fn require_operator(&self) -> Result<()> {
        self.require_that(self.is_operator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(role: Role) -> Actor {
        Actor {
            user_id: Some("u".into()),
            memberships: vec![Membership {
                mechanism_id: "sama".into(),
                role,
                institution_id: Some("health".into()),
            }],
            ..Actor::default()
        }
    }

    #[test]
    fn a_role_counts_only_in_its_own_mechanism() {
        let officer = member(Role::SecretariatOfficer);
        assert!(officer.may(Act::Update, ObjectKind::RecommendationPublished, "sama"));
        assert!(!officer.may(Act::Update, ObjectKind::RecommendationPublished, "elsewhere"));
    }

    #[test]
    fn a_focal_point_acts_for_its_own_institution_only() {
        let focal = member(Role::InstitutionFocal);
        assert!(focal.may_own(Act::Update, ObjectKind::Measure, "sama", "health"));
        assert!(!focal.may_own(Act::Update, ObjectKind::Measure, "sama", "justice"));
        assert!(focal.may_some(Act::Update, ObjectKind::Measure, "sama"));
        assert!(!focal.may_some(Act::Update, ObjectKind::Measure, "elsewhere"));
        assert_eq!(focal.institutions_in("sama"), ["health"]);
    }

    #[test]
    fn the_operator_does_not_read_confidential_submissions() {
        assert!(!Actor::command_line().may(Act::Read, ObjectKind::SubmissionConfidential, "sama"));
    }
}
