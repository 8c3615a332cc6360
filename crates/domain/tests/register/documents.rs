//! Documents in: read, looked at, taken into the register as one act, and taken back.

use std::io::Cursor;

use suivi_domain::recommendations::import::undo_here;
use suivi_domain::recommendations::intake::{
    self, Choice, Committed, Intake, Item, Particulars, Relation, Review, RowEdit, StateOfWork,
};
use suivi_domain::recommendations::model::Withdrawal;
use suivi_domain::recommendations::queries::{self, Found, Whole};
use suivi_kernel::{Error, Language, Refusal, Result, Role};
use suivi_store::ledger::{Verdict, verify};
use suivi_store::testing::on_both;

use crate::world::{World, onward};

pub const HEAD: &str = "A/HRC/64/199\n\nHuman Rights Council\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\n";

/// A report of three recommendations, the last without a recommending State.
pub fn report() -> String {
    format!(
        "{HEAD}II. Conclusions and/or recommendations\n\
         139. The recommendations listed below enjoy the support of Sama:\n\
         139.1 Open a register of births on every island (Fiji) (Chile);\n\
         139.2 Train judges in the rights of children with disabilities (France);\n\
         140. The recommendations below will be examined by Sama, which will provide responses in due course:\n\
         140.1 Close the Office of Tides and pay its keepers.\n"
    )
}

impl World {
    pub fn receive(&self, text: &str) -> String {
        let (tools, officer) = (&self.tools, self.officer());
        let blob = tools.blobs.keep(&mut Cursor::new(text.as_bytes().to_vec())).unwrap();
        let incoming = intake::read(&tools.blobs, "report.txt", &blob).unwrap();
        tools
            .db
            .write_here(|tx| intake::receive(tx, &officer, Some(&self.sama), &self.sama.state, &incoming))
            .unwrap()
    }

    fn review(&self, id: &str) -> Review {
        self.tools.db.read_here(|conn| intake::review(conn, &self.officer(), Some(&self.sama), id)).unwrap()
    }

    fn intake(&self, id: &str) -> Intake {
        self.review(id).intake
    }

    fn save_rows(&self, id: &str, edits: &[RowEdit]) -> Result<usize> {
        let revision = self.intake(id).revision;
        self.tools
            .db
            .write_here(|tx| intake::save(tx, &self.officer(), Some(&self.sama), id, revision, edits))
    }

    pub fn describe(&self, id: &str, change: impl FnOnce(&mut Particulars), replaces: Option<String>) {
        let intake = self.intake(id);
        let mut particulars = intake.particulars.clone();
        change(&mut particulars);
        self.tools
            .db
            .write_here(|tx| {
                let (officer, sama) = (self.officer(), Some(&self.sama));
                intake::set_particulars(tx, &officer, sama, id, intake.revision, particulars, replaces)
            })
            .unwrap();
    }

    pub fn take(&self, id: &str, withdraws: bool) -> Result<Committed> {
        let revision = self.intake(id).revision;
        let done = self
            .tools
            .db
            .write_here(|tx| intake::commit(tx, &self.officer(), Some(&self.sama), id, revision, withdraws));
        self.register.catch_up().unwrap();
        done
    }

    pub fn record_at(&self, slug: &str) -> Whole {
        match self.look(slug) {
            Found::Here(whole) => *whole,
            Found::Gone(gone) => panic!("{slug} is gone: {gone:?}"),
        }
    }

    fn look(&self, slug: &str) -> Found {
        self.tools
            .db
            .read_here(|conn| queries::look_up(conn, &self.officer(), Some(&self.sama), "XSA", slug))
            .unwrap()
    }
}

fn edit(item: &Item) -> RowEdit {
    RowEdit {
        id: item.id.clone(),
        number: item.content.number.clone(),
        text: item.content.text.clone(),
        askers: item.content.askers.iter().map(|asker| asker.label.clone()).collect(),
        position: item.content.position,
        choice: item.choice,
    }
}

