//! Two people edited the same thing: what each changed, side by side, and one form that joins both.
//!
//! A form carries along a mark of each value it showed ([`marks`]). Where somebody else has written in the meantime,
//! the marks tell which values the sender changed and which the other did ([`differences`]); only where both did must a
//! person choose, on a page of its own ([`page`]). The choices come back with the form ([`settled`]).

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_kernel::Result;
use suivi_store::ledger::digest;

use crate::accounts::answer::{Sent, value};
use crate::context::Ctx;
use crate::i18n::{L10n, msg};
use crate::shell;
use crate::ui::{self, ButtonKind, Crumb};

/// The name of the hidden field that carries the marks.
pub const MARKS: &str = "marks";
/// Names of a form that are no values of the thing itself.
const APART: [&str; 3] = [ui::CSRF_FIELD, MARKS, "revision"];
const PICK: &str = "pick.";
const THEIRS: &str = "theirs.";

/// A short mark of every value that a form shows, to be carried along in the hidden field [`MARKS`].
pub fn marks(shown: &Sent) -> Result<String> {
    let marks: Vec<String> = by_name(shown)
        .into_iter()
        .map(|(name, values)| Ok(format!("{name}:{}", mark(&values)?)))
        .collect::<Result<_>>()?;
    Ok(marks.join(" "))
}

fn mark(values: &[String]) -> Result<String> {
    Ok(digest(&values)?.chars().take(8).collect())
}

/// The values of each name, without those that are empty; line ends as they are kept, not as browsers send them.
fn by_name(sent: &Sent) -> BTreeMap<&str, Vec<String>> {
    let mut values: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let own = |name: &str| !APART.contains(&name) && !name.starts_with(PICK) && !name.starts_with(THEIRS);
    for (name, value) in sent.iter().filter(|(name, value)| own(name) && !value.trim().is_empty()) {
        values.entry(name).or_default().push(value.trim().replace("\r\n", "\n"));
    }
    values.values_mut().for_each(|values| values.sort_unstable());
    values
}

/// Whose value is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What the sender wrote.
    Yours,
    /// What somebody else wrote in the meantime.
    Theirs,
}

/// One value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub name: String,
    /// What the sender wrote.
    pub yours: Vec<String>,
    /// What stands there now.
    pub theirs: Vec<String>,
    /// Which of the two is taken unless a person says otherwise: the one that was changed.
    pub taken: Side,
    /// Whether both changed it, so that a person must choose.
    pub is_contested: bool,
}

/// What differs between the form that was sent and what stands there now.
pub fn differences(yours: &Sent, theirs: &Sent) -> Result<Vec<Difference>> {
    let shown: BTreeMap<&str, &str> =
        value(yours, MARKS).split(' ').filter_map(|mark| mark.split_once(':')).collect();
    let (mine, now) = (by_name(yours), by_name(theirs));
    let mut names: Vec<&str> = mine.keys().chain(now.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    let nothing = mark(&[])?;
    let mut differing = Vec::new();
    for name in names {
        let (yours, theirs) =
            (mine.get(name).cloned().unwrap_or_default(), now.get(name).cloned().unwrap_or_default());
        if yours == theirs {
            continue;
        }
        let before = shown.get(name).copied().unwrap_or(&nothing);
        let (changed, changed_there) = (mark(&yours)? != before, mark(&theirs)? != before);
        differing.push(Difference {
            name: name.to_owned(),
            yours,
            theirs,
            taken: if changed { Side::Yours } else { Side::Theirs },
            is_contested: changed && changed_there,
        });
    }
    Ok(differing)
}

/// The form after a person has chosen: the values that stand, under their own names.
pub fn settled(sent: Sent) -> Sent {
    let theirs: Vec<String> = sent
        .iter()
        .filter(|(name, value)| name.starts_with(PICK) && value == "theirs")
        .map(|(name, _)| name[PICK.len()..].to_owned())
        .collect();
    let is_theirs = |name: &str| theirs.iter().any(|chosen| chosen == name);
    sent.into_iter()
        .filter_map(|(name, value)| match name.strip_prefix(THEIRS) {
            Some(own) if is_theirs(own) => Some((own.to_owned(), value)),
            Some(_) => None,
            None if name.starts_with(PICK) || is_theirs(&name) => None,
            None => Some((name, value)),
        })
        .collect()
}

/// The choices, field by field, with everything the form needs to be sent again. `label` names a field and `shown`
/// words its values.
fn fields(
    l: L10n,
    yours: &Sent,
    theirs: &Sent,
    differing: &[Difference],
    label: impl Fn(&str) -> String,
    shown: impl Fn(&str, &[String]) -> Markup,
) -> Result<Markup> {
    let carried = by_name(yours);
    let choice = |difference: &Difference, side: Side, code: &str, words: &str, values: &[String]| {
        html! {
            label.option {
                input type="radio" name={ (PICK) (difference.name) } value=(code)
                    checked[difference.taken == side];
                span {
                    strong { (words) }
                    div { @if values.is_empty() { span.muted { (msg::value_none(l)) } } @else { (shown(&difference.name, values)) } }
                }
            }
        }
    };
    Ok(html! {
        (ui::hidden("revision", value(theirs, "revision")))
        (ui::hidden(MARKS, &marks(theirs)?))
        @for (name, values) in &carried { @for value in values { (ui::hidden(name, value)) } }
        @for difference in differing {
            @for value in &difference.theirs { (ui::hidden(&format!("{THEIRS}{}", difference.name), value)) }
            fieldset.field {
                legend { (label(&difference.name)) }
                @if difference.is_contested { p.hint { (msg::merge_contested(l)) } }
                (choice(difference, Side::Yours, "yours", msg::merge_yours(l), &difference.yours))
                (choice(difference, Side::Theirs, "theirs", msg::merge_theirs(l), &difference.theirs))
            }
        }
    })
}

/// Two versions of one thing, and where its pages are.
pub struct Joined<'j> {
    /// What the sender wrote.
    pub yours: &'j Sent,
    /// What stands there now, as the form would send it.
    pub theirs: &'j Sent,
    /// The way to the thing's page.
    pub way: Vec<Crumb>,
    /// The thing's page; its form is at `edit` below.
    pub here: &'j str,
}

