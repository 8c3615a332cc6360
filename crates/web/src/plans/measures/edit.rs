//! Entering and changing a measure. Task: a focal point writes down what the ministry undertakes, in a few minutes and by
//! keyboard.

use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Mechanism};
use suivi_domain::plans::measures::queries::{self, Whole};
use suivi_domain::plans::measures::{self, Answers, NewMeasure};
use suivi_domain::plans::queries as plans;
use suivi_kernel::{Act, Actor, Date, ObjectKind, Result};
use suivi_store::{Conn, Tx};

use super::form::{self, Offer};
use crate::accounts::answer::{self, Sent, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::plans::editing::{Edited, Titles};
use crate::ui::{Address, FieldErrors};

impl Edited for Whole {
    const PLACE: &'static str = "measures";
    const SAVED: &'static str = "measure-saved";
    type Offer = Offer;

    fn titles(l: L10n) -> Titles {
        Titles { list: msg::measures_title(l), add: msg::measure_add(l), edit: msg::measure_edit(l) }
    }

    fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Self> {
        queries::whole(conn, actor, mechanism, slug)
    }

    fn id(&self) -> &str {
        &self.measure.id
    }

    fn slug(&self) -> &str {
        &self.measure.slug
    }

    fn revision(&self) -> i32 {
        self.measure.revision
    }

    fn name(&self, l: L10n) -> Result<String> {
        Ok(self.titles.best_text(l.language()).to_owned())
    }

    fn may_edit(&self, actor: &Actor) -> bool {
        measures::may_edit(actor, &self.measure)
    }

    fn sent(&self) -> Result<Sent> {
        Ok(form::sent_of(self))
    }

    /// The address may name what the measure answers; whoever works in one institution enters it for that one.
    fn begun(ctx: &Ctx) -> Result<Sent> {
        let asked = Address::of(&ctx.uri.to_string());
        let known = ["recommendation", "cluster", "plan"];
        let mut sent: Sent =
            asked.query().iter().filter(|(name, _)| known.contains(&name.as_str())).cloned().collect();
        if let [own] = ctx.actor.institutions_in(&ctx.mechanism()?.id).as_slice() {
            sent.push(("lead".to_owned(), (*own).to_owned()));
        }
        Ok(sent)
    }

    fn offer(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, l: L10n, today: Date) -> Result<Offer> {
        let mut supports = mechanisms::institutions_of(conn, &mechanism.id)?;
        supports.retain(|institution| institution.is_valid_on(today));
        l.sort_by_name(&mut supports, |institution| institution.names.best_text(l.language()));
        let mut leads = supports.clone();
        let enters_for = |id: &str| actor.may_own(Act::Create, ObjectKind::Measure, &mechanism.id, id);
        leads.retain(|institution| enters_for(&institution.id));
        let mut keepers = queries::keepers(conn, mechanism)?;
        keepers.retain(|person| enters_for(&person.institution_id));
        Ok(Offer { leads, supports, keepers, plans: plans::all(conn, actor, mechanism)? })
    }

    fn lead(ctx: &Ctx) -> Result<Option<Markup>> {
        let keeps_all = ctx.actor.may(Act::Create, ObjectKind::Measure, &ctx.mechanism()?.id);
        Ok((!keeps_all).then(|| html! { (msg::measure_proposal_lead(ctx.l10n)) }))
    }

    fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Offer) -> Result<Markup> {
        form::fields(ctx, sent, errors, offer)
    }

    fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
        form::labels(l)
    }

    fn shown(l: L10n, offer: &Offer, name: &str, values: &[String]) -> Markup {
        form::shown(l, offer, name, values)
    }

    fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, sent: &Sent) -> Result<String> {
        let some = |name: &str| answer::some(value(sent, name).trim());
        let recommendation = some("recommendation").map(Answers::Recommendation);
        let cluster = some("cluster").map(Answers::Cluster);
        let new = NewMeasure {
            facts: form::facts_of(sent)?,
            answers: recommendation.into_iter().chain(cluster).collect(),
            is_historical: value(sent, "is_historical") == "yes",
        };
        Ok(measures::create(tx, actor, mechanism, new)?.slug)
    }

    fn change(
        tx: &mut Tx,
        actor: &Actor,
        mechanism: &Mechanism,
        id: &str,
        sent: &Sent,
        seen: i32,
    ) -> Result<()> {
        measures::update(tx, actor, mechanism, id, form::facts_of(sent)?, seen)?;
        Ok(())
    }
}