fn relations(review: &Review) -> Vec<&'static str> {
    review.items.iter().map(|(_, compared)| compared.relation.code()).collect()
}

fn problems(error: Error) -> Vec<(String, String)> {
    match error {
        Error::Refusal(Refusal::Invalid(problems)) => {
            problems.into_iter().map(|p| (p.field, p.problem.key.to_owned())).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_report_becomes_recommendations_in_one_act_that_is_taken_back() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(&report());
        let review = world.review(&id);
        assert_eq!((review.intake.kind.as_str(), review.items.len()), ("upr_report", 3));
        assert_eq!(review.intake.particulars.symbol.as_deref(), Some("A/HRC/64/199"));
        assert_eq!(relations(&review), ["new", "new", "new"]);
        assert_eq!(world.found(&world.officer(), "births"), 0, "nothing is in the register yet");

        // V2: nobody recommends the third; the refusal names its row.
        let third = &review.items[2].0;
        let refused = problems(world.take(&id, false).unwrap_err());
        assert_eq!(refused, [(format!("askers-{}", third.id), "problem-no-recommending-state".to_owned())]);
        world.save_rows(&id, &[RowEdit { askers: vec!["Norway".into()], ..edit(third) }]).unwrap();

        world.describe(&id, |of| of.cycle = Some(4), None);
        let done = world.take(&id, false).unwrap();
        assert_eq!((done.added, done.changed), (3, 0));
        let first = world.record_at("upr-4-139-1");
        assert_eq!(first.record.position.as_deref(), Some("supported"));
        assert_eq!(first.record.position_source.as_deref(), Some("A/HRC/64/199 139.1"));
        assert_eq!(first.from.iter().filter_map(|f| f.state.as_deref()).collect::<Vec<_>>(), ["FJI", "CHL"]);
        assert!(first.case.is_some(), "the mechanism follows it");
        assert_eq!(world.record_at("upr-4-140-1").from[0].state.as_deref(), Some("NOR"));
        assert_eq!(world.found(&world.officer(), "births"), 1);
        assert_eq!(world.intake(&id).state_of_work, StateOfWork::Committed);
        assert!(world.take(&id, false).is_err(), "it is in the register already");

        undo_here(&world.tools, &world.officer(), &done.import_id, &mut onward).unwrap();
        world.register.catch_up().unwrap();
        assert_eq!(world.found(&world.officer(), "births"), 0);
        let revision = world.intake(&id).revision;
        world
            .tools
            .db
            .write_here(|tx| intake::reopen(tx, &world.officer(), Some(&world.sama), &id, revision))
            .unwrap();
        assert_eq!(world.take(&id, false).unwrap().added, 3, "what was taken back comes back");
        assert_eq!(world.record_at("upr-4-139-1").record.id, first.record.id);
        let verdict = world.tools.db.read_here(verify).unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    });
}

