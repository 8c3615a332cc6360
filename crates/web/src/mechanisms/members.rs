//! Members. The task: an administrator lets people in, sees who has which role, and ends what has ended.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use suivi_domain::accounts::{self, InvitationView, Member, MyToken, NewInvitation, Seat, invitable_roles};
use suivi_domain::followup::hand_over;
use suivi_domain::mechanisms::{self, Branch};
use suivi_kernel::{Act, Language, LocalText, ObjectKind, Refusal, Result, Role};

use crate::accounts::answer::{self, Again, Sent, chosen, some, value};
use crate::accounts::token_table;
use crate::context::Ctx;
use crate::errors::Failure;
use crate::i18n::msg;
use crate::input::Posted;
use crate::shell;
use crate::ui::{
    self, ButtonKind, Choice, Column, Confirm, Crumb, Field, FieldErrors, InputKind, Notice, NoticeKind, Row,
    Table,
};

/// What the page may say was done.
const NEWS: &[&str] = &[
    "invitation-withdrawn",
    "member-saved",
    "member-ended-done",
    "member-second-factor-done",
    "token-revoked",
];

struct Everyone {
    members: Vec<Member>,
    invitations: Vec<InvitationView>,
    tokens: Vec<MyToken>,
    institutions: Vec<Branch>,
}

pub(super) fn list_address(ctx: &Ctx) -> String {
    format!("{}/members", ctx.base())
}

/// Whether the reader may do this to members, and not only see who they are.
fn may(ctx: &Ctx, act: Act) -> bool {
    ctx.mechanism.as_ref().is_some_and(|mechanism| ctx.actor.may(act, ObjectKind::UserAdmin, &mechanism.id))
}

async fn everyone(ctx: &Ctx) -> Result<Everyone> {
    let (actor, id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let now = ctx.app.db.clock().now();
    ctx.app
        .db
        .read(move |conn| {
            Ok(Everyone {
                members: accounts::members_of(conn, &actor, &id)?,
                invitations: accounts::invitations_of(conn, &actor, &id)?,
                tokens: accounts::tokens_of(conn, &actor, &id, now)?,
                institutions: mechanisms::institutions_on(conn, &id, now.date())?,
            })
        })
        .await
}

/// Members, open invitations and the form to invite.
pub async fn page(ctx: Ctx) -> Result<Markup, Failure> {
    let address = ui::Address::of(&ctx.uri.to_string());
    let invited = address.query().iter().find(|(name, _)| name == "invited").map(|(_, email)| email.clone());
    let notice = invited.map(|email| Notice {
        kind: NoticeKind::Done,
        words: msg::invite_sent(ctx.l10n, email.as_str()),
        action: None,
    });
    let notice = notice.or_else(|| answer::news(&ctx, NEWS));
    Ok(render(&ctx, &Sent::new(), Again { notice, ..Again::default() }).await?)
}

async fn render(ctx: &Ctx, sent: &Sent, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let all = everyone(ctx).await?;
    let mut cx = shell::page_below(ctx, msg::nav_members(l), Vec::new());
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(ctx)))
        (ui::page_head(html! { (msg::nav_members(l)) }, Some(html! { (msg::members_lead(l)) }), Some(html! {
            (ui::button_link(ButtonKind::Secondary, msg::absences_title(l), &format!("{}/absences", ctx.base())))
            (ui::button_link(ButtonKind::Secondary, msg::hand_overs_title(l), &format!("{}/hand-overs", ctx.base())))
        })))
        (member_table(ctx, &all.members))
        @if !all.invitations.is_empty() {
            section {
                h2 { (msg::invitations_open(l)) }
                (invitation_table(ctx, &all.invitations))
            }
        }
        @if may(ctx, Act::Create) {
            section {
                h2 { (msg::invite_title(l)) }
                p { (msg::invite_lead(l)) }
                (ui::form(&format!("{}/invite", list_address(ctx)), ctx.csrf(), html! {
                    (ui::text_field(l, &Field::new("email", msg::email(l)).kind(InputKind::Email)
                        .value(value(sent, "email")).errors(&again.errors)))
                    (seat_fields(ctx, sent, &again.errors, &all.institutions))
                    (language_field(ctx, sent, &again.errors)?)
                    (ui::button(ButtonKind::Primary, msg::invite_send(l), None))
                }))
            }
        }
        @if !all.tokens.is_empty() {
            section {
                h2 { (msg::tokens_title(l)) }
                (token_table(ctx, &all.tokens, &format!("{}/tokens", ctx.base()), may(ctx, Act::Update)))
            }
        }
    };
    Ok(ui::page(&cx, main))
}

