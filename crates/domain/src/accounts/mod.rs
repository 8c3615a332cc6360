//! Accounts: people, how they sign in, what they are to each mechanism, and the tokens of their programs.

mod commands;
mod model;
mod queries;
mod rows;

pub use commands::invitations::{
    AcceptedInvitation, NewInvitation, accept_invitation, invite, join, withdraw_invitation,
};
pub use commands::links::{issue_demo_link, issue_reset_link, sign_in_by_demo_link};
pub use commands::own::{
    NewPasswordInput, change_language, change_name, change_password, request_password_reset, reset_password,
};
pub use commands::people::{
    Created, NewAccount, create_account, disable_account, enable_account, forget_person, set_operator,
};
pub use commands::seats::{Seat, add_membership, change_role, end_membership};
pub(crate) use commands::seats::{end_seat, speak_for, speak_for_again, speaks_for};
pub use commands::second_factor::{
    begin_totp, confirm_totp, disable_totp, renew_recovery_codes, reset_members_second_factor,
    reset_second_factor,
};
pub use commands::sessions::{keep_alive, revoke_session, sign_out, sign_out_everywhere};
pub use commands::sign_in::{Credentials, Outcome, SecondFactor, confirm_second_factor, sign_in};
pub use commands::sweep;
pub(crate) use commands::throttle::{count_form, count_letter, count_message};
pub use commands::tokens::{MintedToken, NewApiToken, create_token, note_token_use, revoke_token};
pub use model::password::{LONGEST as LONGEST_PASSWORD, SHORTEST as SHORTEST_PASSWORD};
pub(crate) use model::secret;
pub use model::totp::Authenticator;
pub use model::{
    Access, AccountFacts, EmailAddress, NewSession, RECOVERY_CODES, SessionFacts, SignedIn, TokenScope,
    invitable_roles, needs_institution,
};
pub use queries::{
    AuditFilter, AuditLine, AuditPage, Authenticators, Colleague, HeldSeat, InvitationView, Member,
    MySession, MyToken, Offer, access_by_token, account_by_email, actor_of, all_accounts, audit_trail,
    authenticators, invitation_by_token, invitations_of, mechanisms_of, members_of, my_sessions, my_tokens,
    recovery_codes_left, reset_link_is_valid, session_by_token, tokens_of,
};
pub(crate) use queries::{colleagues, everybody, is_member, names, seat, seats_of};
