//! What a request for assistance is, where it can stand, and which parts of it the State can consent to share.

use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, Language, LocalText};

use crate::hub::Audience;
use crate::mechanisms::coded;

coded! {
    /// Where a request stands (`vocab/statuses.csv`, `assistance_request`).
    Status {
        /// Written in the mechanism.
        Draft = "draft",
        /// The State consented.
        Endorsed = "endorsed",
        /// Sent to those the State chose.
        Submitted = "submitted",
        /// Looked at by who could help.
        UnderReview = "under_review",
        /// A partner was found.
        Matched = "matched",
        /// Both sides agreed on the terms.
        Agreed = "agreed",
        /// Under way.
        InDelivery = "in_delivery",
        /// Done.
        Completed = "completed",
        /// The State said what came of it.
        Evaluated = "evaluated",
        /// Declined, with the reason.
        Declined = "declined",
        /// Withdrawn by the State.
        Withdrawn = "withdrawn",
    }
}

impl Status {
    /// Whether others may know of it, given the consent of the State.
    pub fn is_shareable(self) -> bool {
        !matches!(self, Status::Draft | Status::Endorsed | Status::Declined | Status::Withdrawn)
    }

    /// Whether partners may still offer.
    pub fn takes_offers(self) -> bool {
        matches!(self, Status::Submitted | Status::UnderReview | Status::Matched)
    }

    /// Whether its words may be changed.
    pub fn is_open_to_change(self) -> bool {
        matches!(self, Status::Draft | Status::Endorsed | Status::Withdrawn)
    }

    /// What a reader is told in one word: `open`, `matched` or `closed`.
    pub fn openness(self) -> &'static str {
        match self {
            Status::Matched | Status::Agreed | Status::InDelivery => "matched",
            Status::Completed | Status::Evaluated | Status::Declined | Status::Withdrawn => "closed",
            Status::Draft | Status::Endorsed | Status::Submitted | Status::UnderReview => "open",
        }
    }
}

coded! {
    /// Who is to know of a request; from few to many.
    Visibility {
        /// Nobody outside the mechanism.
        Private = "private",
        /// Advisers of the United Nations.
        Un = "un",
        /// The network of mechanisms.
        Network = "network",
        /// Everybody.
        Public = "public",
    }
}

impl Visibility {
    /// How many it reaches, as a rank.
    pub fn reach(self) -> u8 {
        match self {
            Visibility::Private => 0,
            Visibility::Un => 1,
            Visibility::Network => 2,
            Visibility::Public => 3,
        }
    }

    /// The narrower of two.
    pub fn within(self, other: Visibility) -> Visibility {
        if self.reach() <= other.reach() { self } else { other }
    }

    /// The audience of the shelf; none where it stands on no shelf.
    pub fn audience(self) -> Option<Audience> {
        match self {
            Visibility::Private => None,
            Visibility::Un => Some(Audience::Un),
            Visibility::Network => Some(Audience::Network),
            Visibility::Public => Some(Audience::Public),
        }
    }
}

coded! {
    /// A part of a request that the State can consent to share.
    Part {
        /// Its title.
        Title = "title",
        /// What is needed, when, with which capacities and themes.
        Need = "need",
        /// What is to be reached.
        Objectives = "objectives",
        /// The fund thought of and the amount.
        Finance = "finance",
        /// The office to write to.
        Contact = "contact",
        /// The recommendations it would help to implement.
        Recommendations = "recommendations",
        /// The dates of its steps, and the evaluation where the State would share it.
        Progress = "progress",
    }
}

coded! {
    /// What became of an offer.
    OfferState {
        /// It waits for the State.
        Offered = "offered",
        /// The State accepted it.
        Accepted = "accepted",
        /// The State declined it, with the reason.
        Declined = "declined",
        /// Who made it took it back.
        TakenBack = "taken_back",
    }
}

coded! {
    /// An act in the life of a request.
    Deed {
        /// Written.
        Drafted = "drafted",
        /// Its words changed.
        Changed = "changed",
        /// A consent was recorded.
        ConsentRecorded = "consent_recorded",
        /// A consent was confirmed by a second person.
        ConsentConfirmed = "consent_confirmed",
        /// The consent was withdrawn.
        ConsentWithdrawn = "consent_withdrawn",
        /// The consent came to its end.
        ConsentExpired = "consent_expired",
        /// Submitted.
        Submitted = "submitted",
        /// Shown to more or to fewer.
        Shared = "shared",
        /// Taken up.
        TakenUp = "taken_up",
        /// Declined.
        Declined = "declined",
        /// Somebody offered.
        Offered = "offered",
        /// An offer was accepted.
        OfferAccepted = "offer_accepted",
        /// An offer was declined.
        OfferDeclined = "offer_declined",
        /// An offer was taken back.
        OfferTakenBack = "offer_taken_back",
        /// Terms were written.
        TermsWritten = "terms_written",
        /// One side agreed to the terms.
        TermsAgreed = "terms_agreed",
        /// The work began.
        Begun = "begun",
        /// A step of the delivery was set or done.
        Milestone = "milestone",
        /// The work is done.
        Completed = "completed",
        /// The State evaluated it.
        Evaluated = "evaluated",
    }
}

