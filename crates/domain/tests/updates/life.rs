//! The whole life of an update across five people.

use suivi_domain::followup::model::UpdateStatus;
use suivi_domain::followup::step_back;
use suivi_domain::followup::updates::{self, Content, Outcome};
use suivi_domain::plans::model::MeasureStatus;
use suivi_kernel::{Actor, Language, LocalText, Problem, Refusal};
use suivi_store::ledger::{Verdict, verify};

use crate::world::{World, on_both, refusal, said};

const FIRST: &str = "Forty midwives were trained in two provinces.";

/// Who of all the people reads an update.
fn readers(world: &World, id: &str) -> Vec<&'static str> {
    let mut readers: Vec<&str> =
        world.everyone().into_iter().filter(|(_, a)| world.reads(a, id)).map(|(n, _)| n).collect();
    if world.reads(&Actor::visitor(), id) {
        readers.push("visitor");
    }
    readers
}

#[test]
fn an_update_goes_from_its_author_to_the_public_and_each_sees_it_no_earlier_than_due() {
    on_both(|world| {
        let inside = ["author", "colleague", "approver"];
        let state = ["author", "colleague", "approver", "officer", "chair", "auditor", "second officer"];
        let draft = world.save(&world.amina, &world.form("a", FIRST)).unwrap();
        assert_eq!(readers(&world, &draft.id), inside, "a draft is its institution's own");

        let mut form = world.form("a", FIRST);
        form.seen = draft.revision;
        let update = world.sent(&world.amina, &form);
        assert_eq!((update.id.as_str(), update.status.as_str()), (draft.id.as_str(), "submitted"));
        assert_eq!(readers(&world, &update.id), state);

        world.clear(&world.chen, &update.id).unwrap();
        assert_eq!(readers(&world, &update.id), state);
        world.validate(&world.dina, &update.id).unwrap();
        assert_eq!(readers(&world, &update.id), state);
        assert!(world.on_timeline(&world.ines).is_empty() && world.on_timeline(&Actor::visitor()).is_empty());

        world.publish(&world.dina, &update.id).unwrap();
        assert_eq!(readers(&world, &update.id).len(), 11, "everyone reads what is published");
        assert_eq!(world.on_timeline(&Actor::visitor()), [update.id.as_str()]);
        let row = world.row(&update.id);
        assert_eq!((row.class, row.cleared_via.as_deref()), (0, Some("account")));

        let whole =
            world.db.read_here(|conn| updates::one(conn, &world.amina, &world.sama, &row.id)).unwrap();
        let steps: Vec<&str> = whole.steps.iter().map(|step| step.step.as_str()).collect();
        assert_eq!(steps, ["submitted", "cleared", "validated", "published"]);
        let seen =
            world.db.read_here(|conn| updates::one(conn, &Actor::visitor(), &world.sama, &row.id)).unwrap();
        assert!(seen.steps.is_empty() && seen.links.is_empty(), "the way it took is not public");
        assert!(matches!(world.db.read_here(verify).unwrap(), Verdict::Whole { .. }));
    });
}

#[test]
fn nobody_takes_a_step_that_is_another_persons() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        for actor in [&world.amina, &world.brahim, &world.dina, &world.farah, &world.gita, &world.jan] {
            assert_eq!(refusal(world.clear(actor, &update.id)), Refusal::NotPermitted, "{}", actor.label);
        }
        assert_eq!(
            refusal(world.validate(&world.dina, &update.id)),
            Refusal::Conflict(Problem::wrong_state("submitted"))
        );
        world.clear(&world.chen, &update.id).unwrap();
        for actor in [&world.amina, &world.chen, &world.farah, &world.ines] {
            assert_eq!(refusal(world.validate(actor, &update.id)), Refusal::NotPermitted, "{}", actor.label);
        }
        world.validate(&world.dina, &update.id).unwrap();
        for actor in [&world.amina, &world.chen, &world.farah, &world.jan] {
            assert_eq!(refusal(world.publish(actor, &update.id)), Refusal::NotPermitted, "{}", actor.label);
        }
        assert_eq!(world.status(&update.id), UpdateStatus::Validated);
    });
}