#[test]
fn rows_are_corrected_merged_split_added_and_left_out() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(&report());
        let items = world.review(&id).items;
        let (first, second, third) = (&items[0].0, &items[1].0, &items[2].0);

        let stale = world.intake(&id).revision;
        world.save_rows(&id, &[RowEdit { number: "139.7".into(), ..edit(first) }]).unwrap();
        let late = world.tools.db.write_here(|tx| {
            intake::save(tx, &world.officer(), Some(&world.sama), &id, stale, &[edit(second)])
        });
        assert!(matches!(late, Err(Error::Refusal(Refusal::Conflict(_)))), "{late:?}");

        let revision = world.intake(&id).revision;
        let both = [first.id.clone(), second.id.clone()];
        let (officer, sama) = (world.officer(), Some(&world.sama));
        world.tools.db.write_here(|tx| intake::merge(tx, &officer, sama, &id, revision, &both)).unwrap();
        let merged = world.review(&id).items;
        assert_eq!(merged.len(), 2);
        assert_eq!(merged[0].0.content.number, "139.7");
        let askers: Vec<_> = merged[0].0.content.askers.iter().filter_map(|a| a.state.as_deref()).collect();
        assert_eq!(askers, ["FJI", "CHL", "FRA"]);

        let parted = "Open a register of births.\n\nTrain judges.";
        world.save_rows(&id, &[RowEdit { text: parted.into(), ..edit(&merged[0].0) }]).unwrap();
        let revision = world.intake(&id).revision;
        let made = world
            .tools
            .db
            .write_here(|tx| intake::split(tx, &officer, sama, &id, revision, &first.id))
            .unwrap();
        assert_eq!(made, 2);
        let none =
            world.tools.db.write_here(|tx| intake::split(tx, &officer, sama, &id, revision + 1, &third.id));
        assert_eq!(problems(none.unwrap_err())[0].1, "problem-no-empty-line");

        let revision = world.intake(&id).revision;
        let more = RowEdit {
            number: "139.3".into(),
            text: "Light every lighthouse".into(),
            askers: vec!["fra".into()],
            ..RowEdit::default()
        };
        let after = Some(first.id.as_str());
        world.tools.db.write_here(|tx| intake::add(tx, &officer, sama, &id, revision, after, &more)).unwrap();
        let items = world.review(&id).items;
        let texts: Vec<&str> = items.iter().map(|(item, _)| item.content.text.as_str()).collect();
        assert_eq!(texts[..3], ["Open a register of births.", "Light every lighthouse", "Train judges."]);
        assert_eq!(items[1].0.content.askers[0].state.as_deref(), Some("FRA"), "a code is a State too");

        world.save_rows(&id, &[RowEdit { choice: Some(Choice::Leave), ..edit(third) }]).unwrap();
        let done = world.take(&id, false).unwrap();
        assert_eq!(done.added, 3);
        assert_eq!(world.found(&world.officer(), "tides"), 0);
    });
}

#[test]
fn what_the_register_holds_is_known_again() {
    on_both(|db| {
        let world = World::new(db);
        let english =
            world.receive(&report().replace("and pay its keepers.", "and pay its keepers (Norway)."));
        world.describe(&english, |of| (of.cycle, of.language) = (Some(4), Some(Language::En)), None);
        world.take(&english, false).unwrap();

        // The same file once more: nothing would change.
        let again = world.receive(&report());
        world.describe(&again, |of| of.cycle = Some(4), None);
        let review = world.review(&again);
        assert_eq!(relations(&review), ["same", "same", "same"]);
        let nothing = world.take(&again, false);
        assert!(matches!(nothing, Err(Error::Refusal(Refusal::Conflict(_)))), "{nothing:?}");

        // The position was decided since, and one text is another: the position is offered, the text waits for a person.
        let decided = report()
            .replace(
                "will be examined by Sama, which will provide responses in due course",
                "did not enjoy the support of Sama",
            )
            .replace("Train judges in the rights of children with disabilities", "Buy boats for all fishers");
        let decided = world.receive(&decided);
        world.describe(&decided, |of| of.cycle = Some(4), None);
        let review = world.review(&decided);
        assert_eq!(relations(&review), ["same", "other_words", "differs"]);
        assert_eq!(review.items[1].1.suggested, Choice::Leave);
        assert_eq!(review.items[2].1.targets[0].changes[0].new, "noted");
        let done = world.take(&decided, false).unwrap();
        assert_eq!((done.added, done.changed), (0, 1));
        assert_eq!(world.record_at("upr-4-140-1").record.position.as_deref(), Some("noted"));

        // Another language of the same document: a text beside the English one, matched by its number.
        let french = "A/HRC/64/199\n\nConseil des droits de l’homme\n\nSama\n\n".to_owned();
        let french = world.receive(&french);
        world.describe(
            &french,
            |of| {
                of.body = Some("UPR".into());
                (of.cycle, of.language) = (Some(4), Some(Language::Fr));
            },
            None,
        );
        let revision = world.intake(&french).revision;
        let row = RowEdit {
            number: "139.1".into(),
            text: "Ouvrir un registre des naissances dans chaque île".into(),
            ..RowEdit::default()
        };
        let (officer, sama) = (world.officer(), Some(&world.sama));
        world
            .tools
            .db
            .write_here(|tx| intake::add(tx, &officer, sama, &french, revision, None, &row))
            .unwrap();
        assert_eq!(relations(&world.review(&french)), ["other_language"]);
        let done = world.take(&french, false).unwrap();
        let texts = world.record_at("upr-4-139-1").texts;
        assert!(texts.iter().any(|t| t.language == "fr" && t.body == row.text), "{texts:?}");
        undo_here(&world.tools, &world.officer(), &done.import_id, &mut onward).unwrap();
        let texts = world.record_at("upr-4-139-1").texts;
        assert!(texts.iter().filter(|t| t.is_current).all(|t| t.language == "en"), "{texts:?}");
    });
}

