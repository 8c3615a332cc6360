//! Who may do what: one table of role by kind of object, read from `vocab/permissions.csv`. Denied by default.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// A closed list of codes as an enum with its text form.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// Every one, in the order of the vocabulary.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code used in the database, the API and the vocabularies.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                match code {
                    $($code => Ok($name::$variant),)*
                    other => Err(UnknownCode { list: stringify!($name), code: other.to_owned() }),
                }
            }
        }
    };
}

/// A code that its closed list does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The list.
    pub list: &'static str,
    /// What was found instead.
    pub code: String,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no {}", self.code, self.list)
    }
}

impl std::error::Error for UnknownCode {}

coded! {
    /// What a person is to a mechanism (`vocab/roles.csv`).
    Role {
        /// NMIRF secretariat administrator: users, settings, backups; never edits others' substantive text silently.
        SecretariatAdmin = "secretariat_admin",
        /// NMIRF secretariat officer: imports, clusters, allocates, validates, drafts reports.
        SecretariatOfficer = "secretariat_officer",
        /// Focal point of a ministry or agency: updates its own measures, contributes text.
        InstitutionFocal = "institution_focal",
        /// Approver of a ministry or agency: clears its focal points' updates.
        InstitutionApprover = "institution_approver",
        /// Chair of the mechanism (minister, secretary of State): approves plans and reports.
        PoliticalLead = "political_lead",
        /// Parliament human rights committee: reads unpublished scoreboards by grant; asks questions.
        Parliament = "parliament",
        /// Judiciary focal point: contributes data; independent: no allocation without its agreement.
        Judiciary = "judiciary",
        /// Local or regional authority focal point: updates local measures.
        LocalGovernment = "local_government",
        /// National statistical office: owns indicator metadata and official data points.
        Nso = "nso",
        /// National human rights institution: reads by grant, comments, files own assessment shown beside the State's.
        Nhri = "nhri",
        /// National preventive mechanism: as NHRI for detention; extra confidentiality.
        Npm = "npm",
        /// Registered civil society organization: submissions, consultation answers, comments.
        CsoOrg = "cso_org",
        /// Individual or human rights defender: submissions with protected identity.
        Defender = "defender",
        /// Academic partner: consultation, open data, good practices.
        Academia = "academia",
        /// UN country team / resident coordinator office: reads by grant, offers assistance.
        Unct = "unct",
        /// OHCHR or UNDP adviser: reads by grant, hub editor, assistance desk.
        Ohchr = "ohchr",
        /// Hub editor: editorial review of practices, events, profiles.
        HubEditor = "hub_editor",
        /// Mechanism of another State: publishes own profile and practices, offers or asks for cooperation.
        PeerState = "peer_state",
        /// Donor or funding partner: sees requests the State chose to share.
        Donor = "donor",
        /// Anyone, without an account: published records only, all formats, open data.
        Public = "public",
        /// Auditor / data protection officer: reads audit trail, not confidential bodies of text.
        Auditor = "auditor",
        /// Machine account: scoped token, federation or import.
        ServiceAccount = "service_account",
    }
}

coded! {
    /// The kinds of object that the permission table knows.
    ObjectKind {
        /// Recommendation published.
        RecommendationPublished = "recommendation_published",
        /// Recommendation unpublished.
        RecommendationUnpublished = "recommendation_unpublished",
        /// Position before decision.
        PositionBeforeDecision = "position_before_decision",
        /// Allocation.
        Allocation = "allocation",
        /// Plan draft.
        PlanDraft = "plan_draft",
        /// Plan published.
        PlanPublished = "plan_published",
        /// Measure.
        Measure = "measure",
        /// Update draft.
        UpdateDraft = "update_draft",
        /// Update published.
        UpdatePublished = "update_published",
        /// Indicator official.
        IndicatorOfficial = "indicator_official",
        /// Evidence internal.
        EvidenceInternal = "evidence_internal",
        /// Evidence public.
        EvidencePublic = "evidence_public",
        /// Report draft.
        ReportDraft = "report_draft",
        /// Report submitted.
        ReportSubmitted = "report_submitted",
        /// Sp communication open.
        SpCommunicationOpen = "sp_communication_open",
        /// Sp communication published.
        SpCommunicationPublished = "sp_communication_published",
        /// Opcat visit report.
        OpcatVisitReport = "opcat_visit_report",
        /// Submission public.
        SubmissionPublic = "submission_public",
        /// Submission confidential.
        SubmissionConfidential = "submission_confidential",
        /// Identity of submitter.
        IdentityOfSubmitter = "identity_of_submitter",
        /// Consultation.
        Consultation = "consultation",
        /// Assistance request.
        AssistanceRequest = "assistance_request",
        /// Good practice.
        GoodPractice = "good_practice",
        /// State profile.
        StateProfile = "state_profile",
        /// Event.
        Event = "event",
        /// Audit log.
        AuditLog = "audit_log",
        /// User admin.
        UserAdmin = "user_admin",
    }
}

