//! The delegation's brief, the night desk and the position round.

use diesel::prelude::*;
use suivi_domain::reports::writing::dialogue::{self, NewQuestion, ThemePage};
use suivi_domain::reports::writing::positions::{self, Proposal, Saying};
use suivi_domain::reports::writing::{NewReport, queries};
use suivi_kernel::{Actor, Date, Language, Problem, Refusal, Result};
use suivi_store::schema::recommendation;

use crate::world::{World, on_both, refusal};
use crate::writing::{national, with_something_said};

impl World {
    fn brief(&self, actor: &Actor, slug: &str) -> Result<Vec<ThemePage>> {
        self.db.read_here(|conn| Ok(dialogue::brief(conn, actor, &self.sama, slug, Language::En)?.1))
    }

    fn proposals(&self, actor: &Actor, slug: &str) -> Result<Vec<Proposal>> {
        self.db.read_here(|conn| {
            let (report, sight) = queries::find(conn, actor, &self.sama, slug)?;
            positions::of_report(conn, actor, &self.sama, (&report, &sight), Language::En)
        })
    }
}

#[test]
fn the_brief_says_per_theme_what_was_asked_what_was_done_and_what_to_say() {
    on_both(|world| {
        with_something_said(&world);
        let report = world.begin(national()).unwrap();
        let note = |theme: &str, seen| {
            world.db.write_here(|tx| {
                let words = (theme, "Say how many islands have a midwife.");
                dialogue::note_on(tx, &world.dina, &world.sama, &report.slug, words, seen)
            })
        };
        note("", 0).unwrap();
        assert_eq!(refusal(note("", 0)), Refusal::Conflict(Problem::changed_since("")));
        let pages = world.brief(&world.farah, &report.slug).unwrap();
        assert_eq!(pages.len(), 1);
        assert_eq!(
            (pages[0].asked[0].number.as_str(), pages[0].asked[0].from.as_slice()),
            ("139.7", &["URY".to_owned()][..])
        );
        assert_eq!(
            pages[0].answers[0].narrative.best_text(Language::En),
            "Forty midwives were trained in Dalme."
        );
        assert!(pages[0].notes.is_some());
        assert_eq!(refusal(world.brief(&world.amina, &report.slug)), Refusal::NotFound);
    });
}

#[test]
fn a_question_of_the_dialogue_is_allotted_answered_and_released_by_another_person() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        let new = NewQuestion {
            question: "How many midwives are there?".to_owned(),
            asked_by: "Uruguay".to_owned(),
            institution_id: Some(world.justice.id.clone()),
            due_at: None,
        };
        let asked =
            world.db.write_here(|tx| dialogue::ask(tx, &world.dina, &world.sama, slug, new.clone())).unwrap();
        assert_eq!((asked.due_at - asked.asked_at).num_hours(), dialogue::HOURS);
        let letters = world.mail();
        assert_eq!(letters.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["gita@sama.example"]);
        assert!(letters[0].text.contains("/questions#question-1") && !letters[0].text.contains("midwives"));
        world
            .db
            .write_here(|tx| dialogue::allot(tx, &world.dina, &world.sama, (slug, 1), &world.health.id, 1))
            .unwrap();
        let answer = |actor: &Actor, seen| {
            world.db.write_here(|tx| {
                dialogue::answer(tx, actor, &world.sama, (slug, 1), "Two hundred and ten.", seen)
            })
        };
        assert_eq!(refusal(answer(&world.gita, 2)), Refusal::NotFound, "it is allotted elsewhere");
        answer(&world.amina, 2).unwrap();
        let release = |actor: &Actor, seen| {
            world.db.write_here(|tx| dialogue::release(tx, actor, &world.sama, (slug, 1), seen))
        };
        assert_eq!(refusal(release(&world.amina, 3)), Refusal::NotPermitted);
        release(&world.dina, 3).unwrap();
        assert_eq!(refusal(answer(&world.amina, 4)), Refusal::Conflict(Problem::wrong_state("")));
        let own = NewQuestion { institution_id: None, ..new };
        world.db.write_here(|tx| dialogue::ask(tx, &world.dina, &world.sama, slug, own.clone())).unwrap();
        world
            .db
            .write_here(|tx| dialogue::answer(tx, &world.dina, &world.sama, (slug, 2), "Yes.", 1))
            .unwrap();
        let alone = world.db.write_here(|tx| dialogue::release(tx, &world.dina, &world.sama, (slug, 2), 2));
        assert_eq!(refusal(alone), Refusal::Conflict(Problem::second_person("")));
    });
}

