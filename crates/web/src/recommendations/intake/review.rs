//! What a document recommends, to be checked. Task: an officer goes through 266 passages beside their source, corrects the
//! few that are doubtful, and takes all of them into the register in one act.

use axum::extract::Path;
use maud::{Markup, html};
use suivi_domain::recommendations::intake::{self, Choice, Compared, Intake, Item, Review, StateOfWork};
use suivi_domain::recommendations::rows::Document;
use suivi_formats::reading::Document as Reading;
use suivi_kernel::{Language, Result};

use super::rows::{self, Shown};
use super::{NEWS, address, ending, kind_name, list_address, name, particulars, rule, work_tag};
use crate::accounts::answer::{self, Again, Sent};
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input;
use crate::paging::Page;
use crate::recommendations::names;
use crate::shell;
use crate::ui::{self, Address, ButtonKind, Crumb, Fact, FieldErrors, Pagination};

/// Rows on a page: as many as a slow connection carries at once, beside their sources.
const PER_PAGE: i64 = 100;

/// Which rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    All,
    Doubtful,
    Known,
    Left,
}

impl Part {
    const ALL: [Part; 4] = [Part::All, Part::Doubtful, Part::Known, Part::Left];

    fn code(self) -> &'static str {
        match self {
            Part::All => "all",
            Part::Doubtful => "doubtful",
            Part::Known => "known",
            Part::Left => "left",
        }
    }

    fn holds(self, item: &Item, compared: &Compared) -> bool {
        match self {
            Part::All => true,
            Part::Doubtful => item.is_doubtful(),
            Part::Known => !compared.targets.is_empty(),
            Part::Left => compared.outcome(item) == Choice::Leave,
        }
    }
}

/// A document's page.
pub async fn page(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    let notice = answer::news(&ctx, &NEWS);
    Ok(show(&ctx, &id, Again { notice, ..Again::default() }, None).await?)
}

/// The page with what was wrong in a form, and with what was sent for a new passage.
pub async fn show(ctx: &Ctx, id: &str, again: Again, sent: Option<&Sent>) -> Result<Markup> {
    let part = input::chosen(&ctx.uri, "show", &Part::ALL.map(Part::code))?;
    let part = Part::ALL.into_iter().find(|known| Some(known.code()) == part).unwrap_or(Part::All);
    let page = Page::of(&ctx.uri)?;
    let (asking, id) = (ctx.clone(), id.to_owned());
    let (review, reading, drafts, was_undone) = answer::blocking(move || {
        let mechanism = asking.mechanism.as_ref();
        let (review, drafts, was_undone) = asking.app.db.read_here(|conn| {
            let review = intake::review(conn, &asking.actor, mechanism, &id)?;
            let drafts = intake::drafts(conn, &review.intake)?;
            let was_undone = intake::was_undone(conn, &review.intake)?;
            Ok((review, drafts, was_undone))
        })?;
        let reading = intake::reading(&asking.app.blobs, &review.intake)?;
        Ok((review, reading, drafts, was_undone))
    })
    .await?;
    Ok(render(ctx, &Seen { review, reading, drafts, was_undone, part, page }, again, sent))
}

/// What the page is made of.
pub(super) struct Seen {
    /// The document, with its passages as they are compared with the register.
    pub(super) review: Review,
    reading: Reading,
    drafts: Vec<Document>,
    was_undone: bool,
    part: Part,
    page: Page,
}

/// A row with its number in the document.
pub(super) type Row<'a> = (usize, &'a (Item, Compared));

impl Seen {
    /// The rows on the page that is shown, and how many the part has.
    pub(super) fn rows(&self) -> (Vec<Row<'_>>, usize) {
        let (offset, rows) = self.page.window_of(PER_PAGE);
        let holds = |(_, (item, compared)): &Row<'_>| self.part.holds(item, compared);
        let in_part: Vec<Row<'_>> = (1..).zip(&self.review.items).filter(holds).collect();
        let count = in_part.len();
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        (in_part.into_iter().skip(from).take(usize::try_from(rows).unwrap_or(0)).collect(), count)
    }
}

