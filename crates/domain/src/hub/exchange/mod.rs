//! Exchange: questions to peers, people who can be asked, announcements, moderation.
//!
//! Whoever holds a seat may ask and answer, in the name of that seat. Editors of the hub hide what breaks its rules, with a
//! reason that everybody reads; nothing vanishes silently, and nobody changes the words of another (DOMAIN P4).

mod announcements;
mod answering;
mod asking;
mod digest;
mod model;
mod moderation;
mod people;
mod publish;
mod queries;
mod rows;
mod seats;
mod telling;

pub use announcements::{
    NewAnnouncement, announce, announcement_own, announcement_seats, may_announce, own_announcements,
    revise_announcement, withdraw_announcement,
};
pub use answering::{NewAnswer, accept, answer, revise_answer};
pub use asking::{LONGEST_BODY, LONGEST_TITLE, NewQuestion, ask, close, reopen, revise, unwatch, watch};
pub use digest::{Month, end_digest, finds_digest, send_digests, take_digest, takes_digest};
pub use model::{
    AnnouncementDocument, AnswerDocument, CAPACITIES, Hidden, QuestionDocument, Speaker, Standing, Version,
};
pub(crate) use model::{
    beginning, known_capacities, known_states, known_themes, no_personal_data, no_personal_data_in_any,
};
pub use moderation::{LogLine, hide, hide_answer, moderation_log, restore, restore_answer};
pub use people::{Entry, join, leave, mine, people, person, write_to};
pub use queries::{QuestionFilter, QuestionView, question, questions};
pub use rows::{Announcement, Answer, Person, Question};
pub use seats::share_seats;
pub(crate) use seats::{Own, require_editor, seat_for};
pub use seats::{is_editor, seat, seats};

use suivi_kernel::Result;
use suivi_store::Db;

/// What the clock asks for: announcements past their last day go from the shelf, monthly letters go out, entries of
/// people whose account is shut go. May be asked again and again.
pub fn keep_up(db: &Db) -> Result<()> {
    db.write_here(announcements::take_down)?;
    db.write_here(people::forget_shut)?;
    db.write_here(digest::send_digests)?;
    Ok(())
}
