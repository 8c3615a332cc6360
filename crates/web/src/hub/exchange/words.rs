//! What pages of the exchange and of the resources have in common: who speaks, texts in Markdown, lists to choose from.

use maud::{Markup, PreEscaped, html};
use suivi_domain::hub::Audience;
use suivi_domain::hub::exchange::{CAPACITIES, Speaker, Standing};
use suivi_domain::hub::voices::Voice;
use suivi_formats::document::{Document, Form, Labels, html as paper, markdown as marks};
use suivi_kernel::{FieldProblem, Language, LocalText, Problem, Refusal, Result, Role, vocab};

use crate::accounts::answer::{Sent, value};
use crate::i18n::{L10n, msg};
use crate::plans::names as plans;
use crate::recommendations::names;
use crate::ui::{self, Choice, Field, FieldErrors, Shape, Tone};

/// Roles that speak for the whole of their mechanism, so that the name says enough.
const WHOLE: [Role; 6] = [
    Role::SecretariatAdmin,
    Role::SecretariatOfficer,
    Role::PeerState,
    Role::HubEditor,
    Role::InstitutionFocal,
    Role::InstitutionApprover,
];

/// Who speaks: the person where she agreed, the body, its role where that matters, its State.
pub fn speaker(l: L10n, speaker: &Speaker) -> Markup {
    let role = speaker.role.parse::<Role>().ok().filter(|role| !WHOLE.contains(role));
    let state = speaker.state.as_deref().map(|code| names::state(l, code));
    let body = speaker.names.best_text(l.language());
    html! {
        @if let Some(person) = &speaker.person { (ui::user_text(person)) ", " }
        (ui::local_text(l, &speaker.names))
        @if let Some(role) = role { " (" (l.role(role)) ")" }
        @if let Some(state) = state.filter(|state| state != body) { ", " (state) }
    }
}

/// A text in Markdown as part of a page; `ids` keeps its headings apart from others, which begin at `level`.
pub fn markdown(language: Language, text: &str, level: u8, ids: &str) -> Markup {
    let document = Document {
        title: String::new(),
        masthead: Vec::new(),
        author: String::new(),
        language,
        body: marks::read(text, marks::Reading::default()),
        annexes: Vec::new(),
        labels: Labels::default(),
        form: Form::Plain,
    };
    html! {
        div lang=(language.tag()) dir=(language.direction().as_str()) {
            (PreEscaped(paper::body(&document, &paper::Options { ids, base: level, sources: None })))
        }
    }
}

/// The same in the reader's best language.
pub fn local_markdown(l: L10n, texts: &LocalText, level: u8, ids: &str) -> Markup {
    match texts.best(l.language()) {
        Some((language, text)) => markdown(language, text, level, ids),
        None => html! {},
    }
}

/// Where a question stands, as a word with a shape.
pub fn standing(l: L10n, standing: Standing) -> Markup {
    let word = l.coded("exchange-standing", standing.code());
    match standing {
        Standing::Unanswered => ui::status_tag(word, Shape::Open, Tone::Attention),
        Standing::Answered => ui::status_tag(word, Shape::Full, Tone::Good),
        Standing::Closed => ui::status_tag(word, Shape::Half, Tone::Neutral),
    }
}

/// That something is not for everybody.
pub fn audience(l: L10n, code: &str) -> Markup {
    html! {
        @if code != Audience::Public.code() {
            (ui::status_tag(l.coded("exchange-audience", code), Shape::Half, Tone::Attention))
        }
    }
}

/// The audiences to choose from.
pub fn audiences(l: L10n, all: &[Audience], chosen: &str) -> Vec<Choice<'static>> {
    all.iter()
        .map(|one| Choice::new(one.code(), l.coded("exchange-audience", one.code()), one.code() == chosen))
        .collect()
}

