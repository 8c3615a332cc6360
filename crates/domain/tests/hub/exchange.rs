//! Questions and answers, people, announcements, moderation.

use chrono::NaiveDate;
use suivi_domain::accounts::{Seat, add_membership};
use suivi_domain::hub::exchange::{
    self, Entry, NewAnnouncement, NewAnswer, NewQuestion, QuestionDocument, QuestionFilter, Standing,
};
use suivi_domain::hub::shelf::{self, Kind};
use suivi_domain::hub::{Audience, ensure};
use suivi_domain::mail::{self, Mail, Mailer, Post};
use suivi_domain::mechanisms::{
    Mechanism, MechanismFacts, NewMechanism, create_institution, create_mechanism,
};
use suivi_kernel::{Actor, Clock, Language, LocalText, Refusal, Role, Timestamp};
use suivi_store::testing::{on_both, on_both_with};
use suivi_store::{Db, jobs};

use crate::sama::{machine, mechanism, ministry, person, refusal};

struct World {
    sama: Mechanism,
    kelmar: Mechanism,
    asker: Actor,
    peer: Actor,
    editor: Actor,
}

/// Two mechanisms with a secretariat each, and the hub with an editor.
fn world(db: &Db) -> World {
    let hub = db.write_here(ensure).unwrap();
    let sama = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
    let kelmar = NewMechanism {
        slug: "kelmar".to_owned(),
        facts: MechanismFacts {
            names: LocalText::of(Language::En, "Kelmar desk"),
            state: "XKE".to_owned(),
            ..mechanism().facts
        },
    };
    let kelmar = db.write_here(|tx| create_mechanism(tx, &machine(), kelmar)).unwrap();
    World {
        asker: person(db, &kelmar, "ines", Role::SecretariatOfficer, None, Language::En),
        peer: person(db, &sama, "amina", Role::SecretariatOfficer, None, Language::Fr),
        editor: person(db, &hub, "edda", Role::HubEditor, None, Language::En),
        sama,
        kelmar,
    }
}

fn asked(audience: Audience) -> NewQuestion {
    NewQuestion {
        seat: None,
        audience,
        language: Language::En,
        title: "How do you keep one register?".to_owned(),
        body: "We keep **seven** lists.".to_owned(),
        capacities: vec!["information".to_owned()],
        themes: Vec::new(),
        states: Vec::new(),
    }
}

fn told(body: &str) -> NewAnswer {
    NewAnswer { seat: None, language: Language::En, body: body.to_owned() }
}

fn ask(db: &Db, who: &Actor, audience: Audience) -> String {
    db.write_here(|tx| exchange::ask(tx, who, asked(audience))).unwrap().slug
}

fn answer(db: &Db, who: &Actor, slug: &str, body: &str) -> String {
    db.write_here(|tx| exchange::answer(tx, who, slug, told(body))).unwrap().id
}

fn read(db: &Db, who: &Actor, slug: &str) -> QuestionDocument {
    let item = db.read_here(|conn| shelf::item(conn, who, Kind::Question, slug)).unwrap();
    item.document().unwrap()
}

fn begin() -> Timestamp {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

/// The letters that wait, sent into memory.
fn letters(db: &Db) -> Vec<Mail> {
    let post = Post::new(
        Mailer::Memory(Default::default()),
        "Suivi <suivi@sama.example>",
        "https://suivi.sama.example",
    )
    .unwrap();
    while let Some(job) = jobs::lease(db, "worker").unwrap() {
        assert_eq!(job.kind, mail::JOB);
        mail::send_job(db, &post, &job).unwrap();
        jobs::complete(db, &job).unwrap();
    }
    post.sent()
}

#[test]
fn a_question_for_the_network_is_not_for_the_public() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Network);
        let public = ask(&db, &w.asker, Audience::Public);
        let seen = |who: &Actor| {
            let all = |conn: &mut _| exchange::questions(conn, who, &QuestionFilter::default(), (0, 10));
            db.read_here(all).unwrap().1
        };
        assert_eq!((seen(&Actor::visitor()), seen(&w.peer)), (1, 2));
        let hidden = db.read_here(|conn| exchange::question(conn, &Actor::visitor(), &slug));
        assert!(matches!(refusal(hidden), Refusal::NotFound));
        let answered =
            db.write_here(|tx| exchange::answer(tx, &Actor::visitor(), &public, told("No account.")));
        assert!(matches!(refusal(answered), Refusal::SignInNeeded));
        let un = db.write_here(|tx| exchange::ask(tx, &w.asker, asked(Audience::Un)));
        assert!(matches!(refusal(un), Refusal::Invalid(_)));
    });
}