/// Something one may do with an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Know that it exists.
    See,
    /// Read it.
    Read,
    /// Make one.
    Create,
    /// Change it.
    Update,
    /// Approve, validate or clear it.
    Approve,
    /// Publish it.
    Publish,
}

/// What one role may do with one kind of object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permission {
    acts: u8,
    /// Only what belongs to the actor's own institution, or is the actor's own.
    pub own_only: bool,
    /// Only by an explicit, dated and logged grant.
    pub by_grant: bool,
}

impl Permission {
    /// Reads a cell of the table: a string of the letters of `vocab/permission_codes.csv`.
    /// Changing, approving and publishing include reading; creating alone does not.
    fn parse(cell: &str) -> Self {
        let mut permission = Permission::default();
        for letter in cell.chars() {
            let acts: &[Act] = match letter {
                'X' => &[Act::See],
                'R' => &[Act::See, Act::Read],
                'O' => {
                    permission.own_only = true;
                    &[Act::See, Act::Read]
                }
                'C' => &[Act::Create],
                'U' => &[Act::See, Act::Read, Act::Update],
                'A' => &[Act::See, Act::Read, Act::Approve],
                'P' => &[Act::See, Act::Read, Act::Publish],
                'G' => {
                    permission.by_grant = true;
                    &[Act::See, Act::Read]
                }
                _ => &[],
            };
            for act in acts {
                permission.acts |= 1 << *act as u8;
            }
        }
        permission
    }

    /// Whether the act is allowed, leaving aside whose the object is and whether a grant exists.
    pub fn names(self, act: Act) -> bool {
        self.acts & (1 << act as u8) != 0
    }

    /// Whether the act is allowed on any object of the kind within the mechanism, with no grant.
    pub fn allows(self, act: Act) -> bool {
        self.names(act) && !self.own_only && !self.by_grant
    }

    /// Whether the act is allowed on an object of the actor's own institution.
    pub fn allows_own(self, act: Act) -> bool {
        self.names(act) && !self.by_grant
    }
}

/// The table, exactly as published in the vocabulary.
const TABLE: &str = include_str!("vocab/permissions.csv");

static PERMISSIONS: LazyLock<Vec<Vec<Permission>>> = LazyLock::new(|| {
    let mut table = vec![vec![Permission::default(); ObjectKind::ALL.len()]; Role::ALL.len()];
    let mut lines = TABLE.lines();
    let kinds: Vec<Option<ObjectKind>> =
        lines.next().unwrap_or_default().split(',').skip(1).map(|code| code.parse().ok()).collect();
    for line in lines {
        let mut cells = line.split(',');
        let Ok(role) = cells.next().unwrap_or_default().parse::<Role>() else { continue };
        for (kind, cell) in kinds.iter().zip(cells) {
            if let Some(kind) = kind {
                table[role as usize][*kind as usize] = Permission::parse(cell);
            }
        }
    }
    table
});

impl Role {
    /// What this role may do with this kind of object.
    pub fn permission(self, kind: ObjectKind) -> Permission {
        PERMISSIONS[self as usize][kind as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_table_is_read() {
        let mut cells = 0;
        for line in TABLE.lines().skip(1) {
            let role: Role = line.split(',').next().unwrap().parse().unwrap();
            for (kind, cell) in ObjectKind::ALL.iter().zip(line.split(',').skip(1)) {
                assert_eq!(role.permission(*kind), Permission::parse(cell), "{role} {kind}");
                cells += 1;
            }
        }
        assert_eq!(cells, Role::ALL.len() * ObjectKind::ALL.len());
    }

    #[test]
    fn no_role_has_standing_access_to_the_identity_of_a_submitter() {
        for role in Role::ALL {
            assert!(!role.permission(ObjectKind::IdentityOfSubmitter).allows(Act::Read), "{role}");
        }
    }

    #[test]
    fn a_focal_point_reads_only_its_own_unpublished_recommendations() {
        let permission = Role::InstitutionFocal.permission(ObjectKind::RecommendationUnpublished);
        assert!(!permission.allows(Act::Read));
        assert!(permission.allows_own(Act::Read));
    }

    #[test]
    fn a_grant_is_never_implied() {
        let permission = Role::Parliament.permission(ObjectKind::RecommendationUnpublished);
        assert!(!permission.allows(Act::Read) && !permission.allows_own(Act::Read));
    }
}