/// The page on which a person joins both versions; none where nothing differs.
pub fn page(
    ctx: &Ctx,
    joined: &Joined<'_>,
    label: impl Fn(&str) -> String,
    shown: impl Fn(&str, &[String]) -> Markup,
) -> Result<Option<Response>> {
    let l = ctx.l10n;
    let differing = differences(joined.yours, joined.theirs)?;
    if differing.is_empty() {
        return Ok(None);
    }
    let fields = fields(l, joined.yours, joined.theirs, &differing, label, shown)?;
    let cx = shell::page_below(ctx, msg::merge_title(l), joined.way.clone());
    let main = html! {
        (ui::page_head(html! { (msg::merge_title(l)) }, Some(html! { (msg::merge_lead(l)) }), None))
        (ui::form(&format!("{}/edit", joined.here), ctx.csrf(), html! {
            (fields)
            (ui::button_group(html! {
                (ui::button(ButtonKind::Primary, msg::button_save(l), None))
                (ui::button_link(ButtonKind::Secondary, msg::button_cancel(l), joined.here))
            }))
        }))
    };
    Ok(Some((StatusCode::CONFLICT, ui::page(&cx, main)).into_response()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Sent {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn only_what_both_changed_must_be_chosen() {
        let shown = form(&[("title", "Train"), ("due", "2027"), ("kind", "law"), ("what", "a\nb")]);
        let mut yours =
            form(&[("title", "Train 50"), ("due", "2027"), ("kind", "policy"), ("what", "a\r\nb")]);
        yours.push((MARKS.to_owned(), marks(&shown).unwrap()));
        let theirs = form(&[("title", "Train 60"), ("due", "2028"), ("kind", "law"), ("what", "a\nb")]);
        let found = differences(&yours, &theirs).unwrap();
        let said: Vec<(&str, Side, bool)> =
            found.iter().map(|d| (d.name.as_str(), d.taken, d.is_contested)).collect();
        assert_eq!(
            said,
            [("due", Side::Theirs, false), ("kind", Side::Yours, false), ("title", Side::Yours, true)]
        );
    }

    #[test]
    fn a_box_unticked_by_the_other_is_not_ticked_again() {
        let shown = form(&[("smart", "S"), ("smart", "M")]);
        let mut yours = form(&[("smart", "M"), ("smart", "S"), ("title", "x")]);
        yours.push((MARKS.to_owned(), marks(&shown).unwrap()));
        let found = differences(&yours, &form(&[("smart", "S")])).unwrap();
        let smart = found.iter().find(|d| d.name == "smart").unwrap();
        assert_eq!((smart.taken, smart.is_contested), (Side::Theirs, false));
    }

    #[test]
    fn the_choices_become_one_form_again() {
        let sent = form(&[
            ("title", "Train 50"),
            ("theirs.title", "Train 60"),
            ("pick.title", "theirs"),
            ("kind", "policy"),
            ("theirs.kind", "law"),
            ("pick.kind", "yours"),
            ("smart", "S"),
            ("theirs.smart", "M"),
            ("theirs.smart", "T"),
            ("pick.smart", "theirs"),
        ]);
        let expected = form(&[("title", "Train 60"), ("kind", "policy"), ("smart", "M"), ("smart", "T")]);
        assert_eq!(settled(sent), expected);
    }
}
