//! What kind of document it is, by its symbol, its title and its body.

use suivi_kernel::vocab::{Body, BodyFamily, SymbolKind};

use super::super::facts::DocumentKind;
use super::super::wording::Sense;

/// The kind that symbol, title and body tell; none where they do not. `enacts` tells that a resolving organ speaks.
pub(in crate::extract) fn kind(
    symbol: &[SymbolKind],
    title: Option<Sense>,
    body: Option<&Body>,
    enacts: bool,
) -> Option<DocumentKind> {
    let is_regional =
        body.is_some_and(|body| matches!(body.family, BodyFamily::Regional | BodyFamily::RegionalCourt));
    let of_symbol = symbol.iter().find_map(|kind| of_symbol(*kind));
    if of_symbol.is_some() {
        return of_symbol;
    }
    match title {
        _ if enacts => Some(DocumentKind::Resolution),
        Some(Sense::TitleBackground) => Some(DocumentKind::Background),
        Some(Sense::TitleConcluding) if !is_regional => Some(DocumentKind::ConcludingObservations),
        Some(Sense::TitleVisit)
            if symbol.contains(&SymbolKind::SpCountryVisit) || body.is_some_and(visits) =>
        {
            Some(DocumentKind::VisitReport)
        }
        _ => is_regional.then_some(DocumentKind::Regional),
    }
}

/// Whether a body reports on visits to States.
fn visits(body: &Body) -> bool {
    body.family == BodyFamily::SpecialProcedures || body.code == "SPT"
}

/// The kind that a symbol alone tells; some shapes are shared by several kinds.
fn of_symbol(kind: SymbolKind) -> Option<DocumentKind> {
    match kind {
        SymbolKind::TbConcludingObs | SymbolKind::CescrConcludingObs => {
            Some(DocumentKind::ConcludingObservations)
        }
        SymbolKind::HrcResolution | SymbolKind::HrcDecision => Some(DocumentKind::Resolution),
        SymbolKind::UprNationalReport
        | SymbolKind::UprCompilation
        | SymbolKind::UprStakeholders
        | SymbolKind::TbReport
        | SymbolKind::TbLoi
        | SymbolKind::TbLoipr
        | SymbolKind::TbFollowupState
        | SymbolKind::CoreDocument => Some(DocumentKind::Background),
        SymbolKind::UprWgReport
        | SymbolKind::UprAddendum
        | SymbolKind::UprRecommendationNo
        | SymbolKind::SpCountryVisit
        | SymbolKind::SpCommunication => None,
    }
}