#[test]
fn whoever_holds_no_seat_may_read_and_not_ask() {
    on_both(|db| {
        let w = world(&db);
        let nobody = Actor { user_id: Some("n".to_owned()), ..Actor::default() };
        let refused = db.write_here(|tx| exchange::ask(tx, &nobody, asked(Audience::Public)));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
        let slug = ask(&db, &w.asker, Audience::Public);
        assert_eq!(read(&db, &nobody, &slug).title, "How do you keep one register?");
    });
}

#[test]
fn the_asker_says_which_answer_helped_and_nobody_else_but_an_editor() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Public);
        assert_eq!(read(&db, &w.peer, &slug).standing(), Standing::Unanswered);
        let id = answer(&db, &w.peer, &slug, "We keep one.");
        let refused = db.write_here(|tx| exchange::accept(tx, &w.peer, &slug, &id));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
        db.write_here(|tx| exchange::accept(tx, &w.asker, &slug, &id)).unwrap();
        let document = read(&db, &Actor::visitor(), &slug);
        assert_eq!(document.accepted.as_deref(), Some(id.as_str()));
        assert_eq!(document.standing(), Standing::Answered);
        let speaker = &document.answers[0].speaker;
        assert_eq!(speaker.names.best_text(Language::En), "Republic of Sama");
        assert_eq!((speaker.state.as_deref(), speaker.person.as_deref()), (Some("XSA"), None));
        let other = answer(&db, &w.editor, &slug, "See the guide.");
        db.write_here(|tx| exchange::accept(tx, &w.editor, &slug, &other)).unwrap();
        assert_eq!(read(&db, &w.peer, &slug).accepted, Some(other));
    });
}

#[test]
fn questions_that_nobody_has_answered_come_first() {
    on_both_with(Clock::fixed(begin()), |db| {
        let w = world(&db);
        let waiting = ask(&db, &w.asker, Audience::Public);
        db.clock().advance(chrono::Duration::hours(1));
        let answered = ask(&db, &w.asker, Audience::Public);
        answer(&db, &w.peer, &answered, "We keep one.");
        let list = |filter: QuestionFilter, window| {
            let (rows, total) =
                db.read_here(|conn| exchange::questions(conn, &w.peer, &filter, window)).unwrap();
            (rows.into_iter().map(|(item, _)| item.slug).collect::<Vec<_>>(), total)
        };
        assert_eq!(list(QuestionFilter::default(), (0, 10)), (vec![waiting.clone(), answered.clone()], 2));
        assert_eq!(list(QuestionFilter::default(), (1, 10)), (vec![answered.clone()], 2));
        let open = QuestionFilter { standing: Some(Standing::Answered), ..QuestionFilter::default() };
        assert_eq!(list(open, (0, 10)), (vec![answered], 1));
        let elsewhere = QuestionFilter { state: Some("XSA".to_owned()), ..QuestionFilter::default() };
        assert_eq!(list(elsewhere, (0, 10)), (Vec::new(), 0));
    });
}

#[test]
fn what_a_question_said_before_it_was_changed_stays_readable() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Public);
        let new = || NewQuestion { body: "We keep eight lists.".to_owned(), ..asked(Audience::Public) };
        let refused = db.write_here(|tx| exchange::revise(tx, &w.peer, &slug, new(), 1));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
        db.write_here(|tx| exchange::revise(tx, &w.asker, &slug, new(), 1)).unwrap();
        let document = read(&db, &Actor::visitor(), &slug);
        assert_eq!(document.body, "We keep eight lists.");
        assert_eq!(document.versions[0].body, "We keep **seven** lists.");
        let late = db.write_here(|tx| exchange::revise(tx, &w.asker, &slug, new(), 1));
        assert!(matches!(refusal(late), Refusal::Conflict(_)));
    });
}

