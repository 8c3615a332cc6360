//! Two kinds of error: a [`Refusal`] is the user's to mend, a fault is ours.

use std::error::Error as StdError;
use std::fmt;

/// What a command or a query answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can go wrong at the domain's edge.
///
/// Like `anyhow::Error` it does not itself implement [`StdError`], so that `?` turns any library's error into a fault.
#[derive(Debug)]
pub enum Error {
    /// The user's to mend: shown with what is wrong and what to do.
    Refusal(Refusal),
    /// Ours: logged with its context, shown as a reference number.
    Fault(Fault),
}

/// A failure of ours, with what was being done when it happened.
#[derive(Debug)]
pub struct Fault {
    context: Vec<String>,
    cause: Box<dyn StdError + Send + Sync>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for context in self.context.iter().rev() {
            write!(f, "{context}: ")?;
        }
        write!(f, "{}", self.cause)?;
        let mut source = self.cause.source();
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl Error {
    /// A fault with no library's error behind it.
    pub fn fault(what: impl Into<String>) -> Self {
        Error::Fault(Fault { context: Vec::new(), cause: what.into().into() })
    }

    /// Says what was being done; refusals pass unchanged.
    pub fn while_doing(mut self, what: impl Into<String>) -> Self {
        if let Error::Fault(fault) = &mut self {
            fault.context.push(what.into());
        }
        self
    }

    /// Whether the caller asked for something that is not there.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::Refusal(Refusal::NotFound))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refusal(refusal) => refusal.fmt(f),
            Error::Fault(fault) => fault.fmt(f),
        }
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    fn from(cause: E) -> Self {
        Error::Fault(Fault { context: Vec::new(), cause: Box::new(cause) })
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Error::Refusal(refusal)
    }
}

/// Why the system says no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, and this needs someone.
    SignInNeeded,
    /// The actor may not do this.
    NotPermitted,
    /// It does not exist, or the actor may not know that it does.
    NotFound,
    /// It was here and was withdrawn; why.
    Gone(Problem),
    /// The input breaks rules; one entry per rule.
    Invalid(Vec<FieldProblem>),
    /// The world changed in between; what to look at.
    Conflict(Problem),
    /// Too many tries; how many seconds to wait.
    TooMany {
        /// Seconds until another try is allowed.
        wait_seconds: u64,
    },
}

impl Refusal {
    /// One field breaks one rule.
    pub fn invalid(field: &'static str, problem: Problem) -> Self {
        Refusal::Invalid(vec![FieldProblem { field: field.to_owned(), problem }])
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::SignInNeeded => f.write_str("sign in first"),
            Refusal::NotPermitted => f.write_str("not permitted"),
            Refusal::NotFound => f.write_str("not found"),
            Refusal::Invalid(fields) => {
                for (i, field) in fields.iter().enumerate() {
                    let comma = if i == 0 { "" } else { "; " };
                    write!(f, "{comma}{}: {}", field.field, field.problem)?;
                }
                Ok(())
            }
            Refusal::Conflict(problem) | Refusal::Gone(problem) => problem.fmt(f),
            Refusal::TooMany { wait_seconds } => write!(f, "too many tries; wait {wait_seconds} seconds"),
        }
    }
}

/// A rule broken by one field of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name in the form and in the API.
    pub field: String,
    /// The rule.
    pub problem: Problem,
}

/// A rule that input can break. The interface words it in six languages under the key [`Problem::key`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Message key, `problem-…`.
    pub key: &'static str,
    /// The one value the message names, if it names one.
    pub value: String,
}

/// Declares the closed list of problems, so that the interface can be tested to word every one.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        impl Problem {
            /// Every message key a problem can have.
            pub const KEYS: &'static [&'static str] = &[$($key),*];
            $($(#[$doc])* pub fn $name(value: impl fmt::Display) -> Self {
                Problem { key: $key, value: value.to_string() }
            })*
        }
    };
}