/// What the officer writes.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Its title.
    pub titles: LocalText,
    /// What is needed.
    pub needs: LocalText,
    /// What is to be reached.
    pub objectives: LocalText,
    /// The language it is written in.
    pub language: Language,
    /// Ways of cooperation: codes of `vocab::modalities`.
    pub modalities: Vec<String>,
    /// The fund thought of: a code of `vocab::funds`.
    pub fund: Option<String>,
    /// Capacities: `engagement`, `coordination`, `consultation`, `information`.
    pub capacities: Vec<String>,
    /// Themes: codes of the current index.
    pub themes: Vec<String>,
    /// Recommendations, by their names in addresses.
    pub recommendations: Vec<String>,
    /// Measures, likewise; never shared.
    pub measures: Vec<String>,
    /// From when on it is wanted.
    pub period_from: Option<Date>,
    /// Until when.
    pub period_to: Option<Date>,
    /// What it may cost, in whole units of the currency.
    pub amount: Option<i64>,
    /// The currency, ISO 4217.
    pub currency: Option<String>,
    /// Who is in charge; never shared.
    pub contact_private: Option<String>,
    /// The office to write to.
    pub contact_public: Option<String>,
    /// 1 (government) or 2 (restricted).
    pub class: i32,
}

impl Wish {
    /// An empty form.
    pub fn new(language: Language) -> Self {
        Wish {
            titles: LocalText::default(),
            needs: LocalText::default(),
            objectives: LocalText::default(),
            language,
            modalities: Vec::new(),
            fund: None,
            capacities: Vec::new(),
            themes: Vec::new(),
            recommendations: Vec::new(),
            measures: Vec::new(),
            period_from: None,
            period_to: None,
            amount: None,
            currency: None,
            contact_private: None,
            contact_public: None,
            class: 1,
        }
    }
}

/// The four capacities of a mechanism (HR/PUB/16/1).
pub const CAPACITIES: [&str; 4] = ["engagement", "coordination", "consultation", "information"];

/// A step of the life of a request as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicStep {
    /// A code of [`Status`].
    pub status: String,
    /// The day.
    pub on: Date,
}

/// What the State says in the end, where it shares it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicEvaluation {
    /// What changed.
    pub changed: String,
    /// What helped.
    pub helped: String,
    /// What did not.
    pub hindered: String,
    /// What comes next.
    pub next: String,
}

/// Everything that others may know of a request: the parts that the State consented to share, and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssistanceDocument {
    /// The State, ISO 3166-1 alpha-3.
    pub state: String,
    /// The name of the mechanism that asks.
    pub mechanism: LocalText,
    /// The language it is written in.
    pub language: Language,
    /// A code of [`Status`].
    pub status: String,
    /// `ldc`, `lldc`, `sids`.
    pub flags: Vec<String>,
    /// Ways of cooperation.
    pub modalities: Vec<String>,
    /// The day it was submitted.
    pub submitted_on: Option<Date>,
    /// The last day the consent holds: no page shows it afterwards.
    pub consent_until: Date,
    /// Its title.
    pub titles: Option<LocalText>,
    /// What is needed.
    pub needs: Option<LocalText>,
    /// Capacities, with the need.
    pub capacities: Vec<String>,
    /// Themes, with the need.
    pub themes: Vec<String>,
    /// From when on, with the need.
    pub period_from: Option<Date>,
    /// Until when, with the need.
    pub period_to: Option<Date>,
    /// What is to be reached.
    pub objectives: Option<LocalText>,
    /// The fund thought of.
    pub fund: Option<String>,
    /// What it may cost.
    pub amount: Option<i64>,
    /// The currency.
    pub currency: Option<String>,
    /// The office to write to.
    pub contact: Option<String>,
    /// Recommendations, by their names in addresses.
    pub recommendations: Vec<String>,
    /// Its steps.
    pub timeline: Vec<PublicStep>,
    /// What came of it.
    pub evaluation: Option<PublicEvaluation>,
}

/// What an evaluation gives to the draft of a good practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeSeed {
    /// The State, ISO 3166-1 alpha-3.
    pub state: String,
    /// The language of the texts.
    pub language: Language,
    /// The title of the request.
    pub title: String,
    /// What was needed.
    pub problem: String,
    /// What was to be done.
    pub done: String,
    /// What changed.
    pub results: String,
    /// What helped.
    pub helped: String,
    /// What did not.
    pub not_worked: String,
    /// Capacities.
    pub capacities: Vec<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Recommendations, by their names in addresses.
    pub recommendations: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visibility_is_never_wider_than_the_consent() {
        assert_eq!(Visibility::Public.within(Visibility::Un), Visibility::Un);
        assert_eq!(Visibility::Private.within(Visibility::Public), Visibility::Private);
    }

    #[test]
    fn every_status_of_the_vocabulary_is_known_and_none_else() {
        let codes: Vec<&str> =
            suivi_kernel::vocab::scale("assistance_request").map(|step| step.code.as_str()).collect();
        let known: Vec<&str> = Status::ALL.iter().map(|status| status.code()).collect();
        assert_eq!(codes, known);
    }
}
