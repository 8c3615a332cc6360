//! The indicators that tell about a measure, as its page shows them.

use maud::{Markup, html};
use suivi_domain::followup::model::Subject;
use suivi_domain::plans::indicators::queries::{self, Filter};
use suivi_kernel::{Act, ObjectKind, Result};

use super::list;
use crate::context::Ctx;
use crate::i18n::msg;
use crate::plans::names;
use crate::ui::{self, ButtonKind, Choice, Field};

/// Most indicators that the form offers; the office itself links the others.
const OFFERED: i64 = 500;

/// The section; with a form to add one for whoever keeps all measures.
pub async fn about_measure(ctx: &Ctx, id: &str, slug: &str) -> Result<Markup> {
    let (actor, mechanism) = (ctx.actor.clone(), ctx.mechanism()?.clone());
    let links = ctx.actor.may(Act::Update, ObjectKind::Measure, &mechanism.id);
    let about = Subject::Measure(id.to_owned());
    let (telling, others) = ctx
        .app
        .db
        .read(move |conn| {
            let telling = queries::telling(conn, &actor, &mechanism, &about)?;
            let all = match links {
                true => queries::list(conn, &actor, &mechanism, &Filter::default(), (0, OFFERED))?.rows,
                false => Vec::new(),
            };
            let is_told = |id: &str| telling.iter().any(|listed| listed.indicator.id == id);
            let others: Vec<_> = all.into_iter().filter(|listed| !is_told(&listed.indicator.id)).collect();
            Ok((telling, others))
        })
        .await?;
    let l = ctx.l10n;
    let mut choices: Vec<Choice> = others
        .iter()
        .map(|listed| Choice::new(&listed.indicator.slug, listed.names.best_text(l.language()), false))
        .collect();
    l.sort_by_name(&mut choices, |choice| choice.label);
    let action = format!("{}/indicators", names::measure_address(ctx, slug));
    Ok(html! {
        @if !telling.is_empty() || !choices.is_empty() {
            section {
                h2 { (msg::indicators_title(l)) }
                @if !telling.is_empty() { (list::rows(ctx, &telling, msg::indicators_title(l))) }
                @if !choices.is_empty() {
                    details {
                        summary { (msg::measure_add_indicator(l)) }
                        (ui::form(&action, ctx.csrf(), html! {
                            (ui::select(l, &Field::new("indicator", msg::indicator(l)), &choices))
                            (ui::button(ButtonKind::Secondary, msg::button_add(l), None))
                        }))
                    }
                }
            }
        }
    })
}