/// The four capacities to choose from.
pub fn capacities(l: L10n, chosen: &[&str]) -> Vec<Choice<'static>> {
    CAPACITIES
        .into_iter()
        .map(|code| Choice::new(code, names::capacity(l, code), chosen.contains(&code)))
        .collect()
}

/// The names of capacities, one after the other.
pub fn capacity_names(l: L10n, codes: &[String]) -> String {
    let names: Vec<&str> = codes.iter().map(|code| names::capacity(l, code)).collect();
    names.join(msg::list_comma(l))
}

/// The names of themes, one after the other.
pub fn theme_names(l: L10n, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| names::tag(l, "theme", code)).collect();
    names.join(msg::list_comma(l))
}

/// The names of States, one after the other.
pub fn state_names(l: L10n, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| names::state(l, code)).collect();
    names.join(msg::list_comma(l))
}

/// The languages to choose from, by the name each gives itself.
pub fn languages(chosen: &[&str]) -> Vec<Choice<'static>> {
    Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), language.autonym(), chosen.contains(&language.code())))
        .collect()
}

/// Every State with its code, by name, the invented ones among them only where one of them works here.
pub fn states(l: L10n, here: &[String]) -> Vec<(String, String)> {
    let real = vocab::all_countries().iter().filter(|country| country.is_state());
    let invented = here.iter().filter_map(|code| vocab::country(code)).filter(|country| country.is_invented);
    let mut all: Vec<(String, String)> = real
        .chain(invented)
        .map(|country| (country.iso3.clone(), country.names.best_text(l.language()).to_owned()))
        .collect();
    all.dedup();
    l.sort_by_name(&mut all, |(_, name)| name);
    all
}

/// A list of one State.
pub fn state_field(l: L10n, field: &Field<'_>, all: &[(String, String)], chosen: &str) -> Markup {
    let choices: Vec<Choice<'_>> =
        all.iter().map(|(code, name)| Choice::new(code, name, code == chosen)).collect();
    ui::select(l, field, &choices)
}

/// A list of one theme.
pub fn theme_field(l: L10n, field: &Field<'_>, chosen: &str) -> Markup {
    ui::select(l, field, &plans::themes(l, chosen))
}

/// In whose name something is said: a list where there are several seats, else nothing to choose.
pub fn seat_field(l: L10n, seats: &[Voice], chosen: &str, errors: &FieldErrors) -> Markup {
    let named: Vec<(String, String)> = seats
        .iter()
        .map(|seat| {
            let body = seat.names.best_text(l.language());
            (seat.key(), format!("{body} – {}", l.role(seat.role)))
        })
        .collect();
    let choices: Vec<Choice<'_>> = named
        .iter()
        .enumerate()
        .map(|(at, (key, name))| {
            Choice::new(key, name, if chosen.is_empty() { at == 0 } else { key == chosen })
        })
        .collect();
    html! {
        @match choices.as_slice() {
            [] => {}
            [only] => { p.muted { (msg::exchange_seat(l)) ": " (only.label) } }
            many => { (ui::select(l, &Field::new("seat", msg::exchange_seat(l)).errors(errors), many)) }
        }
    }
}

/// Every value sent under a name, those left empty aside.
pub fn sent_all(sent: &Sent, name: &str) -> Vec<String> {
    sent.iter()
        .filter(|(key, value)| key == name && !value.is_empty())
        .map(|(_, value)| value.clone())
        .collect()
}

/// The language that was chosen; the reader's own where none was.
pub fn sent_language(sent: &Sent, own: Language) -> Result<Language> {
    match value(sent, "language") {
        "" => Ok(own),
        code => Ok(code.parse().map_err(|_| Refusal::invalid("language", Problem::unknown_choice(code)))?),
    }
}

/// The audience that was chosen.
pub fn sent_audience(sent: &Sent) -> Result<Audience> {
    let chosen: Result<Audience, FieldProblem> = crate::accounts::answer::chosen(sent, "audience");
    Ok(chosen.map_err(|problem| Refusal::Invalid(vec![problem]))?)
}