fn labels(ctx: &Ctx) -> [(&'static str, &'static str); 4] {
    let l = ctx.l10n;
    [
        ("email", msg::email(l)),
        ("role", msg::member_role(l)),
        ("institution", msg::institution(l)),
        ("language", msg::invite_language(l)),
    ]
}

fn seat_fields(ctx: &Ctx, sent: &Sent, errors: &FieldErrors, institutions: &[Branch]) -> Markup {
    let l = ctx.l10n;
    let roles: Vec<Choice> = invitable_roles()
        .map(|role| Choice::new(role.code(), l.role(role), value(sent, "role") == role.code()))
        .collect();
    let institutions: Vec<Choice> = institutions
        .iter()
        .map(|Branch { institution, .. }| {
            let name = institution.names.best_text(l.language());
            Choice::new(&institution.id, name, value(sent, "institution") == institution.id)
        })
        .collect();
    html! {
        (ui::select(l, &Field::new("role", msg::member_role(l)).errors(errors), &roles))
        (ui::select(l, &Field::optional("institution", msg::institution(l))
            .hint(msg::member_institution_hint(l)).errors(errors), &institutions))
    }
}

fn language_field(ctx: &Ctx, sent: &Sent, errors: &FieldErrors) -> Result<Markup> {
    let asked = value(sent, "language");
    let chosen = asked.parse().unwrap_or(ctx.mechanism()?.language);
    let languages: Vec<Choice> = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.code(), language.autonym(), language == chosen))
        .collect();
    let field = Field::new("language", msg::invite_language(ctx.l10n)).errors(errors);
    Ok(ui::select(ctx.l10n, &field, &languages))
}

fn institution_name(ctx: &Ctx, name: Option<&LocalText>) -> Markup {
    name.map_or_else(|| html! { "–" }, |name| ui::local_text(ctx.l10n, name))
}

fn member_table(ctx: &Ctx, members: &[Member]) -> Markup {
    let l = ctx.l10n;
    let is_keeper = may(ctx, Act::Update);
    let row = |member: &Member| {
        let address = format!("{}/{}", list_address(ctx), member.membership_id);
        let last = member.last_sign_in_at;
        let mut cells = vec![
            html! { (ui::user_text(&member.account.name)) br; span.muted { (ui::user_text(&member.account.email)) } },
            html! { (l.role(member.role)) },
            institution_name(ctx, member.institution.as_ref()),
            ui::day(l, member.since.date()),
            last.map_or_else(|| html! { "–" }, |at| ui::day(l, at.date())),
            html! { @if member.account.has_second_factor { (msg::yes(l)) } @else { (msg::no(l)) } },
        ];
        if is_keeper {
            cells.push(html! {
                a href=(address) { (msg::member_change_role(l)) span.hidden { ": " (member.account.name) } }
                " "
                a href={ (address) "/end" } { (msg::member_end(l)) span.hidden { ": " (member.account.name) } }
                @if may_lose_factor(ctx, member) {
                    " "
                    a href={ (address) "/second-factor" } {
                        (msg::member_second_factor_reset(l)) span.hidden { ": " (member.account.name) }
                    }
                }
                " "
                a href={ (address) "/hand-over" } { (msg::hand_over_title(l)) span.hidden { ": " (member.account.name) } }
            });
        }
        Row::new(cells)
    };
    let mut columns = vec![
        Column::main(msg::member(l)),
        Column::text(msg::member_role(l)),
        Column::text(msg::institution(l)),
        Column::text(msg::member_since(l)),
        Column::text(msg::account_last_sign_in(l)),
        Column::text(msg::member_second_factor(l)),
    ];
    if is_keeper {
        columns.push(Column::text(msg::member_actions(l)));
    }
    ui::data_table(
        l,
        &Table {
            caption: msg::nav_members(l),
            caption_is_seen: false,
            columns,
            rows: members.iter().map(row).collect(),
        },
    )
}

