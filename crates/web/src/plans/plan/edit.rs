//! Entering a plan and changing its working copy. Task: the secretariat writes a plan down; what the public reads changes
//! only when a second person approves.

use maud::{Markup, html};
use suivi_domain::mechanisms::{self, Institution, Mechanism};
use suivi_domain::plans::model::PlanKind;
use suivi_domain::plans::queries;
use suivi_domain::plans::rows::Plan;
use suivi_domain::plans::{self, PlanFacts};
use suivi_kernel::{Actor, Date, FieldProblem, LocalText, Problem, Refusal, Result};
use suivi_store::{Conn, Tx};

use crate::accounts::answer::{Sent, chosen, date, some, texts, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::merge;
use crate::plans::editing::{Edited, Titles};
use crate::plans::form::noted;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind, LanguageField};

impl Edited for Plan {
    const PLACE: &'static str = "plans";
    const SAVED: &'static str = "plan-saved";
    type Offer = Vec<Institution>;

    fn titles(l: L10n) -> Titles {
        Titles { list: msg::plans_title(l), add: msg::plan_add(l), edit: msg::plan_edit(l) }
    }

    fn find(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Self> {
        queries::find(conn, actor, mechanism, slug)
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn slug(&self) -> &str {
        &self.slug
    }

    fn revision(&self) -> i32 {
        self.revision
    }

    fn name(&self, l: L10n) -> Result<String> {
        Ok(LocalText::from_json(&self.titles)?.best_text(l.language()).to_owned())
    }

    fn sent(&self) -> Result<Sent> {
        sent_of(self)
    }

    fn begun(_: &Ctx) -> Result<Sent> {
        Ok(Sent::new())
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
        fields(ctx.l10n, sent, errors, offer)
    }

    fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
        vec![
            ("titles", msg::measure_title(l)),
            ("kind", msg::plan_kind(l)),
            ("summaries", msg::plan_summary(l)),
            ("legal_basis", msg::plan_legal_basis(l)),
            ("period_from", msg::plan_from(l)),
            ("period_to", msg::plan_to(l)),
            ("budget", msg::plan_budget(l)),
            ("owner", msg::plan_owner(l)),
        ]
    }

    fn shown(l: L10n, offer: &Vec<Institution>, name: &str, values: &[String]) -> Markup {
        let word = |value: &String| match name {
            "kind" => html! { (l.coded("plan-kind", value)) },
            "owner" => {
                let found = offer.iter().find(|institution| institution.id == *value);
                found
                    .map_or_else(|| ui::user_text(value), |institution| ui::local_text(l, &institution.names))
            }
            _ => ui::prose(value),
        };
        html! { @for value in values { (word(value)) } }
    }

    fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, sent: &Sent) -> Result<String> {
        Ok(plans::create(tx, actor, mechanism, facts_of(sent)?)?.slug)
    }

    fn change(
        tx: &mut Tx,
        actor: &Actor,
        mechanism: &Mechanism,
        id: &str,
        sent: &Sent,
        seen: i32,
    ) -> Result<()> {
        plans::update(tx, actor, mechanism, id, facts_of(sent)?, seen)?;
        Ok(())
    }
}

fn sent_of(plan: &Plan) -> Result<Sent> {
    let mut sent = Sent::new();
    let mut add = |name: &str, value: &str| sent.push((name.to_owned(), value.to_owned()));
    for (name, json) in [("titles", &plan.titles), ("summaries", &plan.summaries)] {
        for (language, words) in LocalText::from_json(json)?.0 {
            add(&format!("{name}_{language}"), &words);
        }
    }
    add("kind", &plan.kind);
    add("legal_basis", plan.legal_basis.as_deref().unwrap_or_default());
    add("period_from", &plan.period_from.to_string());
    add("period_to", &plan.period_to.to_string());
    add("budget", plan.budget.as_deref().unwrap_or_default());
    add("owner", plan.owner_id.as_deref().unwrap_or_default());
    add("revision", &plan.revision.to_string());
    Ok(sent)
}

fn facts_of(sent: &Sent) -> Result<PlanFacts> {
    let mut wrong = Vec::new();
    let kind = chosen::<PlanKind>(sent, "kind").map_err(|problem| wrong.push(problem)).ok();
    let mut day = |name: &str| -> Option<Date> {
        let known = noted(&mut wrong, date(sent, name));
        if known.is_none() && value(sent, name).trim().is_empty() {
            wrong.push(FieldProblem { field: name.to_owned(), problem: Problem::required("") });
        }
        known
    };
    match (kind, day("period_from"), day("period_to")) {
        (Some(kind), Some(period_from), Some(period_to)) => Ok(PlanFacts {
            kind,
            titles: texts(sent, "titles"),
            summaries: texts(sent, "summaries"),
            legal_basis: some(value(sent, "legal_basis")),
            period_from,
            period_to,
            budget: some(value(sent, "budget")),
            owner_id: some(value(sent, "owner")),
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

fn fields(l: L10n, sent: &Sent, errors: &FieldErrors, institutions: &[Institution]) -> Result<Markup> {
    let written = |name, label, rows| {
        let (text, is_needed) = (texts(sent, name), name == "titles");
        ui::language_fields(
            l,
            &LanguageField { name, label, hint: None, rows, is_needed, text: &text, errors },
        )
    };
    let line = |name, label, hint| {
        ui::text_field(l, &Field::optional(name, label).hint(hint).value(value(sent, name)).errors(errors))
    };
    let day = |name, label| {
        ui::text_field(
            l,
            &Field::new(name, label).kind(InputKind::Date).value(value(sent, name)).errors(errors),
        )
    };
    let kinds: Vec<Choice> = PlanKind::ALL
        .iter()
        .map(|kind| {
            Choice::new(kind.code(), l.coded("plan-kind", kind.code()), value(sent, "kind") == kind.code())
        })
        .collect();
    let mut owners: Vec<Choice> = institutions
        .iter()
        .map(|institution| {
            let name = institution.names.best_text(l.language());
            Choice::new(&institution.id, name, value(sent, "owner") == institution.id)
        })
        .collect();
    l.sort_by_name(&mut owners, |choice| choice.label);
    Ok(html! {
        (ui::hidden("revision", value(sent, "revision")))
        @if !value(sent, "revision").is_empty() { (ui::hidden(merge::MARKS, &merge::marks(sent)?)) }
        (written("titles", msg::measure_title(l), None))
        (ui::radios(l, &Field::new("kind", msg::plan_kind(l)).errors(errors), &kinds))
        (day("period_from", msg::plan_from(l)))
        (day("period_to", msg::plan_to(l)))
        (written("summaries", msg::plan_summary(l), Some(6)))
        (line("legal_basis", msg::plan_legal_basis(l), msg::plan_legal_basis_hint(l)))
        (line("budget", msg::plan_budget(l), msg::plan_budget_hint(l)))
        (ui::select(l, &Field::optional("owner", msg::plan_owner(l)).errors(errors), &owners))
    })
}