#[test]
fn an_approver_does_not_clear_her_own_text() {
    on_both(|world| {
        // She holds both roles in the ministry.
        let mut both = world.amina.clone();
        both.memberships.extend(world.chen.memberships.clone());
        let update = world.sent(&both, &world.form("a", FIRST));
        let expected = Refusal::Conflict(Problem::second_person(""));
        assert_eq!(refusal(world.clear(&both, &update.id)), expected);
        assert_eq!(refusal(world.send_back(&both, &update.id, "Too short.")), expected);
        world.clear(&world.chen, &update.id).unwrap();
    });
}

#[test]
fn after_a_return_the_next_try_is_an_update_of_its_own_and_the_approver_sees_the_difference() {
    on_both(|world| {
        let first = world.sent(&world.amina, &world.form("a", FIRST));
        assert!(matches!(refusal(world.send_back(&world.chen, &first.id, " ")), Refusal::Invalid(_)));
        world.send_back(&world.chen, &first.id, "Say which provinces.").unwrap();

        let start = world
            .db
            .read_here(|conn| updates::start(conn, &world.amina, &world.sama, ("measure", "m-1"), None, None))
            .unwrap();
        assert_eq!(start.follows.as_ref().map(|row| row.id.as_str()), Some(first.id.as_str()));
        assert_eq!(start.reason.as_deref(), Some("Say which provinces."));

        let mut form = world.form("b", "Forty midwives were trained in the provinces of Nor and Sul.");
        form.supersedes_id = Some(first.id.clone());
        let second = world.sent(&world.amina, &form);
        assert_ne!(second.id, first.id);
        let kept = world.row(&first.id);
        assert_eq!((kept.status.as_str(), Content::of(&kept).unwrap()), ("returned", said(FIRST)));
        let waiting =
            world.db.read_here(|conn| updates::waiting_for(conn, &world.chen, &world.sama, (0, 50))).unwrap();
        assert_eq!(waiting.total, 1);
        assert_eq!(waiting.lines[0].before.as_ref().map(|row| row.id.as_str()), Some(first.id.as_str()));
    });
}

#[test]
fn what_was_sent_gives_way_to_a_better_text_until_somebody_has_cleared_it() {
    on_both(|world| {
        let first = world.sent(&world.amina, &world.form("a", FIRST));
        let mut better =
            world.form("b", "Forty-two midwives were trained in two provinces, and ten in a third one.");
        better.supersedes_id = Some(first.id.clone());
        let second = world.sent(&world.amina, &better);
        assert_eq!(world.status(&first.id), UpdateStatus::Withdrawn);

        let mut again = world.form("c", "A third version of the same account, with other numbers.");
        again.supersedes_id = Some(second.id.clone());
        let draft = world.save(&world.amina, &again).unwrap();
        world.clear(&world.chen, &second.id).unwrap();
        again.seen = draft.revision;
        assert_eq!(
            refusal(world.submit(&world.amina, &again)),
            Refusal::Conflict(Problem::wrong_state("cleared")),
            "what two people signed is not replaced behind their backs"
        );
        assert_eq!(world.status(&second.id), UpdateStatus::Cleared);
    });
}

#[test]
fn a_correction_of_something_published_is_a_new_update_that_comes_the_whole_way() {
    on_both(|world| {
        let first = world.published("a", FIRST);
        let mut form = world.form("b", "Forty-one midwives were trained in two provinces.");
        form.supersedes_id = Some(first.id.clone());
        // Nearly the same words as what it corrects: that is what a correction is.
        let second = world.sent(&world.amina, &form);
        assert_eq!(world.on_timeline(&Actor::visitor()), [first.id.as_str()]);
        world.clear(&world.chen, &second.id).unwrap();
        world.validate(&world.dina, &second.id).unwrap();
        world.publish(&world.dina, &second.id).unwrap();
        assert_eq!(world.on_timeline(&Actor::visitor()), [second.id.as_str(), first.id.as_str()]);
        let old =
            world.db.read_here(|conn| updates::one(conn, &Actor::visitor(), &world.sama, &first.id)).unwrap();
        assert_eq!(old.followed_by.map(|row| row.id), Some(second.id));
    });
}