#[test]
fn an_addendum_answers_by_number_by_item_or_all_that_wait() {
    let open = report()
        .replace("and pay its keepers.", "and pay its keepers (Norway);\n140.2 Count the boats (Peru).");
    let addendum = |words: &str| {
        format!(
            "A/HRC/64/199/Add.1\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\nAddendum\n\n\
             Views on conclusions and/or recommendations\n\n1. {words}\n"
        )
    };
    let said = |world: &World, words: &str| -> Vec<(String, Option<String>)> {
        let id = world.receive(&addendum(words));
        world.describe(&id, |of| of.cycle = Some(4), None);
        let slugs = |(_, compared): &(Item, intake::Compared)| -> Vec<String> {
            compared.targets.iter().map(|target| target.slug.clone()).collect()
        };
        let slugs: Vec<String> = world.review(&id).items.iter().flat_map(slugs).collect();
        world.take(&id, false).unwrap();
        slugs
            .into_iter()
            .map(|slug| {
                let position = world.record_at(&slug).record.position.clone();
                (slug, position)
            })
            .collect()
    };
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(&open);
        world.describe(&id, |of| of.cycle = Some(4), None);
        world.take(&id, false).unwrap();
        let is = |slug: &str, position: &str| (slug.to_owned(), Some(position.to_owned()));

        // "2" alone is 140.2, not 139.2: that one was answered in the report.
        let by_item = said(&world, "Sama notes recommendation 2.");
        assert_eq!(by_item, [is("upr-4-140-2", "noted")]);
        let all = said(&world, "Sama accepts all the recommendations that it had left open.");
        assert_eq!(all, [is("upr-4-140-1", "supported")]);
        assert_eq!(world.record_at("upr-4-140-2").record.position.as_deref(), Some("noted"));
    });
}

