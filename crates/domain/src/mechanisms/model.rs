//! The rules of mechanisms and institutions, without a database.

use suivi_kernel::{Date, LocalText, Problem, Timestamp};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::is_direction_override;

/// A closed list of codes as an enum with its text form.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// Every one, in the order forms show them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code in the database, the API and forms.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = suivi_kernel::permission::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok($name::$variant),)*
                    other => Err(Self::Err { list: stringify!($name), code: other.to_owned() }),
                }
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// How much of a State a mechanism covers.
    Level {
        /// The whole State.
        National = "national",
        /// A region, province or federated State.
        Regional = "regional",
        /// A municipality or district.
        Local = "local",
        /// No State at all: the workspace of the knowledge hub, which the node makes by itself.
        World = "world",
    }
}

impl Level {
    /// The levels a mechanism can be said to have.
    pub const OF_MECHANISMS: [Level; 3] = [Level::National, Level::Regional, Level::Local];
}

coded! {
    /// How a mechanism is set up (`vocab/nmirf_types.csv`, the typology of HR/PUB/16/1).
    MechanismKind {
        /// Created for one report and dissolved afterwards.
        AdHoc = "ad_hoc",
        /// A standing unit in one ministry.
        Ministerial = "ministerial",
        /// A standing committee of ministries with a secretariat.
        Interministerial = "interministerial",
        /// A body of its own.
        InstitutionallySeparate = "institutionally_separate",
    }
}

coded! {
    /// What kind of body an institution is.
    InstitutionKind {
        /// A ministry.
        Ministry = "ministry",
        /// An agency, department or commission under the executive.
        Agency = "agency",
        /// A court or the judiciary's administration.
        Court = "court",
        /// A local or regional authority.
        Local = "local",
        /// An independent institution, parliament among them.
        Independent = "independent",
    }
}

/// A workspace: one national, regional or local mechanism for implementation, reporting and follow-up.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Mechanism {
    /// Identifier.
    pub id: String,
    /// Its part of the address, such as `sama`.
    pub slug: String,
    /// Its name.
    pub names: LocalText,
    /// The State, ISO 3166-1 alpha-3; `XAA` to `XZZ` are free for invented ones.
    pub state: String,
    /// How much of the State it covers.
    pub level: Level,
    /// How it is set up.
    pub kind: MechanismKind,
    /// The mechanism above it.
    pub parent_id: Option<String>,
    /// The language it works in, used where a reader's own is not known.
    pub language: suivi_kernel::Language,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A ministry, agency, court or other body that takes part in a mechanism.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Institution {
    /// Identifier.
    pub id: String,
    /// Its mechanism.
    pub mechanism_id: String,
    /// Its part of the address, such as `ministry-of-health`.
    pub slug: String,
    /// Its name.
    pub names: LocalText,
    /// Its short name or acronym; may be empty.
    pub short_names: LocalText,
    /// What kind of body it is.
    pub kind: InstitutionKind,
    /// The institution it belongs to.
    pub parent_id: Option<String>,
    /// Its first day; none where it is not known.
    pub valid_from: Option<Date>,
    /// Its last day; none while it exists.
    pub valid_to: Option<Date>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Institution {
    /// Whether it exists on that day; both ends belong to it.
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

/// First parts of addresses that are pages of the node itself, so no mechanism may be called so.
pub(super) const RESERVED_SLUGS: &[&str] = &[
    "about",
    "accessibility",
    "account",
    "admin",
    "api",
    "assets",
    "audit",
    "calendar",
    "clearance",
    "demo",
    "health",
    "help",
    "hub",
    "invitation",
    "jobs",
    "mechanisms",
    "metrics",
    "new",
    "node",
    "recommendations",
    "reset",
    "search",
    "sign-in",
    "sign-out",
    "static",
    "subscriptions",
];

/// Tidies a text of one line: white space becomes single blanks; control and direction-override characters go.
///
/// Refuses a text longer than `longest` characters.
pub fn one_line(text: &str, longest: usize) -> Result<String, Problem> {
    let kept: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_direction_override(*c))
        .collect();
    let tidy = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    if tidy.chars().count() > longest { Err(Problem::too_long(longest)) } else { Ok(tidy) }
}

/// [`one_line`] for each language; languages left empty go.
pub(super) fn tidy_names(names: &LocalText) -> Result<LocalText, Problem> {
    let mut tidy = LocalText::default();
    for (language, text) in &names.0 {
        let text = one_line(text, 200)?;
        if !text.is_empty() {
            tidy = tidy.with(*language, text);
        }
    }
    Ok(tidy)
}

/// A short readable name for addresses: lower case, accents off, letters and digits of any script joined by hyphens.
pub(crate) fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') && c != '\'' && c != '’' {
            slug.push('-');
        }
        if slug.chars().count() >= 60 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The first of `slug`, `slug-2`, `slug-3`, … that is not taken.
pub(crate) fn free_slug(slug: &str, taken: &[String]) -> String {
    let free = |candidate: &str| !taken.iter().any(|t| t == candidate);
    if free(slug) {
        return slug.to_owned();
    }
    (2..).map(|n| format!("{slug}-{n}")).find(|candidate| free(candidate)).unwrap_or_default()
}

/// Whether the text is shaped like an ISO 3166-1 alpha-3 code.
pub(super) fn is_state_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_made_from_the_name_in_any_script() {
        assert_eq!(slug_of("Ministry of Health & Well-being"), "ministry-of-health-well-being");
        assert_eq!(slug_of("Ministère de l'Égalité"), "ministere-de-legalite");
        assert_eq!(slug_of("وزارة الصحة"), "وزارة-الصحة");
        assert_eq!(slug_of("  …  "), "");
    }

    #[test]
    fn a_second_institution_of_the_same_name_gets_a_number() {
        let taken = ["court".to_owned(), "court-2".to_owned()];
        assert_eq!(free_slug("court", &taken), "court-3");
        assert_eq!(free_slug("ministry", &taken), "ministry");
    }

    #[test]
    fn a_name_cannot_hide_its_direction_or_hold_a_line_break() {
        assert_eq!(one_line(" Health\n\u{202e}htlaeH ", 50).unwrap(), "Health htlaeH");
        assert_eq!(one_line("abc", 2), Err(Problem::too_long(2)));
    }
}