/// Whether to offer the way back for a lost second factor. The domain knows the rest, and says why it refuses.
fn may_lose_factor(ctx: &Ctx, member: &Member) -> bool {
    let is_me = ctx.actor.user_id.as_deref() == Some(member.account.id.as_str());
    member.account.has_second_factor && !member.account.is_operator && !is_me
}

fn invitation_table(ctx: &Ctx, invitations: &[InvitationView]) -> Markup {
    let l = ctx.l10n;
    let is_keeper = may(ctx, Act::Update);
    let row = |invitation: &InvitationView| {
        let withdraw = format!("{}/invitations/{}/withdraw", ctx.base(), invitation.id);
        let until = l.date(invitation.expires_at.date());
        let mut cells = vec![
            ui::user_text(&invitation.email),
            html! { (l.role(invitation.role)) },
            institution_name(ctx, invitation.institution.as_ref()),
            html! { (msg::invitation_expires(l, until.as_str())) },
        ];
        if is_keeper {
            let words = msg::invitation_withdraw(l);
            cells.push(ui::post_button(ButtonKind::Secondary, words, &withdraw, ctx.csrf()));
        }
        Row::new(cells)
    };
    let mut columns = vec![
        Column::main(msg::email(l)),
        Column::text(msg::member_role(l)),
        Column::text(msg::institution(l)),
        Column::text(msg::token_valid_until(l)),
    ];
    if is_keeper {
        columns.push(Column::text(msg::member_actions(l)));
    }
    ui::data_table(
        l,
        &Table {
            caption: msg::invitations_open(l),
            caption_is_seen: false,
            columns,
            rows: invitations.iter().map(row).collect(),
        },
    )
}

fn seat(sent: &Sent, mechanism_id: &str) -> Result<Seat> {
    let role: Role = chosen(sent, "role").map_err(|problem| Refusal::Invalid(vec![problem]))?;
    Ok(Seat { mechanism_id: mechanism_id.to_owned(), role, institution_id: some(value(sent, "institution")) })
}

/// Sends an invitation.
pub async fn invite(ctx: Ctx, Posted(sent): Posted<Sent>) -> Result<Response, Failure> {
    let (actor, id, asked) = (ctx.actor.clone(), ctx.mechanism()?.id.clone(), sent.clone());
    let invited = ctx.app.db.write(move |tx| {
        let seat = seat(&asked, &id)?;
        let language = value(&asked, "language").parse().ok();
        accounts::invite(tx, &actor, NewInvitation { email: value(&asked, "email"), seat, language })
    });
    match invited.await {
        Ok(_) => {
            let page = ui::Address::of(&list_address(&ctx)).with("invited", value(&sent, "email").trim());
            Ok(axum::response::Redirect::to(&page.to_string()).into_response())
        }
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render(&ctx, &sent, again).await?))
        }
    }
}

/// One member, and the institutions to speak for.
pub(super) async fn find(ctx: &Ctx, membership_id: &str) -> Result<(Member, Vec<Branch>)> {
    let all = everyone(ctx).await?;
    let member = all.members.into_iter().find(|member| member.membership_id == membership_id);
    Ok((member.ok_or(Refusal::NotFound)?, all.institutions))
}

/// The form for another role.
pub async fn edit(ctx: Ctx, Path((_, _, id)): Path<(String, String, String)>) -> Result<Markup, Failure> {
    Ok(render_role(&ctx, &id, None, Again::default()).await?)
}

