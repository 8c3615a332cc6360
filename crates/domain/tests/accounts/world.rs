//! A machine with one mechanism and one administrator, for the stories to begin with.

use std::sync::Arc;

use chrono::Duration;
use suivi_domain::Secrets;
use suivi_domain::accounts::*;
use suivi_domain::mail::{self, Mail, Mailer, Post};
use suivi_domain::mechanisms::*;
use suivi_kernel::{Actor, Clock, Language, LocalText, Problem, Refusal, Result, Role, Timestamp};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, jobs};

pub const GOOD: &str = "three small boats";
pub const NEWER: &str = "four larger ships";

pub fn morning() -> Timestamp {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

/// A machine with one mechanism, its administrator Amina and a way to read the mail.
pub struct World {
    pub db: Db,
    pub secrets: Secrets,
    pub post: Post,
    pub sama: Mechanism,
    pub amina: String,
}

pub fn on_both(story: impl Fn(World)) {
    on_both_with(Clock::fixed(morning()), |db| {
        let sama = mechanism(&db, "sama", "Republic of Sama", Level::National);
        let mailer = Mailer::Memory(Arc::default());
        let post = Post::new(mailer, "Suivi <suivi@sama.example>", "https://suivi.sama.example").unwrap();
        let secrets = Secrets::new([7; 32]);
        let mut world = World { db, secrets, post, sama, amina: String::new() };
        world.amina = world.with_account("amina@sama.example", Role::SecretariatAdmin);
        story(world);
    });
}

fn mechanism(db: &Db, slug: &str, name: &str, level: Level) -> Mechanism {
    let facts = MechanismFacts {
        names: LocalText::of(Language::En, name),
        state: "XSA".to_owned(),
        level,
        kind: MechanismKind::Interministerial,
        parent_id: None,
        language: Language::En,
    };
    let new = NewMechanism { slug: slug.to_owned(), facts };
    db.write_here(|tx| create_mechanism(tx, &Actor::command_line(), new)).unwrap()
}

impl World {
    /// Another mechanism on the same machine.
    pub fn north(&self) -> Mechanism {
        mechanism(&self.db, "north", "North", Level::Regional)
    }

    pub fn with_account(&self, email: &str, role: Role) -> String {
        let seat = Some(self.seat(role));
        self.account(NewAccount {
            email,
            name: "A. Person",
            language: Language::En,
            password: Some(GOOD),
            is_operator: false,
            seat,
        })
    }

    pub fn account(&self, new: NewAccount) -> String {
        self.db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap().account_id
    }

    pub fn seat(&self, role: Role) -> Seat {
        Seat { mechanism_id: self.sama.id.clone(), role, institution_id: None }
    }

    pub fn try_from(&self, network: &str, email: &str, password: &str) -> Result<Outcome> {
        sign_in(&self.db, Credentials { email, password, device: "Browser on a test", network })
    }

    pub fn sign_in(&self, email: &str, password: &str) -> NewSession {
        match self.try_from("10.0.0.1", email, password).unwrap() {
            Outcome::SignedIn(session) => session,
            Outcome::SecondFactor(_) => panic!("a code is asked for"),
        }
    }

    pub fn who(&self, token: &str) -> Option<SignedIn> {
        let now = self.db.clock().now();
        self.db.read_here(|conn| session_by_token(conn, token, now)).unwrap()
    }

    pub fn signed_in(&self, email: &str) -> SignedIn {
        self.who(&self.sign_in(email, GOOD).token).unwrap()
    }

    /// Sets an authenticator up; answers it, and the recovery codes.
    pub fn set_up_factor(&self, email: &str) -> (Authenticator, Vec<String>) {
        let who = self.signed_in(email);
        let app = self.db.write_here(|tx| begin_totp(tx, &self.secrets, &who)).unwrap();
        let code = app.code_at(self.db.clock().now()).unwrap();
        let (_, codes) = self.db.write_here(|tx| confirm_totp(tx, &self.secrets, &who, &code)).unwrap();
        (app, codes)
    }

    /// What stands for the right password until the code is given.
    pub fn pending(&self, email: &str) -> String {
        match self.try_from("10.0.0.1", email, GOOD).unwrap() {
            Outcome::SecondFactor(pending) => pending,
            Outcome::SignedIn(_) => panic!("no code was asked for"),
        }
    }

    pub fn confirm(&self, secrets: &Secrets, pending: &str, code: &str) -> Result<NewSession> {
        let with = SecondFactor { pending, code, device: "Browser", network: "10.0.0.1" };
        confirm_second_factor(&self.db, secrets, with)
    }

    pub fn later(&self, by: Duration) {
        self.db.clock().advance(by);
    }

    /// Lets the worker send what is queued; answers all that was ever sent.
    pub fn mail(&self) -> Vec<Mail> {
        while let Some(job) = jobs::lease(&self.db, "worker").unwrap() {
            mail::send_job(&self.db, &self.post, &job).unwrap();
            assert!(jobs::complete(&self.db, &job).unwrap());
        }
        self.post.sent()
    }

    /// The secret of the link in the newest mail to an address.
    pub fn link_sent_to(&self, email: &str) -> String {
        let mail = self.mail().into_iter().rfind(|mail| mail.to == email).expect("a mail was sent");
        let link = mail.text.lines().find(|line| line.starts_with("https://")).unwrap().to_owned();
        link.rsplit('/').next().unwrap().to_owned()
    }

    pub fn members(&self) -> Vec<Member> {
        self.db.read_here(|conn| members_of(conn, &Actor::command_line(), &self.sama.id)).unwrap()
    }

    pub fn membership_of(&self, email: &str) -> String {
        self.members().into_iter().find(|m| m.account.email == email).unwrap().membership_id
    }
}

pub fn refusal<T>(result: Result<T>) -> Refusal {
    match result.err().expect("it is refused") {
        suivi_kernel::Error::Refusal(refusal) => refusal,
        fault => panic!("{fault}"),
    }
}

pub fn wrong() -> Refusal {
    Refusal::invalid("password", Problem::wrong_credentials(""))
}

pub fn invite_as(world: &World, actor: &Actor, email: &str, seat: Seat) -> Result<String> {
    world.db.write_here(|tx| invite(tx, actor, NewInvitation { email, seat, language: Some(Language::Fr) }))
}