problems! {
    /// The field is empty and must not be.
    required = "problem-required";
    /// The text is longer than the limit named.
    too_long = "problem-too-long";
    /// The text is shorter than the limit named.
    too_short = "problem-too-short";
    /// The value is not one of those offered.
    unknown_choice = "problem-unknown-choice";
    /// It is not an e-mail address.
    not_an_email = "problem-not-an-email";
    /// It is not a date.
    not_a_date = "problem-not-a-date";
    /// It is not a number in the allowed range.
    not_a_number = "problem-not-a-number";
    /// The e-mail address or password is wrong; the message never says which.
    wrong_credentials = "problem-wrong-credentials";
    /// The code from the authenticator is wrong or was used already.
    wrong_code = "problem-wrong-code";
    /// The authenticator was set up under another key of the node, and cannot be read any more.
    authenticator_lost = "problem-authenticator-lost";
    /// The account has no second factor.
    no_second_factor = "problem-no-second-factor";
    /// The person also belongs to another mechanism, or runs the machine.
    beyond_mechanism = "problem-beyond-mechanism";
    /// The link has expired or was used already.
    link_expired = "problem-link-expired";
    /// The name or address is taken.
    taken = "problem-taken";
    /// The two passwords differ.
    passwords_differ = "problem-passwords-differ";
    /// The password is one of those that everybody tries.
    password_common = "problem-password-common";
    /// It would leave the mechanism without an administrator.
    last_administrator = "problem-last-administrator";
    /// An end lies before its beginning.
    ends_before_it_begins = "problem-ends-before-it-begins";
    /// The institution still leads open items (V25).
    has_open_items = "problem-has-open-items";
    /// The institution named does not exist on the day in question (V5).
    not_active = "problem-not-active";
    /// An institution would support what it leads (V6).
    supports_itself = "problem-supports-itself";
    /// Only the institution itself can agree: the judiciary is independent.
    own_agreement = "problem-own-agreement";
    /// The person still holds things; how many.
    still_holds = "problem-still-holds";
    /// A day that must have come lies in the future.
    in_the_future = "problem-in-the-future";
    /// Somebody changed it since the form was opened.
    changed_since = "problem-changed-since";
    /// Nothing was selected.
    nothing_selected = "problem-nothing-selected";
    /// It was undone already.
    already_undone = "problem-already-undone";
    /// It is not in a state that allows this.
    wrong_state = "problem-wrong-state";
    /// The file could not be read as what it was said to be.
    unreadable_file = "problem-unreadable-file";
    /// The document is locked with a password.
    document_locked = "problem-document-locked";
    /// The document is damaged beyond reading.
    document_broken = "problem-document-broken";
    /// The document unpacks to far more than a document holds.
    document_unpacks_too_far = "problem-document-unpacks-too-far";
    /// The document was written by a program of before 1997.
    document_too_old = "problem-document-too-old";
    /// Every page of the document is a picture of text.
    document_scanned = "problem-document-scanned";
    /// There is no text in the document.
    document_empty = "problem-document-empty";
    /// The file is of no kind whose text is read.
    document_of_other_kind = "problem-document-of-other-kind";
    /// No empty line says where a text is to be split.
    no_empty_line = "problem-no-empty-line";
    /// It was withdrawn on that day: it stood in a draft and does not stand in the final text.
    not_in_final_text = "problem-not-in-final-text";
    /// Nothing of the document would change the register.
    nothing_to_take = "problem-nothing-to-take";
    /// The file is larger than the limit named.
    file_too_large = "problem-file-too-large";
    /// The search could not be understood; where.
    search_syntax = "problem-search-syntax";
    /// A position is set on something that is not a UPR recommendation (V3).
    position_only_upr = "problem-position-only-upr";
    /// A UPR recommendation names no recommending State (V2).
    no_recommending_state = "problem-no-recommending-state";
    /// Public evidence, or a written reason why there is none, must stand behind it (V8).
    evidence_needed = "problem-evidence-needed";
    /// It is older than the recommendation it should tell about.
    before_the_recommendation = "problem-before-the-recommendation";
    /// It needs a second person: not the one who wrote or asked for it (P6, V9).
    second_person = "problem-second-person";
    /// The institution has an approver, who clears it.
    has_approver = "problem-has-approver";
    /// It is restricted (class C2): never public, never by link.
    restricted = "problem-restricted";
    /// The item it is about is not public yet.
    item_not_public = "problem-item-not-public";
    /// Somebody asked for the same already.
    asked_already = "problem-asked-already";
    /// A picture has no description in words (V17).
    no_alternative = "problem-no-alternative";
    /// The file is of a kind that is not taken.
    kind_not_taken = "problem-kind-not-taken";
    /// It is not the address of a page on the web.
    not_an_address = "problem-not-an-address";
    /// A link may only go to addresses that somebody with the right to clear has used for the institution.
    unknown_recipient = "problem-unknown-recipient";
    /// The institution leads already, so it cannot support as well (V6).
    leads_already = "problem-leads-already";
    /// The day lies in the past, and nobody said that this is history (V13).
    due_in_past = "problem-due-in-past";
    /// It cannot be completed before anybody has said what came of it (V8).
    needs_output = "problem-needs-output";
    /// The lead institution has not agreed yet.
    needs_agreement = "problem-needs-agreement";
    /// It is public: only the secretariat changes it.
    is_public_already = "problem-is-public-already";
    /// The text is the same as the one that is there.
    unchanged = "problem-unchanged";
    /// The body issued the text in this language itself: there is nothing to translate.
    official_exists = "problem-official-exists";
    /// A text to be published holds an e-mail address; which (V14).
    personal_email = "problem-personal-email";
    /// A text to be published holds a telephone number; which (V14).
    personal_phone = "problem-personal-phone";
    /// A text to be published holds the number of a person's document; which (V14).
    personal_number = "problem-personal-number";
    /// A record cannot repeat itself, or another of the same document.
    repeats_its_document = "problem-repeats-its-document";
    /// The import that brought the record was undone; when.
    withdrawn_with_import = "problem-withdrawn-with-import";
    /// It was withdrawn; the reason that was given, if one was.
    withdrawn = "problem-withdrawn";
    /// The record was found to be the same as another; which.
    same_record = "problem-same-record";
    /// It is no year, quarter, month or day.
    not_a_period = "problem-not-a-period";
    /// It lies in the future.
    in_future = "problem-in-future";
    /// The indicator is not broken down by this dimension.
    not_broken_down = "problem-not-broken-down";
    /// It cannot name a group of a breakdown.
    not_a_group = "problem-not-a-group";
    /// A number of persons is whole and not below zero.
    not_a_count = "problem-not-a-count";
    /// The same cell stands in the file twice.
    given_twice = "problem-given-twice";
    /// It has more words than the limit allows; how many more (V11).
    over_the_limit = "problem-over-the-limit";
    /// Something in the text is still missing or untranslated; how many places.
    has_gaps = "problem-has-gaps";
    /// Something waits to be decided first; how many.
    still_open = "problem-still-open";
    /// An easy-to-read text was read by nobody whom it is for (V16).
    needs_a_reader = "problem-needs-a-reader";
    /// No font on this machine has some of the characters; which, and what to install.
    fonts_missing = "problem-fonts-missing";
    /// It breaks rules of easy-to-read texts; how often.
    breaks_easy_read = "problem-breaks-easy-read";
    /// A heading skips a level; which (V17).
    heading_skipped = "problem-heading-skipped";
    /// A table has no headers; which (V17).
    table_without_header = "problem-table-without-header";
    /// A link does not say where it leads; which (V17).
    vague_link = "problem-vague-link";
    /// Reports carry no pictures of their own (V17).
    picture_not_taken = "problem-picture-not-taken";
    /// A note says nothing (V17).
    empty_note = "problem-empty-note";
    /// The outcome is not adopted yet, so the positions may not be shown (V4).
    not_adopted = "problem-not-adopted";
    /// The file lacks a column that it needs.
    missing_column = "problem-missing-column";
    /// The State has not consented, or its consent does not hold today (V20).
    no_consent = "problem-no-consent";
    /// It is wider than what the State consented to (V20).
    beyond_consent = "problem-beyond-consent";
    /// The file has more rows than the limit named.
    too_many_rows = "problem-too-many-rows";
    /// No node of Suivi answers at the address named.
    no_node_there = "problem-no-node-there";
    /// The node there has another fingerprint than the one that was told.
    other_fingerprint = "problem-other-fingerprint";
    /// Nobody has said yet whether an event offers it (V19).
    provision_not_stated = "problem-provision-not-stated";
    /// An event's report in this form is missing, or older than the text it is made from (V19).
    report_form_missing = "problem-report-form-missing";
    /// An event takes no registrations now.
    registration_closed = "problem-registration-closed";
    /// Nobody can take part in this way.
    mode_not_offered = "problem-mode-not-offered";
    /// Personal data are kept only with the person's consent.
    consent_needed = "problem-consent-needed";
    /// A recording is linked only with captions and a transcript.
    captions_needed = "problem-captions-needed";
    /// An event begins later, and cannot have been held.
    not_begun = "problem-not-begun";
    /// Nobody with an account on this node has the address.
    nobody_there = "problem-nobody-there";
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.key.trim_start_matches("problem-").replace('-', " ");
        if self.value.is_empty() { f.write_str(&words) } else { write!(f, "{words} ({})", self.value) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read() -> Result<String> {
        Ok(String::from_utf8(vec![0xff])?)
    }

    #[test]
    fn a_librarys_error_is_a_fault_that_says_what_was_being_done() {
        let error = read().unwrap_err().while_doing("reading the register");
        assert!(error.to_string().starts_with("reading the register: invalid utf-8"), "{error}");
    }

    #[test]
    fn a_refusal_stays_a_refusal() {
        let refuse = || -> Result<()> { Err(Refusal::NotFound.into()) };
        assert!(refuse().unwrap_err().while_doing("anything").is_not_found());
    }
}
