//! Writing together: contributions with their reminders, suggestions, remarks.

use suivi_domain::followup::comments::{self, About};
use suivi_domain::reports::writing::contributions;
use suivi_domain::reports::writing::rows::{Contribution, Section, Suggestion};
use suivi_domain::reports::writing::sections::{self, Saved};
use suivi_domain::reports::writing::suggestions;
use suivi_kernel::{Actor, Date, Problem, Refusal, Result};

use crate::world::{World, on_both, refusal};
use crate::writing::national;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

impl World {
    fn ask_for(&self, place: (&str, &str), institution: &str, due: &str) -> Result<Contribution> {
        let what = (institution, "What was done for mothers on the islands?", Some(day(due)));
        self.db.write_here(|tx| contributions::ask(tx, &self.dina, &self.sama, place, what))
    }

    fn contribution(&self, id: &str) -> Contribution {
        self.db.read_here(|conn| contributions::find(conn, &self.dina, &self.sama, id)).unwrap().row
    }

    fn contribute(&self, actor: &Actor, id: &str, text: &str) -> Result<Contribution> {
        let seen = self.contribution(id).revision;
        self.db.write_here(|tx| contributions::answer(tx, actor, &self.sama, id, text, seen))
    }

    fn waits_for(&self, actor: &Actor) -> usize {
        self.db.read_here(|conn| contributions::waiting(conn, actor, &self.sama)).unwrap().len()
    }

    fn suggest(&self, actor: &Actor, place: (&str, &str), text: &str) -> Result<Suggestion> {
        self.db.write_here(|tx| suggestions::suggest(tx, actor, &self.sama, place, text, Some("Shorter.")))
    }
}

fn first_section(world: &World) -> (String, Section) {
    let report = world.begin(national()).unwrap();
    let section = world.sections(&report.slug)[0].clone();
    (report.slug, section)
}

#[test]
fn an_institutions_answer_is_cleared_and_comes_into_the_section_without_being_typed_again() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        let asked = world.ask_for(place, &world.health.id, "2026-12-14").unwrap();
        assert_eq!(
            refusal(world.ask_for(place, &world.health.id, "2026-12-15")),
            Refusal::invalid("institution", Problem::asked_already(""))
        );
        assert_eq!((world.waits_for(&world.amina), world.waits_for(&world.gita)), (1, 0));
        assert_eq!(refusal(world.contribute(&world.gita, &asked.id, "Ours")), Refusal::NotFound);
        let written = world.contribute(&world.amina, &asked.id, "Forty midwives were trained.").unwrap();
        assert_eq!(written.state, "written", "her ministry has an approver");
        assert_eq!((world.waits_for(&world.amina), world.waits_for(&world.chen)), (0, 1));
        let clear = |actor: &Actor| {
            let seen = world.contribution(&asked.id).revision;
            world.db.write_here(|tx| contributions::clear(tx, actor, &world.sama, &asked.id, seen))
        };
        assert_eq!(refusal(clear(&world.dina)), Refusal::NotPermitted, "only the ministry clears");
        clear(&world.chen).unwrap();
        assert_eq!(world.waits_for(&world.dina), 1);
        let seen = world.contribution(&asked.id).revision;
        let taken = world
            .db
            .write_here(|tx| contributions::accept(tx, &world.dina, &world.sama, &asked.id, None, seen))
            .unwrap();
        assert!(taken.text.ends_with("Forty midwives were trained."), "{}", taken.text);
        assert!(taken.text.len() > 40, "what stood there before still stands there");
        let desk = world.desk(&world.dina, place.0, place.1).unwrap();
        assert_eq!(desk.versions[0].how, "contributed");
        assert_eq!(desk.versions[0].institution_id.as_deref(), Some(world.health.id.as_str()));
    });
}

#[test]
fn an_answer_that_is_sent_back_is_owed_again_and_a_court_without_an_approver_answers_at_once() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        let asked = world.ask_for(place, &world.health.id, "2026-12-14").unwrap();
        world.contribute(&world.amina, &asked.id, "Something.").unwrap();
        let back = |reason: &str| {
            let seen = world.contribution(&asked.id).revision;
            world.db.write_here(|tx| {
                contributions::send_back(tx, &world.chen, &world.sama, &asked.id, reason, seen)
            })
        };
        assert_eq!(refusal(back(" ")), Refusal::invalid("reason", Problem::required("")));
        let sent_back = back("Name the provinces.").unwrap();
        assert_eq!(
            (sent_back.state.as_str(), sent_back.decision.as_deref()),
            ("asked", Some("Name the provinces."))
        );
        let to_court = world.ask_for(place, &world.court.id, "2026-12-14").unwrap();
        let told = world.contribute(&world.hugo, &to_court.id, "Two new court boats.");
        assert_eq!(refusal(told), Refusal::NotFound, "the judiciary has no part in drafts by its role");
        let to_justice = world.ask_for(place, &world.justice.id, "2026-12-14").unwrap();
        let answered = world.contribute(&world.gita, &to_justice.id, "A law was passed.").unwrap();
        assert_eq!(answered.state, "answered", "nobody there clears it");
    });
}