#[test]
fn a_text_with_somebodys_address_is_not_taken() {
    on_both(|db| {
        let w = world(&db);
        let new = NewQuestion { body: "Write to ines@kelmar.example".to_owned(), ..asked(Audience::Public) };
        let refused = db.write_here(|tx| exchange::ask(tx, &w.asker, new));
        assert!(matches!(refusal(refused), Refusal::Invalid(fields) if fields[0].field == "body"));
    });
}

#[test]
fn a_hidden_answer_keeps_its_place_and_its_author_and_everybody_learn_why() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Public);
        let id = answer(&db, &w.peer, &slug, "Buy my software.");
        letters(&db);
        let refused = db.write_here(|tx| exchange::hide_answer(tx, &w.asker, &slug, &id, "Advertising."));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
        let without = db.write_here(|tx| exchange::hide_answer(tx, &w.editor, &slug, &id, " "));
        assert!(matches!(refusal(without), Refusal::Invalid(fields) if fields[0].field == "reason"));
        db.write_here(|tx| exchange::hide_answer(tx, &w.editor, &slug, &id, "Advertising.")).unwrap();
        let item = db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Question, &slug)).unwrap();
        assert!(!format!("{item:?}").contains("software"), "its words are nowhere on the shelf");
        let document: QuestionDocument = item.document().unwrap();
        assert_eq!(document.answers[0].hidden.as_ref().unwrap().reason, "Advertising.");
        assert_eq!(document.standing(), Standing::Unanswered);
        let sent = letters(&db);
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].to, "amina@sama.example");
        assert!(sent[0].text.contains(&format!("/fr/hub/questions/{slug}")), "{}", sent[0].text);
        assert!(!sent[0].text.contains("software"), "a link only");
        db.write_here(|tx| exchange::restore_answer(tx, &w.editor, &slug, &id, "It was a free tool."))
            .unwrap();
        assert_eq!(read(&db, &w.peer, &slug).answers[0].body, "Buy my software.");
        let (log, total) =
            db.read_here(|conn| exchange::moderation_log(conn, &Actor::visitor(), (0, 10))).unwrap();
        let told: Vec<(bool, &str)> = log.iter().map(|line| (line.hides, line.reason.as_str())).collect();
        assert_eq!(total, 2);
        assert!(told.contains(&(true, "Advertising.")) && told.contains(&(false, "It was a free tool.")));
    });
}

#[test]
fn a_hidden_question_takes_no_answers_and_shows_no_word_of_what_it_said() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Network);
        db.write_here(|tx| exchange::hide(tx, &w.editor, &slug, "It names a victim.")).unwrap();
        let document = read(&db, &w.peer, &slug);
        assert_eq!((document.title.as_str(), document.body.as_str()), ("", ""));
        let refused = db.write_here(|tx| exchange::answer(tx, &w.peer, &slug, told("We keep one.")));
        assert!(matches!(refusal(refused), Refusal::Conflict(_)));
        let (log, _) =
            db.read_here(|conn| exchange::moderation_log(conn, &Actor::visitor(), (0, 10))).unwrap();
        assert_eq!((log[0].slug.as_deref(), log[0].reason.as_str()), (None, "It names a victim."));
    });
}

#[test]
fn a_state_that_a_question_mentions_is_told_once() {
    on_both(|db| {
        let w = world(&db);
        let mentions = || NewQuestion { states: vec!["XSA".to_owned()], ..asked(Audience::Network) };
        let row = db.write_here(|tx| exchange::ask(tx, &w.asker, mentions())).unwrap();
        let sent = letters(&db);
        assert_eq!(sent.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["amina@sama.example"]);
        assert!(!sent[0].text.contains("register"), "a link, not the question");
        let again = NewQuestion { body: "We keep eight lists.".to_owned(), ..mentions() };
        db.write_here(|tx| exchange::revise(tx, &w.asker, &row.slug, again, 1)).unwrap();
        assert_eq!(letters(&db).len(), 0);
    });
}