#[test]
fn the_final_text_finds_its_draft_again_by_its_words() {
    on_both(|db| {
        let world = World::new(db);
        let draft = report()
            .replace("A/HRC/64/199\n\n", "")
            .replace("139.", "6.")
            .replace("140.", "7.")
            .replace("and pay its keepers.", "and pay its keepers (Norway).");
        let draft = world.receive(&draft);
        world.describe(
            &draft,
            |of| (of.body, of.cycle, of.symbol) = (Some("UPR".into()), Some(4), None),
            None,
        );
        world.take(&draft, false).unwrap();
        let before = world.record_at("upr-4-6-1");

        let last = report()
            .replace(
                "Open a register of births on every island",
                "Open a register of births on every inhabited island",
            )
            .replace(
                "140.1 Close the Office of Tides and pay its keepers.",
                "140.1 Teach swimming in all schools (Norway).",
            );
        let last = world.receive(&last);
        let of_draft = world
            .tools
            .db
            .read_here(|conn| {
                intake::drafts(
                    conn,
                    &Intake {
                        particulars: Particulars { cycle: Some(4), ..world.intake(&last).particulars },
                        ..world.intake(&last)
                    },
                )
            })
            .unwrap();
        assert_eq!(of_draft.len(), 1);
        world.describe(&last, |of| of.cycle = Some(4), Some(of_draft[0].id.clone()));
        let review = world.review(&last);
        assert!(matches!(review.items[0].1.relation, Relation::Renumbered(share) if share > 0.7));
        assert_eq!(review.items[2].1.relation, Relation::New);
        assert_eq!(review.gone.len(), 1);

        let done = world.take(&last, true).unwrap();
        assert_eq!((done.added, done.changed, done.withdrawn), (1, 2, 1));
        let after = world.record_at("upr-4-6-1");
        assert_eq!(after.record.id, before.record.id, "what was done on it stays with it");
        assert_eq!(after.record.paragraph.as_deref(), Some("139.1"));
        assert_eq!(after.document.symbol.as_deref(), Some("A/HRC/64/199"));
        assert!(after.texts.iter().any(|t| t.body.contains("inhabited")));
        match world.look("upr-4-7-1") {
            Found::Gone(gone) => assert_eq!(gone.why, Withdrawal::NotInFinalText),
            Found::Here(_) => panic!("the draft's third does not stand in the final text"),
        }

        undo_here(&world.tools, &world.officer(), &done.import_id, &mut onward).unwrap();
        let back = world.record_at("upr-4-6-1");
        assert_eq!(back.record.paragraph.as_deref(), Some("6.1"));
        assert_eq!(back.document.symbol, None);
        world.record_at("upr-4-7-1");
    });
}

#[test]
fn only_those_who_bring_records_in_see_documents() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(&report());
        for role in [Role::Nhri, Role::InstitutionFocal] {
            let seen = world
                .tools
                .db
                .read_here(|conn| intake::review(conn, &world.member(role), Some(&world.sama), &id));
            assert!(matches!(seen, Err(Error::Refusal(Refusal::NotPermitted))), "{role:?}: {seen:?}");
        }
        let elsewhere = world.tools.db.read_here(|conn| intake::one(conn, &world.officer(), None, &id));
        assert!(matches!(elsewhere, Err(Error::Refusal(Refusal::NotFound))));
    });
}

#[test]
fn concluding_observations_come_in_with_the_concerns_that_they_answer() {
    const TEXT: &str = "CEDAW/C/XSA/CO/4\n\nCommittee on the Elimination of Discrimination against Women\n\n\
        Concluding observations on the fourth periodic report of Sama\n\n\
        1. The Committee considered the fourth periodic report of Sama.\n\n\
        C. Principal areas of concern and recommendations\n\n\
        Access to justice\n\n\
        2. The Committee is concerned that the nearest court is two days away by boat.\n\n\
        3. The Committee recommends that the State party open a court on every island.\n\n\
        4. The Committee is concerned that judges have no training. The State party should train all judges.";
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(TEXT);
        let review = world.review(&id);
        let kinds: Vec<(&str, &str)> =
            review.items.iter().map(|(item, _)| (item.kind.code(), item.content.number.as_str())).collect();
        let expected = [("concern", "2"), ("recommendation", "3"), ("concern", "4"), ("recommendation", "4")];
        assert_eq!(kinds, expected);
        assert_eq!(review.items[1].0.content.concerns, ["2"]);
        assert_eq!(world.take(&id, false).unwrap().added, 4);

        // The same text again: every passage is known, the concern and the recommendation under one number apart.
        let again = world.review(&world.receive(TEXT));
        assert_eq!(relations(&again), ["same"; 4]);
        let kind = |(_, compared): &(Item, intake::Compared)| {
            world.record_at(&compared.targets[0].slug).record.kind.clone()
        };
        let kinds: Vec<String> = again.items.iter().map(kind).collect();
        assert_eq!(kinds, ["concern", "recommendation", "concern", "recommendation"]);
    });
}