#[test]
fn a_published_update_goes_back_only_with_a_reason_and_by_two_people() {
    on_both(|world| {
        let update = world.published("a", FIRST);
        let ask = |actor: &Actor, to, why: &str| {
            world.db.write_here(|tx| updates::ask_step_back(tx, actor, &world.sama, &update.id, to, why))
        };
        let decide = |actor: &Actor, id: &str, yes| {
            world.db.write_here(|tx| step_back::decide(tx, actor, &world.sama, id, yes))
        };
        assert_eq!(refusal(ask(&world.gita, UpdateStatus::Withdrawn, "No.")), Refusal::NotPermitted);
        assert!(matches!(refusal(ask(&world.dina, UpdateStatus::Withdrawn, "")), Refusal::Invalid(_)));
        let asked = ask(&world.dina, UpdateStatus::Withdrawn, "It names a patient.").unwrap();
        assert_eq!(
            refusal(ask(&world.amina, UpdateStatus::Withdrawn, "Again.")),
            Refusal::Conflict(Problem::asked_already(""))
        );
        assert_eq!(
            refusal(decide(&world.dina, &asked.id, true)),
            Refusal::Conflict(Problem::second_person(""))
        );
        assert_eq!(refusal(decide(&world.chen, &asked.id, true)), Refusal::NotPermitted);
        assert_eq!(world.status(&update.id), UpdateStatus::Published);
        decide(&world.farah, &asked.id, true).unwrap();
        assert_eq!(world.status(&update.id), UpdateStatus::Withdrawn);
        assert!(
            !world.reads(&Actor::visitor(), &update.id) && world.on_timeline(&Actor::visitor()).is_empty()
        );
        assert_eq!(
            refusal(decide(&world.emil, &asked.id, true)),
            Refusal::Conflict(Problem::wrong_state(""))
        );
    });
}

#[test]
fn a_refused_request_to_step_back_leaves_the_update_public() {
    on_both(|world| {
        let update = world.published("a", FIRST);
        let asked = world
            .db
            .write_here(|tx| {
                let to = UpdateStatus::Validated;
                updates::ask_step_back(tx, &world.amina, &world.sama, &update.id, to, "A number is wrong.")
            })
            .unwrap();
        world.db.write_here(|tx| step_back::decide(tx, &world.emil, &world.sama, &asked.id, false)).unwrap();
        assert_eq!(world.status(&update.id), UpdateStatus::Published);
    });
}

#[test]
fn a_restricted_update_is_read_by_its_institution_the_secretariat_and_the_chair_and_never_published() {
    on_both(|world| {
        let mut form = world.form("a", FIRST);
        form.content.is_restricted = true;
        let update = world.sent(&world.amina, &form);
        let group = ["author", "colleague", "approver", "officer", "chair", "second officer"];
        assert_eq!(readers(&world, &update.id), group);
        world.clear(&world.chen, &update.id).unwrap();
        world.validate(&world.dina, &update.id).unwrap();
        assert_eq!(
            refusal(world.publish(&world.dina, &update.id)),
            Refusal::Conflict(Problem::restricted(""))
        );
        assert_eq!(readers(&world, &update.id), group);
    });
}

#[test]
fn other_ministries_read_what_is_on_its_way_only_where_the_mechanism_shares() {
    use diesel::prelude::*;
    use suivi_domain::followup::rows::Rules;
    use suivi_store::schema::followup_rules;
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        assert!(!world.reads(&world.gita, &update.id));
        let rules = Rules { shares_unpublished: true, ..Rules::unless_decided(&world.sama.id) };
        world
            .db
            .write_here(|tx| {
                Ok(diesel::insert_into(followup_rules::table).values(&rules).execute(tx.conn)?)
            })
            .unwrap();
        assert!(world.reads(&world.gita, &update.id) && !world.reads(&world.ines, &update.id));
        let draft = world.save(&world.brahim, &world.form("b", "A draft of a colleague.")).unwrap();
        assert!(!world.reads(&world.gita, &draft.id), "drafts are never shared");
    });
}

#[test]
fn an_update_on_something_that_is_not_public_is_not_published() {
    on_both(|world| {
        let mut form = world.form("a", FIRST);
        form.subject = world.measure_called("m-2", false);
        let update = world.sent(&world.amina, &form);
        world.clear(&world.chen, &update.id).unwrap();
        world.validate(&world.dina, &update.id).unwrap();
        assert_eq!(
            refusal(world.publish(&world.dina, &update.id)),
            Refusal::Conflict(Problem::item_not_public(""))
        );
    });
}