#[test]
fn who_follows_a_question_hears_of_a_new_answer_and_ends_it() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Public);
        db.write_here(|tx| exchange::watch(tx, &w.editor, &slug)).unwrap();
        answer(&db, &w.peer, &slug, "We keep one.");
        let mut to: Vec<String> = letters(&db).into_iter().map(|letter| letter.to).collect();
        to.sort();
        assert_eq!(to, ["edda@sama.example", "ines@sama.example"]);
        db.write_here(|tx| exchange::unwatch(tx, &w.asker, &slug)).unwrap();
        db.write_here(|tx| exchange::unwatch(tx, &w.editor, &slug)).unwrap();
        answer(&db, &w.peer, &slug, "And a second thing.");
        assert_eq!(letters(&db).len(), 0);
    });
}

fn entry() -> Entry {
    Entry {
        seat: None,
        name: "Amina Orr".to_owned(),
        topics: "Registers and clusters".to_owned(),
        languages: vec![Language::En, Language::Fr],
        agrees: true,
    }
}

#[test]
fn a_person_of_the_directory_is_gone_from_every_page_the_moment_she_withdraws() {
    on_both(|db| {
        let w = world(&db);
        let slug = ask(&db, &w.asker, Audience::Public);
        answer(&db, &w.peer, &slug, "We keep one.");
        let silent = db.write_here(|tx| exchange::join(tx, &w.peer, Entry { agrees: false, ..entry() }));
        assert!(matches!(refusal(silent), Refusal::Invalid(fields) if fields[0].field == "agrees"));
        let row = db.write_here(|tx| exchange::join(tx, &w.peer, entry())).unwrap();
        let visitor = db.read_here(|conn| exchange::people(conn, &Actor::visitor()));
        assert!(matches!(refusal(visitor), Refusal::SignInNeeded));
        assert_eq!(
            db.read_here(|conn| exchange::people(conn, &w.asker)).unwrap(),
            std::slice::from_ref(&row)
        );
        let name = |who: &Actor| read(&db, who, &slug).answers[0].speaker.person.clone();
        assert_eq!(name(&w.asker).as_deref(), Some("Amina Orr"));
        db.write_here(|tx| exchange::leave(tx, &w.peer)).unwrap();
        assert_eq!(name(&w.asker), None);
        assert!(db.read_here(|conn| exchange::people(conn, &w.asker)).unwrap().is_empty());
        let gone = db.write_here(|tx| exchange::write_to(tx, &w.asker, &row.id, "Hello."));
        assert!(matches!(refusal(gone), Refusal::NotFound));
    });
}

#[test]
fn a_letter_to_a_person_shows_the_senders_address_and_never_hers_and_many_are_refused() {
    on_both(|db| {
        let w = world(&db);
        let row = db.write_here(|tx| exchange::join(tx, &w.peer, entry())).unwrap();
        let write = || db.write_here(|tx| exchange::write_to(tx, &w.asker, &row.id, "May we call you?"));
        write().unwrap();
        let sent = letters(&db);
        assert_eq!(sent[0].to, "amina@sama.example");
        assert!(sent[0].text.contains("May we call you?") && sent[0].text.contains("ines@sama.example"));
        let mut tries = 0;
        let refused = loop {
            tries += 1;
            match write() {
                Ok(()) => assert!(tries < 20, "nobody counts them"),
                Err(error) => break refusal::<()>(Err(error)),
            }
        };
        assert!(matches!(refused, Refusal::TooMany { .. }));
    });
}

fn news(audience: Audience, title: &str, until: Option<&str>) -> NewAnnouncement {
    NewAnnouncement {
        seat: None,
        audience,
        language: Language::En,
        titles: LocalText::of(Language::En, title),
        texts: LocalText::of(Language::En, "It is in Dalme."),
        until: until.map(|day| day.parse().unwrap()),
    }
}