async fn render_role(ctx: &Ctx, id: &str, sent: Option<&Sent>, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (member, institutions) = find(ctx, id).await?;
    let held = vec![
        ("role".to_owned(), member.role.code().to_owned()),
        ("institution".to_owned(), member.institution_id.clone().unwrap_or_default()),
    ];
    let way = vec![Crumb::to(msg::nav_members(l), list_address(ctx))];
    let mut cx = shell::page_below(ctx, msg::member_change_role(l), way);
    cx.notice = again.notice;
    let main = html! {
        (ui::error_summary(l, &again.errors, &labels(ctx)))
        (ui::page_head(html! { (msg::member_change_role(l)) }, Some(ui::user_text(&member.account.name)), None))
        (ui::form(&format!("{}/{id}", list_address(ctx)), ctx.csrf(), html! {
            (seat_fields(ctx, sent.unwrap_or(&held), &again.errors, &institutions))
            (ui::button(ButtonKind::Primary, msg::button_save(l), None))
        }))
    };
    Ok(ui::page(&cx, main))
}

/// Gives a member another role.
pub async fn change_role(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Failure> {
    let (actor, mechanism_id) = (ctx.actor.clone(), ctx.mechanism()?.id.clone());
    let (membership_id, asked) = (id.clone(), sent.clone());
    let changed = ctx
        .app
        .db
        .write(move |tx| accounts::change_role(tx, &actor, &membership_id, seat(&asked, &mechanism_id)?))
        .await;
    match changed {
        Ok(()) => Ok(answer::done(&list_address(&ctx), "member-saved").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(render_role(&ctx, &id, Some(&sent), again).await?))
        }
    }
}

/// Asks before a membership ends; where the person still holds something, it leads to the hand-over.
pub async fn ask_end(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (actor, mechanism, asked) = (ctx.actor.clone(), ctx.mechanism()?.clone(), id.clone());
    let bound = ctx.app.db.read(move |conn| hand_over::bound_to(conn, &actor, &mechanism, &asked)).await?;
    if bound > 0 {
        let page = format!("{}/{id}/hand-over", list_address(&ctx));
        return Ok(axum::response::Redirect::to(&page).into_response());
    }
    Ok(end_page(&ctx, &id, Again::default()).await?.into_response())
}

async fn end_page(ctx: &Ctx, id: &str, again: Again) -> Result<Markup> {
    let l = ctx.l10n;
    let (member, _) = find(ctx, id).await?;
    let way = vec![Crumb::to(msg::nav_members(l), list_address(ctx))];
    let mut cx = shell::page_below(ctx, msg::member_end(l), way);
    cx.notice = again.notice;
    let confirm = Confirm {
        question: &msg::member_end_question(l, member.account.name.as_str()),
        consequences: html! { p { (l.role(member.role)) } p { (msg::member_end_consequences(l)) } },
        is_undoable: false,
        act: msg::member_end(l),
        action: &format!("{}/{id}/end", list_address(ctx)),
        fields: html! {},
        cancel_href: &list_address(ctx),
    };
    Ok(ui::confirm_page(&cx, &confirm))
}

/// Ends a membership.
pub async fn end(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    find(&ctx, &id).await?;
    let (actor, membership_id) = (ctx.actor.clone(), id.clone());
    let ended = ctx.app.db.write(move |tx| accounts::end_membership(tx, &actor, &membership_id)).await;
    match ended {
        Ok(()) => Ok(answer::done(&list_address(&ctx), "member-ended-done").into_response()),
        Err(error) => {
            let again = answer::again(ctx.l10n, error)?;
            Ok(answer::refused(end_page(&ctx, &id, again).await?))
        }
    }
}

/// Takes an invitation back.
pub async fn withdraw(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let actor = ctx.actor.clone();
    ctx.app.db.write(move |tx| accounts::withdraw_invitation(tx, &actor, &id)).await?;
    Ok(answer::done(&list_address(&ctx), "invitation-withdrawn").into_response())
}

/// Ends a token of the mechanism.
pub async fn revoke_token(
    ctx: Ctx,
    Path((_, _, id)): Path<(String, String, String)>,
    _: Posted<Sent>,
) -> Result<Response, Failure> {
    let who = ctx.signed_in()?.clone();
    ctx.app.db.write(move |tx| accounts::revoke_token(tx, &who, &id)).await?;
    Ok(answer::done(&list_address(&ctx), "token-revoked").into_response())
}