#[test]
fn reminders_climb_the_ladder_once_a_rung_and_never_say_what_is_asked() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        let asked = world.ask_for(place, &world.health.id, "2026-12-14").unwrap();
        let remind = || {
            contributions::remind_all(&world.db).unwrap();
            world.mail().into_iter().map(|mail| mail.to).collect::<Vec<_>>()
        };
        assert_eq!(remind().len(), 2, "two focal points are asked; three weeks before, nobody is reminded");
        world.later(7);
        assert_eq!(remind().len(), 4, "two weeks before, they are reminded");
        assert_eq!(remind().len(), 4, "once a rung");
        world.later(16);
        let late = remind();
        assert_eq!(late.len(), 7, "a day after, the approver as well: {late:?}");
        world.later(7);
        assert!(remind().len() > 10, "a week after, the chair as well");
        let letters = world.post.sent();
        assert!(letters.iter().all(|mail| !mail.text.contains("mothers")), "the question is in no letter");
        assert!(letters[0].text.contains(&format!("/en/sama/reports/contributions/{}", asked.id)));
    });
}

#[test]
fn a_suggestion_is_taken_or_refused_with_a_reason_by_whoever_writes() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        let one = world.suggest(&world.farah, place, "The chair's words.").unwrap();
        let decide = |id: &str, over| {
            world.db.write_here(|tx| suggestions::accept(tx, &world.dina, &world.sama, place, id, over))
        };
        let by_chair = world
            .db
            .write_here(|tx| suggestions::accept(tx, &world.farah, &world.sama, place, &one.id, false));
        assert_eq!(refusal(by_chair), Refusal::NotPermitted);
        assert!(matches!(
            world.save_text(&world.dina, place, "Newer.", section.version).unwrap(),
            Saved::Done(_)
        ));
        assert_eq!(refusal(decide(&one.id, false)), Refusal::Conflict(Problem::changed_since("")));
        let taken = decide(&one.id, true).unwrap();
        assert_eq!(taken.text, "The chair's words.");
        let two = world.suggest(&world.farah, place, "Again.").unwrap();
        let refuse = |reason: &str| {
            world
                .db
                .write_here(|tx| suggestions::refuse(tx, &world.dina, &world.sama, place, &two.id, reason))
        };
        assert_eq!(refusal(refuse("")), Refusal::invalid("reason", Problem::required("")));
        refuse("The first was better.").unwrap();
        let states: Vec<String> = world
            .desk(&world.dina, place.0, place.1)
            .unwrap()
            .suggestions
            .into_iter()
            .map(|s| s.state)
            .collect();
        assert_eq!(states, ["refused", "accepted"]);
    });
}

#[test]
fn remarks_on_a_section_are_between_its_writers_and_the_secretariat() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        world.ask_for(place, &world.health.id, "2026-12-14").unwrap();
        let about = About::parse("section", &section.id).unwrap();
        let remark = |actor: &Actor| {
            world.db.write_here(|tx| comments::remark(tx, actor, &world.sama, &about, "Which year?", 1))
        };
        remark(&world.dina).unwrap();
        remark(&world.amina).unwrap();
        assert_eq!(refusal(remark(&world.gita)), Refusal::NotPermitted, "it is not asked");
    });
}

#[test]
fn sections_move_leave_and_come_back_with_their_texts() {
    on_both(|world| {
        let (report, section) = first_section(&world);
        let place = (report.as_str(), section.slug.as_str());
        let headings = || world.sections(&report).into_iter().map(|one| one.slug).collect::<Vec<_>>();
        let before = headings();
        world
            .db
            .write_here(|tx| sections::shift(tx, &world.dina, &world.sama, place, sections::Step::Down))
            .unwrap();
        assert_eq!(headings()[..2], [before[1].clone(), before[0].clone()]);
        let remove = |is: bool| {
            world.db.write_here(|tx| sections::set_removed(tx, &world.dina, &world.sama, place, is)).unwrap()
        };
        remove(true);
        assert!(!headings().contains(&section.slug));
        assert_eq!(world.whole(&world.dina, &report).unwrap().removed.len(), 1);
        assert_eq!(remove(false).text, section.text);
    });
}