#[test]
fn an_announcement_is_made_by_a_mechanism_and_goes_after_its_last_day() {
    on_both_with(Clock::fixed(begin()), |db| {
        let w = world(&db);
        let health =
            db.write_here(|tx| create_institution(tx, &machine(), &w.sama.id, ministry("Health"))).unwrap();
        let focal = person(&db, &w.sama, "noor", Role::InstitutionFocal, Some(&health), Language::En);
        let refused =
            db.write_here(|tx| exchange::announce(tx, &focal, news(Audience::Public, "A day", None)));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
        let day = Some("2026-11-25");
        let row = db
            .write_here(|tx| exchange::announce(tx, &w.peer, news(Audience::Public, "Open day", day)))
            .unwrap();
        let find =
            || db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Announcement, &row.slug));
        db.clock().advance(chrono::Duration::days(2));
        exchange::keep_up(&db).unwrap();
        assert!(find().is_ok(), "its last day belongs to it");
        db.clock().advance(chrono::Duration::days(1));
        exchange::keep_up(&db).unwrap();
        assert!(matches!(refusal(find()), Refusal::Gone(_)));
    });
}

#[test]
fn the_monthly_letter_comes_once_and_names_nothing_of_the_network() {
    on_both_with(Clock::fixed(begin()), |db| {
        let w = world(&db);
        db.write_here(|tx| exchange::take_digest(tx, &w.peer)).unwrap();
        for (audience, title) in [(Audience::Public, "Open day"), (Audience::Network, "A closed meeting")] {
            db.write_here(|tx| exchange::announce(tx, &w.peer, news(audience, title, None))).unwrap();
        }
        ask(&db, &w.asker, Audience::Public);
        exchange::keep_up(&db).unwrap();
        assert_eq!(letters(&db).len(), 0, "the month is not over");
        db.clock().advance(chrono::Duration::days(10));
        exchange::keep_up(&db).unwrap();
        exchange::keep_up(&db).unwrap();
        let sent = letters(&db);
        assert_eq!(sent.len(), 1);
        let text = &sent[0].text;
        assert!(text.contains("Open day") && text.contains("How do you keep one register?"), "{text}");
        assert!(!text.contains("closed meeting") && text.contains(": 1"), "{text}");
        let link = sent[0].unsubscribe.clone().unwrap();
        let token = link.rsplit('/').next().unwrap().to_owned();
        db.write_here(|tx| exchange::end_digest(tx, &Actor::visitor(), Some(&token))).unwrap();
        assert!(!db.read_here(|conn| exchange::takes_digest(conn, &w.peer)).unwrap());
        db.clock().advance(chrono::Duration::days(30));
        exchange::keep_up(&db).unwrap();
        assert_eq!(letters(&db).len(), 0);
    });
}

#[test]
fn a_national_institutions_answer_is_its_own_and_the_secretariat_cannot_change_it() {
    on_both(|db| {
        let w = world(&db);
        let nhri = person(&db, &w.sama, "omar", Role::Nhri, None, Language::En);
        let slug = ask(&db, &w.asker, Audience::Public);
        let id = answer(&db, &nhri, &slug, "We read it too.");
        assert_eq!(read(&db, &w.peer, &slug).answers[0].speaker.role, "nhri");
        let refused = db.write_here(|tx| exchange::revise_answer(tx, &w.peer, &slug, &id, "All is well.", 1));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
    });
}

#[test]
fn who_has_two_seats_says_for_which_one_she_speaks() {
    on_both(|db| {
        let w = world(&db);
        let id = w.peer.user_id.clone().unwrap();
        let seat = Seat { mechanism_id: w.kelmar.id.clone(), role: Role::Academia, institution_id: None };
        db.write_here(|tx| add_membership(tx, &machine(), &id, seat)).unwrap();
        let both = db.read_here(|conn| suivi_domain::accounts::actor_of(conn, &id)).unwrap();
        let seats = db.read_here(|conn| exchange::seats(conn, &both)).unwrap();
        assert_eq!(seats.len(), 2);
        let chosen = seats.iter().find(|seat| seat.role == Role::Academia).unwrap();
        let new = NewQuestion { seat: Some(chosen.key()), ..asked(Audience::Public) };
        let row = db.write_here(|tx| exchange::ask(tx, &both, new)).unwrap();
        assert_eq!(row.mechanism_id, w.kelmar.id);
        let other = NewQuestion { seat: Some("elsewhere//nhri".to_owned()), ..asked(Audience::Public) };
        let refused = db.write_here(|tx| exchange::ask(tx, &both, other));
        assert!(matches!(refusal(refused), Refusal::NotPermitted));
    });
}