#[test]
fn positions_stay_restricted_until_the_outcome_is_adopted() {
    on_both(|world| {
        let document_id = world
            .db
            .write_here(|tx| {
                diesel::update(recommendation::table)
                    .set(recommendation::position.eq("pending"))
                    .execute(tx.conn)?;
                Ok(recommendation::table.select(recommendation::document_id).first::<String>(tx.conn)?)
            })
            .unwrap();
        let new =
            NewReport { template: "upr_addendum".to_owned(), document_id: Some(document_id), ..national() };
        let report = world.begin(new).unwrap();
        let slug = report.slug.as_str();
        assert_eq!(report.class, 2);
        let opened =
            world.db.write_here(|tx| positions::open_round(tx, &world.dina, &world.sama, &report)).unwrap();
        assert_eq!(opened, 1);
        assert_eq!(refusal(world.proposals(&world.amina, slug).map(|_| ())), Refusal::NotFound);
        let one = world.proposals(&world.dina, slug).unwrap().remove(0);
        let propose = |actor: &Actor, text: Option<&str>, seen| {
            let saying = Saying {
                proposed: Some("noted".to_owned()),
                legal_note: Some("Against article 4.".to_owned()),
                text: text.map(str::to_owned),
            };
            world.db.write_here(|tx| {
                positions::propose(tx, actor, &world.sama, (slug, &one.row.id), saying.clone(), seen)
            })
        };
        let decide = |actor: &Actor, seen| {
            world.db.write_here(|tx| {
                positions::decide(tx, actor, &world.sama, (slug, &one.row.id), "noted", seen)
            })
        };
        propose(&world.dina, None, 1).unwrap();
        assert_eq!(refusal(decide(&world.dina, 2)), Refusal::NotPermitted, "the chair decides");
        assert_eq!(refusal(decide(&world.farah, 2)), Refusal::invalid("text", Problem::required("")));
        propose(&world.dina, Some("The courts travel already."), 2).unwrap();
        decide(&world.farah, 3).unwrap();
        let question = NewQuestion {
            question: "Why?".to_owned(),
            asked_by: String::new(),
            institution_id: Some(world.justice.id.clone()),
            due_at: None,
        };
        world
            .db
            .write_here(|tx| dialogue::ask(tx, &world.dina, &world.sama, slug, question.clone()))
            .unwrap();
        let letter = world.mail().pop().unwrap();
        assert!(
            !letter.subject.contains("National report") && !letter.text.contains("National report"),
            "C2"
        );
        let position = || {
            world
                .db
                .read_here(|conn| {
                    Ok(recommendation::table
                        .select(recommendation::position)
                        .first::<Option<String>>(conn)?)
                })
                .unwrap()
        };
        assert_eq!(position().as_deref(), Some("pending"), "the register shows nothing yet");
        let document = world.composed(slug).document;
        let text = format!("{document:?}");
        assert!(text.contains("The courts travel already.") && !text.contains("article 4"), "{text}");
        let adopt = |day: &str| {
            let adopted = (day.parse::<Date>().unwrap(), "A/HRC/65/7/Add.1");
            world.db.write_here(|tx| positions::adopt(tx, &world.dina, &world.sama, slug, adopted))
        };
        let early = refusal(adopt("2027-03-01"));
        assert!(
            matches!(&early, Refusal::Invalid(all) if all[0].problem.key == "problem-not-adopted"),
            "V4: {early:?}"
        );
        assert_eq!(adopt("2026-11-20").unwrap(), 1);
        assert_eq!(position().as_deref(), Some("noted"));
    });
}
