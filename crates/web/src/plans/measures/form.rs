//! The fields of a measure, and what was sent in them.

use maud::{Markup, html};
use suivi_domain::mechanisms::Institution;
use suivi_domain::plans::measures::MeasureFacts;
use suivi_domain::plans::measures::queries::{Person, Whole};
use suivi_domain::plans::model::{MeasureKind, Smart};
use suivi_domain::plans::rows::Plan;
use suivi_kernel::{LocalText, Refusal, Result};

use crate::accounts::answer::{Sent, chosen, date, some, texts, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::merge;
use crate::plans::form::{day, every, noted, number};
use crate::plans::names;
use crate::ui::{self, Choice, Field, FieldErrors, InputKind, LanguageField};

/// What the form offers to choose from.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The institutions that can lead.
    pub leads: Vec<Institution>,
    /// The institutions that can support.
    pub supports: Vec<Institution>,
    /// The people who can keep a measure.
    pub keepers: Vec<Person>,
    /// The plans it can stand in.
    pub plans: Vec<Plan>,
}

/// What a measure looks like as a form that was sent.
pub fn sent_of(whole: &Whole) -> Sent {
    let measure = &whole.measure;
    let mut sent = Sent::new();
    let mut add = |name: &str, value: &str| sent.push((name.to_owned(), value.to_owned()));
    for (name, text) in
        [("titles", &whole.titles), ("descriptions", &whole.descriptions), ("outputs", &whole.outputs)]
    {
        for (language, words) in &text.0 {
            add(&format!("{name}_{language}"), words);
        }
    }
    add("kind", &measure.kind);
    for part in Smart::of_letters(&measure.smart) {
        add("smart", part.code());
    }
    add("lead", measure.lead_id.as_deref().unwrap_or_default());
    for institution in &whole.supports {
        add("supports", &institution.id);
    }
    add("keeper", measure.keeper_id.as_deref().unwrap_or_default());
    add("starts_on", &day(measure.starts_on));
    add("due_on", &day(measure.due_on));
    add("is_continuous", if measure.is_continuous { "yes" } else { "" });
    add("plan", measure.plan_id.as_deref().unwrap_or_default());
    add("targets", &whole.targets.join(", "));
    add("budget", &measure.budget.map(|amount| amount.to_string()).unwrap_or_default());
    add("currency", measure.currency.as_deref().unwrap_or_default());
    add("budget_source", measure.budget_source.as_deref().unwrap_or_default());
    add("revision", &measure.revision.to_string());
    sent
}

/// What was sent, as facts; everything that cannot be read at once.
pub fn facts_of(sent: &Sent) -> Result<MeasureFacts> {
    let mut wrong = Vec::new();
    let kind = chosen::<MeasureKind>(sent, "kind").map_err(|problem| wrong.push(problem)).ok();
    let starts_on = noted(&mut wrong, date(sent, "starts_on"));
    let due_on = noted(&mut wrong, date(sent, "due_on"));
    let budget = noted(&mut wrong, number(sent, "budget"));
    let targets = value(sent, "targets").split([',', ';', ' ']).map(str::trim);
    match kind {
        Some(kind) if wrong.is_empty() => Ok(MeasureFacts {
            plan_id: some(value(sent, "plan")),
            kind,
            titles: texts(sent, "titles"),
            descriptions: texts(sent, "descriptions"),
            outputs: texts(sent, "outputs"),
            smart: every(sent, "smart").iter().filter_map(|letter| letter.parse().ok()).collect(),
            lead_id: some(value(sent, "lead")),
            supports: every(sent, "supports"),
            keeper_id: some(value(sent, "keeper")),
            starts_on,
            due_on,
            is_continuous: value(sent, "is_continuous") == "yes",
            budget,
            currency: some(value(sent, "currency")),
            budget_source: some(value(sent, "budget_source")),
            targets: targets.filter(|code| !code.is_empty()).map(str::to_owned).collect(),
        }),
        _ => Err(Refusal::Invalid(wrong).into()),
    }
}

