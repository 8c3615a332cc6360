//! Entering and changing an indicator. Task: the statistical office says what a figure means, how it is made and where it
//! should go.

use maud::Markup;
use suivi_domain::mechanisms::{self, Institution, Mechanism};
use suivi_domain::plans::indicators;
use suivi_domain::plans::indicators::queries::{self, Whole};
use suivi_kernel::{Actor, Date, Result};
use suivi_store::{Conn, Tx};

use super::form;
use crate::accounts::answer::Sent;
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::plans::editing::{Edited, Titles};
use crate::ui::FieldErrors;

impl Edited for Whole {
    const PLACE: &'static str = "indicators";
    const SAVED: &'static str = "indicator-saved";
    type Offer = Vec<Institution>;

    fn titles(l: L10n) -> Titles {
        Titles { list: msg::indicators_title(l), add: msg::indicator_add(l), edit: msg::indicator_edit(l) }
    }

    fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Self> {
        queries::whole(conn, actor, mechanism, slug)
    }

    fn id(&self) -> &str {
        &self.indicator.id
    }

    fn slug(&self) -> &str {
        &self.indicator.slug
    }

    fn revision(&self) -> i32 {
        self.indicator.revision
    }

    fn name(&self, l: L10n) -> Result<String> {
        Ok(self.names.best_text(l.language()).to_owned())
    }

    fn sent(&self) -> Result<Sent> {
        Ok(form::sent_of(self))
    }

    fn begun(_: &Ctx) -> Result<Sent> {
        Ok(vec![("decimals".to_owned(), "0".to_owned())])
    }

    fn offer(
        conn: &mut Conn,
        _: &Actor,
        mechanism: &Mechanism,
        _: L10n,
        _: Date,
    ) -> Result<Vec<Institution>> {
        mechanisms::institutions_of(conn, &mechanism.id)
    }

    fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Vec<Institution>) -> Result<Markup> {
        form::fields(ctx.l10n, sent, errors, offer)
    }

    fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
        form::labels(l)
    }

    fn shown(l: L10n, offer: &Vec<Institution>, name: &str, values: &[String]) -> Markup {
        form::shown(l, offer, name, values)
    }

    fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, sent: &Sent) -> Result<String> {
        Ok(indicators::create(tx, actor, mechanism, form::facts_of(sent)?)?.slug)
    }

    fn change(
        tx: &mut Tx,
        actor: &Actor,
        mechanism: &Mechanism,
        id: &str,
        sent: &Sent,
        seen: i32,
    ) -> Result<()> {
        indicators::update(tx, actor, mechanism, id, form::facts_of(sent)?, seen)?;
        Ok(())
    }
}