fn render(ctx: &Ctx, seen: &Seen, again: Again, sent: Option<&Sent>) -> Markup {
    let l = ctx.l10n;
    let intake = &seen.review.intake;
    let is_open = intake.state_of_work == StateOfWork::Open;
    let above = Crumb::to(msg::doc_in_title(l), list_address(ctx));
    let mut cx = shell::page_below(ctx, name(intake).to_owned(), vec![above]);
    cx.notice = again.notice;
    let needs_particulars = is_open && intake.particulars.body.is_none();
    let labels = labels(ctx, &seen.review);
    let labels: Vec<(&str, &str)> =
        labels.iter().map(|(field, label)| (field.as_str(), label.as_str())).collect();
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels))
        (ui::page_head(ui::user_text(name(intake)), None, None))
        (summary(ctx, intake))
        @if let Some(named) = intake.particulars.names.as_ref().filter(|named| **named != intake.state) {
            p.error { (msg::doc_in_other_state(l, names::state(l, named).as_str(), names::state(l, &intake.state).as_str())) }
        }
        @if intake.scanned > 0 { p { (msg::doc_in_scanned_note(l, i64::from(intake.scanned))) } }
        @if !is_open { (in_register(ctx, seen)) }
        @if is_open {
            details.particulars open[needs_particulars || PARTICULARS.iter().any(|field| again.errors.on(field).is_some())] {
                summary { (msg::doc_in_particulars(l)) }
                (particulars::form(ctx, intake, &seen.drafts, &again.errors))
            }
            (rule::form(ctx, intake))
        }
        @if seen.review.items.is_empty() {
            (ui::empty_state(msg::doc_in_nothing(l), msg::doc_in_nothing_step(l), None))
        } @else { (table(ctx, seen, &again.errors)) }
        @if is_open {
            (ending::adding(ctx, seen, &again.errors, sent))
            (ending::committing(ctx, &seen.review))
        }
    };
    ui::page(&cx, main)
}

const PARTICULARS: [&str; 7] = ["body", "symbol", "title", "session", "cycle", "date", "replaces"];

/// What fields are called where they are wrong.
fn labels(ctx: &Ctx, review: &Review) -> Vec<(String, String)> {
    let l = ctx.l10n;
    let mut labels = vec![
        ("body".to_owned(), msg::field_body(l).to_owned()),
        ("text".to_owned(), msg::doc_in_text(l).to_owned()),
        ("cycle".to_owned(), msg::doc_in_cycle(l).to_owned()),
        ("date".to_owned(), msg::field_date(l).to_owned()),
    ];
    for (n, (item, _)) in (1..).zip(&review.items) {
        let row = l.number(n);
        labels.push((format!("number-{}", item.id), msg::doc_in_number_of(l, row.as_str())));
        labels.push((format!("text-{}", item.id), msg::doc_in_text_of(l, row.as_str())));
        labels.push((format!("askers-{}", item.id), msg::doc_in_askers_of(l, row.as_str())));
    }
    labels
}

fn summary(ctx: &Ctx, intake: &Intake) -> Markup {
    let l = ctx.l10n;
    let of = &intake.particulars;
    let mut facts = vec![
        Fact::new(msg::doc_in_kind(l), html! { (kind_name(ctx, &intake.kind)) }),
        Fact::new(msg::field_status(l), work_tag(ctx, intake)),
        Fact::new(msg::doc_in_file(l), ui::user_text(&intake.file_name)),
    ];
    if let Some(body) = &of.body {
        facts.push(Fact::new(msg::field_body(l), html! { (names::body(l, body)) }));
    }
    if let Some(symbol) = &of.symbol {
        facts.push(Fact::new(msg::field_symbol(l), html! { bdi { (symbol) } }));
    }
    if let Some(date) = of.date {
        facts.push(Fact::new(msg::field_date(l), ui::day(l, date)));
    }
    if let Some(language) = of.language {
        facts.push(Fact::new(msg::doc_in_language(l), html! { (language.autonym()) }));
    }
    ui::summary_list(&facts)
}

fn in_register(ctx: &Ctx, seen: &Seen) -> Markup {
    let l = ctx.l10n;
    let intake = &seen.review.intake;
    let Some(import) = &intake.import_id else { return html! {} };
    html! {
        section {
            p { (msg::doc_in_in_register(l)) @if seen.was_undone { " " (msg::doc_in_was_undone(l)) } }
            @if seen.was_undone {
                (ui::form(&format!("{}/reopen", address(ctx, &intake.id)), ctx.csrf(), html! {
                    (ui::hidden("revision", &intake.revision.to_string()))
                    (ui::button(ButtonKind::Primary, msg::doc_in_reopen(l), None))
                }))
            } @else {
                (ui::button_group(html! {
                    (ui::button_link(ButtonKind::Primary, msg::suggestions_title(l), &format!("{}/suggestions", ctx.base())))
                    (ui::button_link(ButtonKind::Secondary, msg::allocations_waiting(l), &format!("{}/allocations/waiting", ctx.base())))
                    (ui::button_link(ButtonKind::Secondary, msg::doc_in_to_import(l), &format!("{}/imports/{import}", ctx.base())))
                }))
            }
        }
    }
}