#[test]
fn the_secretariat_clears_for_a_court_that_has_no_approver_and_for_no_other() {
    on_both(|world| {
        let clear = |id: &str, why: &str| {
            world.db.write_here(|tx| updates::clear_on_behalf(tx, &world.dina, &world.sama, id, why))
        };
        let mut form = world.form("a", "The court sat on nine islands.");
        form.subject = world.case.clone();
        form.institution_id = world.court.id.clone();
        let of_court = world.sent(&world.hugo, &form);
        assert_eq!(refusal(world.clear(&world.hugo, &of_court.id)), Refusal::NotPermitted);
        assert!(matches!(refusal(clear(&of_court.id, "")), Refusal::Invalid(_)));
        let cleared = clear(&of_court.id, "By letter of the registrar of 20 November.").unwrap();
        assert_eq!(cleared.cleared_via.as_deref(), Some("secretariat"));

        let of_ministry = world.sent(&world.amina, &world.form("b", FIRST));
        assert_eq!(
            refusal(clear(&of_ministry.id, "They are slow.")),
            Refusal::Conflict(Problem::has_approver(""))
        );
    });
}

#[test]
fn an_institution_answers_only_for_what_it_leads_or_supports() {
    on_both(|world| {
        let mut form = world.form("a", "We did something about health.");
        form.institution_id = world.justice.id.clone();
        assert_eq!(refusal(world.submit(&world.gita, &form)), Refusal::NotPermitted);
        // And nobody speaks for another ministry.
        assert_eq!(refusal(world.submit(&world.gita, &world.form("b", FIRST))), Refusal::NotPermitted);
        form.subject = world.case.clone();
        world.sent(&world.gita, &form);
    });
}

#[test]
fn an_account_that_repeats_the_last_one_is_sent_only_by_who_is_sure() {
    on_both(|world| {
        world.published("a", FIRST);
        let mut form = world.form("b", "forty midwives were trained, in two provinces");
        let Outcome::Repeats { draft, earlier } = world.submit(&world.amina, &form).unwrap() else {
            panic!("the repeat was not noticed")
        };
        assert_eq!((draft.status.as_str(), Content::of(&earlier).unwrap()), ("draft", said(FIRST)));
        form.seen = draft.revision;
        let sure =
            world.db.write_here(|tx| updates::submit(tx, &world.amina, &world.sama, &form, true)).unwrap();
        assert!(matches!(sure, Outcome::Submitted(_)));
    });
}

#[test]
fn the_measure_takes_the_proposed_status_when_the_secretariat_agrees() {
    use diesel::prelude::*;
    use suivi_store::schema::measure;
    on_both(|world| {
        let id = world.measure.id().to_owned();
        let status = || -> String {
            let find = measure::table.find(id.clone()).select(measure::status);
            world.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
        };
        let mut form = world.form("a", FIRST);
        form.content.proposed_status = Some(MeasureStatus::Blocked);
        assert!(
            matches!(refusal(world.submit(&world.amina, &form)), Refusal::Invalid(_)),
            "blocked needs a reason"
        );
        form.content.obstacles = LocalText::of(Language::En, "The budget was cut.");
        let update = world.sent(&world.amina, &form);
        world.clear(&world.chen, &update.id).unwrap();
        assert_eq!(status(), "in_preparation");
        world.validate(&world.dina, &update.id).unwrap();
        assert_eq!(status(), "blocked");

        let mut form = world.form("b", "All midwives of all provinces have been trained by now.");
        form.content.proposed_status = Some(MeasureStatus::Completed);
        let refused = refusal(world.submit(&world.amina, &form));
        assert_eq!(refused, Refusal::invalid("proposed_status", Problem::needs_output("")));
    });
}

#[test]
fn many_are_cleared_in_one_act_or_none_is() {
    on_both(|world| {
        let mut ids = Vec::new();
        for n in 0..5 {
            let mut form = world.form(&format!("key {n}"), FIRST);
            form.subject = world.measure_called(&format!("m-{}", n + 10), true);
            ids.push(world.sent(&world.amina, &form).id);
        }
        world.clear(&world.chen, &ids[0]).unwrap();
        let clear =
            |ids: &[String]| world.db.write_here(|tx| updates::clear(tx, &world.chen, &world.sama, ids));
        assert_eq!(
            refusal(clear(&ids)),
            Refusal::Conflict(Problem::wrong_state("submitted".replace("submitted", "cleared")))
        );
        assert_eq!(world.status(&ids[4]), UpdateStatus::Submitted);
        assert_eq!(clear(&ids[1..]).unwrap(), 4);
        assert!(ids.iter().all(|id| world.status(id) == UpdateStatus::Cleared));
        assert!(matches!(refusal(clear(&[])), Refusal::Invalid(_)));
    });
}