/// The label of each field, for the summary of errors and for joining two versions.
pub fn labels(l: L10n) -> Vec<(&'static str, &'static str)> {
    vec![
        ("titles", msg::measure_title(l)),
        ("kind", msg::measure_kind(l)),
        ("descriptions", msg::measure_description(l)),
        ("outputs", msg::measure_output(l)),
        ("smart", msg::measure_smart(l)),
        ("lead", msg::measure_lead(l)),
        ("supports", msg::measure_supports(l)),
        ("keeper", msg::measure_keeper(l)),
        ("starts_on", msg::measure_start(l)),
        ("due_on", msg::measure_due(l)),
        ("is_continuous", msg::measure_continuous(l)),
        ("is_historical", msg::measure_historical(l)),
        ("plan", msg::measure_plan(l)),
        ("targets", msg::measure_targets(l)),
        ("budget", msg::measure_budget(l)),
        ("currency", msg::measure_currency(l)),
        ("budget_source", msg::measure_budget_source(l)),
        ("recommendation", msg::measure_recommendation(l)),
        ("cluster", msg::field_cluster(l)),
    ]
}

/// The values of one field in words, for joining two versions.
pub fn shown(l: L10n, offer: &Offer, name: &str, values: &[String]) -> Markup {
    let institution = |id: &String| {
        let found = offer.supports.iter().chain(&offer.leads).find(|institution| institution.id == *id);
        found.map_or_else(|| ui::user_text(id), |institution| ui::local_text(l, &institution.names))
    };
    let plan = |id: &String| {
        let found = offer.plans.iter().find(|plan| plan.id == *id);
        found.map_or_else(|| ui::user_text(id), |plan| names::stored(l, &plan.titles))
    };
    let word = |value: &String| match name {
        "lead" | "supports" => institution(value),
        "plan" => plan(value),
        "keeper" => {
            let found = offer.keepers.iter().find(|person| person.id == *value);
            ui::user_text(found.map_or(value, |person| &person.name))
        }
        "kind" => html! { (names::kind(l, value)) },
        "smart" => html! { (l.coded("measure-smart", value)) },
        "is_continuous" => html! { (msg::yes(l)) },
        _ => ui::prose(value),
    };
    html! {
        @for (at, value) in values.iter().enumerate() {
            @if at > 0 { (msg::list_comma(l)) }
            (word(value))
        }
    }
}

/// The fields.
pub fn fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Offer) -> Result<Markup> {
    let l = ctx.l10n;
    let written = |name, label, hint, rows| {
        let (text, is_needed) = (texts(sent, name), name == "titles");
        ui::language_fields(l, &LanguageField { name, label, hint, rows, is_needed, text: &text, errors })
    };
    let line = |name, label, kind| {
        ui::text_field(l, &Field::optional(name, label).kind(kind).value(value(sent, name)).errors(errors))
    };
    let asks_history = errors.on("is_historical").is_some() || value(sent, "is_historical") == "yes";
    Ok(html! {
        (ui::hidden("revision", value(sent, "revision")))
        @if !value(sent, "revision").is_empty() { (ui::hidden(merge::MARKS, &merge::marks(sent)?)) }
        @for name in ["recommendation", "cluster"] {
            @if !value(sent, name).is_empty() { (ui::hidden(name, value(sent, name))) }
        }
        (written("titles", msg::measure_title(l), Some(msg::measure_title_hint(l)), None))
        (ui::select(l, &Field::new("kind", msg::measure_kind(l)).errors(errors), &names::kinds(l, value(sent, "kind"))))
        (written("descriptions", msg::measure_description(l), None, Some(5)))
        (who(ctx, sent, errors, offer))
        (ui::form_group(msg::measure_when(l), None, html! {
            (line("starts_on", msg::measure_start(l), InputKind::Date))
            (line("due_on", msg::measure_due(l), InputKind::Date))
            (ui::checkbox(l, &Field::new("is_continuous", msg::measure_continuous_box(l)).errors(errors),
                value(sent, "is_continuous") == "yes"))
            @if asks_history {
                (ui::checkbox(l, &Field::new("is_historical", msg::measure_historical(l)).errors(errors),
                    value(sent, "is_historical") == "yes"))
            }
        }))
        (written("outputs", msg::measure_output(l), Some(msg::measure_output_hint(l)), Some(3)))
        (checklist(l, sent, errors))
        (place(ctx, sent, errors, offer))
        (ui::form_group(msg::measure_money(l), None, html! {
            (ui::text_field(l, &Field::optional("budget", msg::measure_budget(l)).kind(InputKind::Decimal)
                .hint(msg::measure_budget_hint(l)).value(value(sent, "budget")).errors(errors)))
            (line("currency", msg::measure_currency_code(l), InputKind::Text))
            (line("budget_source", msg::measure_budget_source(l), InputKind::Text))
        }))
    })
}

