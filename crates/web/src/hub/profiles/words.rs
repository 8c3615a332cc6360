//! What pages of profiles say the same way: addresses, names, and how old a confirmation is.

use suivi_domain::mechanisms::profiles::{self, Freshness, Known, ProfileDocument, freshness};
use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{Actor, Date, Refusal, Result};
use suivi_store::Conn;

use maud::Markup;

use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::ui::{self, Crumb, Shape, Tone};

/// The list's address.
pub fn base(ctx: &Ctx) -> String {
    format!("{}/profiles", ctx.base())
}

/// A profile's address.
pub fn address(ctx: &Ctx, slug: &str) -> String {
    format!("{}/{slug}", base(ctx))
}

/// The way to the pages below the list.
pub fn way(ctx: &Ctx) -> Vec<Crumb> {
    vec![Crumb::to(msg::profiles_title(ctx.l10n), base(ctx))]
}

/// The way to the pages below a profile.
pub fn way_of(ctx: &Ctx, known: &Known) -> Vec<Crumb> {
    let profile = &known.profile;
    let here = Crumb::to(state(ctx.l10n, &profile.state), address(ctx, &profile.slug));
    way(ctx).into_iter().chain([here]).collect()
}

/// A profile of this node; there is nothing to do with one that came from another.
pub fn known(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Known> {
    profiles::known(conn, actor, slug)?.ok_or_else(|| Refusal::NotFound.into())
}

/// The name of a State.
pub fn state(l: L10n, code: &str) -> &str {
    vocab::country(code).map_or(code, |country| country.names.best_text(l.language()))
}

/// The name of a type of mechanism.
pub fn kind(l: L10n, code: &str) -> &str {
    vocab::mechanism_type(code).map_or(code, |kind| kind.names.best_text(l.language()))
}

/// The region of a State; none where it has none.
pub fn region(code: &str) -> Option<&'static str> {
    let country = vocab::country(code)?;
    (!country.region.is_empty()).then_some(country.region.as_str())
}

/// The groups a State belongs to, in words.
pub fn groups(l: L10n, document: &ProfileDocument) -> String {
    let names = StateGroup::ALL.into_iter().filter(|group| document.is_in(*group));
    names.map(|group| l.coded("profile-group", group.code())).collect::<Vec<_>>().join(" · ")
}

/// How old the last confirmation is, in words; never a grade.
pub fn age(l: L10n, document: &ProfileDocument, today: Date) -> String {
    match document.is_stub {
        true => msg::profile_nothing_confirmed(l).to_owned(),
        false => age_of(l, document.confirmed_on, today),
    }
}

/// How old a confirmation is, in words.
pub fn age_of(l: L10n, confirmed_on: Option<Date>, today: Date) -> String {
    match freshness(confirmed_on, today) {
        Freshness::Never => msg::profile_never_confirmed(l).to_owned(),
        Freshness::Within(on) => msg::profile_confirmed_ago(l, l.age(on, today).as_str()),
        Freshness::Older(_, months) => msg::profile_not_confirmed_for(l, months),
    }
}

/// The same with a shape.
pub fn standing(l: L10n, document: &ProfileDocument, today: Date) -> Markup {
    let words = age(l, document, today);
    match freshness(document.confirmed_on, today) {
        Freshness::Never => ui::status_tag(&words, Shape::Open, Tone::Neutral),
        Freshness::Within(_) => ui::status_tag(&words, Shape::Full, Tone::Active),
        Freshness::Older(..) => ui::status_tag(&words, Shape::Half, Tone::Neutral),
    }
}

/// Today, by the node's clock.
pub fn today(ctx: &Ctx) -> Date {
    ctx.app.db.clock().now().date()
}