fn table(ctx: &Ctx, seen: &Seen, errors: &FieldErrors) -> Markup {
    let l = ctx.l10n;
    let (intake, items) = (&seen.review.intake, &seen.review.items);
    let is_open = intake.state_of_work == StateOfWork::Open;
    let count =
        |wanted: Choice| items.iter().filter(|(item, compared)| compared.outcome(item) == wanted).count();
    let number = |n: usize| l.number(i64::try_from(n).unwrap_or(i64::MAX));
    let (add, update, leave) = (count(Choice::Add), count(Choice::Update), count(Choice::Leave));
    let (on_page, in_part) = seen.rows();
    let shown = Shown {
        reading: &seen.reading,
        state: &intake.state,
        language: intake.particulars.language.unwrap_or(Language::En),
        errors,
        is_of_review: is_of_review(&seen.review),
        is_open,
    };
    let headings = {
        let of_review =
            [msg::doc_in_askers(l), msg::field_position(l)].into_iter().filter(|_| shown.is_of_review);
        let last = if is_open { msg::doc_in_do(l) } else { msg::doc_in_in_register_column(l) };
        [msg::doc_in_number(l), msg::doc_in_text(l)].into_iter().chain(of_review).chain([last])
    };
    let here = ctx.uri.path_and_query().map_or("", |path| path.as_str());
    let all = Address::of(here).without("done");
    html! {
        section #found {
            h2 { (msg::doc_in_table(l)) }
            // Of a document that is in the register nothing more is to come.
            @if is_open {
                p {
                    (msg::doc_in_summary(l, number(add), number(leave), number(update)))
                    // Past a thousand fields in one step.
                    " " a href="#into-register" { (msg::doc_in_commit(l)) }
                }
            }
            nav.parts aria-label=(msg::doc_in_show(l)) {
                ul.plain {
                    @for part in Part::ALL.into_iter().filter(|part| is_open || *part != Part::Left) {
                        @let n = items.iter().filter(|(item, compared)| part.holds(item, compared)).count();
                        li { a href=(all.clone().without("page").with("show", part.code()).to_string())
                            aria-current=[(part == seen.part).then_some("true")] { (part_name(ctx, part, &number(n))) } }
                    }
                }
            }
            form.bulk method="post" action=(all.to_string()) novalidate data-bulk data-rows {
                (ui::csrf_field(ctx.csrf()))
                (ui::hidden("revision", &intake.revision.to_string()))
                // What Enter in a field does: it saves.
                @if is_open { button.hidden type="submit" name="act" value="save" tabindex="-1" aria-hidden="true" { (msg::doc_in_save(l)) } }
                table.data.found role="table" {
                    caption.hidden { (msg::doc_in_table(l)) }
                    thead role="rowgroup" { tr role="row" {
                        td.select role="cell" { input type="checkbox" data-select-page hidden aria-label=(msg::select_page(l)); }
                        @for label in headings { th scope="col" role="columnheader" { (label) } }
                    } }
                    tbody role="rowgroup" {
                        @for (n, (item, compared)) in &on_page { (rows::row(ctx, &shown, *n, item, compared)) }
                    }
                }
                @if is_open {
                    @if shown.is_of_review { p.hint { (msg::doc_in_askers_hint(l)) } }
                    fieldset.acts {
                        legend { (msg::selection_actions(l)) }
                        output.count data-bulk-count data-words=(msg::select_count_words(l)) {}
                        div.buttons {
                            (ui::button(ButtonKind::Primary, msg::doc_in_save(l), Some(("act", "save"))))
                            (ui::button(ButtonKind::Secondary, msg::doc_in_merge(l), Some(("act", "merge"))))
                            (ui::button(ButtonKind::Secondary, msg::doc_in_leave(l), Some(("act", "leave"))))
                            (ui::button(ButtonKind::Secondary, msg::doc_in_take(l), Some(("act", "take"))))
                        }
                    }
                    p.hint.keys data-bulk-help hidden { (msg::select_keys(l)) " " (msg::doc_in_keys(l)) }
                } @else {
                    p hidden data-bulk-help {} output hidden data-bulk-count data-words="" {}
                }
            }
            (ui::pagination(l, &Pagination::at(&all, seen.page.number(), PER_PAGE, on_page.len(), in_part as u64)))
        }
    }
}

/// Whether a document belongs to the review of States by States, or its body is not known yet, or something in it says who
/// recommends or what the State answers.
pub(super) fn is_of_review(review: &Review) -> bool {
    review.intake.particulars.body.as_deref().is_none_or(|body| body == "UPR")
        || review
            .items
            .iter()
            .any(|(item, _)| !item.content.askers.is_empty() || item.content.position.is_some())
}

fn part_name(ctx: &Ctx, part: Part, n: &str) -> String {
    let l = ctx.l10n;
    match part {
        Part::All => msg::doc_in_show_all(l, n),
        Part::Doubtful => msg::doc_in_show_doubtful(l, n),
        Part::Known => msg::doc_in_show_known(l, n),
        Part::Left => msg::doc_in_show_left(l, n),
    }
}