fn who(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Offer) -> Markup {
    let l = ctx.l10n;
    let name = |institution: &Institution| institution.names.best_text(l.language()).to_owned();
    let supports: Vec<(&str, String)> =
        offer.supports.iter().map(|institution| (institution.id.as_str(), name(institution))).collect();
    let supporting = |id: &str| sent.iter().any(|(key, value)| key == "supports" && value == id);
    let supports: Vec<Choice> =
        supports.iter().map(|(id, name)| Choice::new(id, name, supporting(id))).collect();
    let leads: Vec<(&str, String)> =
        offer.leads.iter().map(|institution| (institution.id.as_str(), name(institution))).collect();
    let leads: Vec<Choice> =
        leads.iter().map(|(id, name)| Choice::new(id, name, value(sent, "lead") == *id)).collect();
    let people: Vec<(&str, String)> = offer
        .keepers
        .iter()
        .map(|person| {
            let at = offer.leads.iter().chain(&offer.supports).find(|i| i.id == person.institution_id);
            let at = at.map(name).unwrap_or_default();
            (person.id.as_str(), format!("{} – {at}", person.name))
        })
        .collect();
    let people: Vec<Choice> =
        people.iter().map(|(id, name)| Choice::new(id, name, value(sent, "keeper") == *id)).collect();
    let is_open = errors.on("supports").is_some() || sent.iter().any(|(key, _)| key == "supports");
    ui::form_group(
        msg::measure_who(l),
        None,
        html! {
            (ui::select(l, &Field::optional("lead", msg::measure_lead(l)).errors(errors), &leads))
            details open[is_open] {
                summary { (msg::measure_supports(l)) }
                (ui::checkboxes(l, &Field::optional("supports", msg::measure_supports(l)).errors(errors), &supports))
            }
            (ui::select(l, &Field::optional("keeper", msg::measure_keeper(l)).hint(msg::measure_keeper_hint(l)).errors(errors), &people))
        },
    )
}

/// The checklist, each letter with its question in plain words. It reminds; it does not stop anybody.
fn checklist(l: L10n, sent: &Sent, errors: &FieldErrors) -> Markup {
    let ticked = |part: &Smart| sent.iter().any(|(key, value)| key == "smart" && value == part.code());
    let questions: Vec<Choice> = Smart::ALL
        .iter()
        .map(|part| Choice {
            hint: l.find(&format!("measure-smart-question-{}", part.code())),
            ..Choice::new(part.code(), l.coded("measure-smart", part.code()), ticked(part))
        })
        .collect();
    let field =
        Field::optional("smart", msg::measure_smart(l)).hint(msg::measure_smart_hint(l)).errors(errors);
    ui::checkboxes(l, &field, &questions)
}

fn place(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, offer: &Offer) -> Markup {
    let l = ctx.l10n;
    let titles: Vec<(&str, LocalText)> = offer
        .plans
        .iter()
        .map(|plan| (plan.id.as_str(), LocalText::from_json(&plan.titles).unwrap_or_default()))
        .collect();
    let plans: Vec<Choice> = titles
        .iter()
        .map(|(id, title)| Choice::new(id, title.best_text(l.language()), value(sent, "plan") == *id))
        .collect();
    html! {
        @if !plans.is_empty() { (ui::select(l, &Field::optional("plan", msg::measure_plan(l)).errors(errors), &plans)) }
        (ui::text_field(l, &Field::optional("targets", msg::measure_targets(l)).hint(msg::measure_targets_hint(l))
            .value(value(sent, "targets")).errors(errors)))
    }
}
