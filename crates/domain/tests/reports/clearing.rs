//! Clearance, the frozen text, what was sent, and what everybody reads afterwards.

use sha2::{Digest, Sha256};
use suivi_domain::reports;
use suivi_domain::reports::model::ObligationKind;
use suivi_domain::reports::writing::clearance;
use suivi_domain::reports::writing::model::Channel;
use suivi_domain::reports::writing::rows::Report;
use suivi_domain::reports::writing::submissions::{self, Sending, SentFile};
use suivi_domain::reports::writing::{NewReport, queries};
use suivi_formats::document::words;
use suivi_kernel::{Actor, Date, LocalText, Problem, Refusal, Result};

use crate::world::{World, on_both, refusal};
use crate::writing::{ENGLISH, national};

impl World {
    fn to_clearance(&self, slug: &str, steps: &[Vec<String>]) -> Result<Report> {
        let seen = self.whole(&self.dina, slug).unwrap().row.revision;
        self.db.write_here(|tx| clearance::send(tx, &self.dina, &self.sama, slug, steps, &ENGLISH, seen))
    }

    fn agree(&self, actor: &Actor, slug: &str) -> Result<Report> {
        let asked = self
            .db
            .read_here(|conn| clearance::waiting(conn, actor, &self.sama))
            .unwrap()
            .into_iter()
            .find(|(report, _)| report.slug == slug);
        let Some((_, approval)) = asked else { return Err(Refusal::NotPermitted.into()) };
        self.db.write_here(|tx| {
            clearance::approve(tx, actor, &self.sama, (slug, &approval.id), Some("Read."), &ENGLISH)
        })
    }

    fn send_off(&self, slug: &str) -> Result<Report> {
        let seen = self.whole(&self.dina, slug).unwrap().row.revision;
        let sending = Sending {
            sent_on: Date::from_ymd_opt(2026, 11, 23).unwrap(),
            channel: Channel::Mission,
            receipt: Some("NV 12/2026".to_owned()),
            note: None,
        };
        let file = SentFile { name: "report.docx".to_owned(), hash: "ab".repeat(32), size: 10_000 };
        self.db.write_here(|tx| {
            submissions::submit(tx, &self.dina, &self.sama, slug, (sending.clone(), file.clone()), seen)
        })
    }
}

#[test]
fn ministries_agree_together_then_the_chair_and_the_text_is_frozen_and_sent_and_public() {
    on_both(|world| {
        let owed = world
            .db
            .write_here(|tx| {
                let facts = reports::Facts {
                    kind: ObligationKind::UprReport,
                    titles: LocalText::default(),
                    body: Some("UPR".to_owned()),
                };
                let new = reports::NewObligation {
                    facts,
                    due_on: Date::from_ymd_opt(2027, 2, 1).unwrap(),
                    is_historical: false,
                };
                reports::enter(tx, &world.dina, &world.sama, new)
            })
            .unwrap();
        let report = world.begin(NewReport { obligation: Some(owed.slug.clone()), ..national() }).unwrap();
        let slug = report.slug.as_str();
        let refused = refusal(world.to_clearance(slug, &[]));
        let Refusal::Invalid(problems) = refused else { panic!("{refused:?}") };
        assert!(problems.iter().any(|one| one.problem.key == "problem-has-gaps"), "{problems:?}");
        world.fill(slug);
        let steps = [vec![world.health.id.clone()]];
        let sent = world.to_clearance(slug, &steps).unwrap();
        assert_eq!(sent.state, "clearance");
        let letters = world.mail();
        let told: Vec<&str> = letters.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(told, ["chen@sama.example"], "those of the first step are told, the chair later");
        assert!(
            letters[0].text.contains(&format!("/en/sama/reports/{slug}/clearance")),
            "{}",
            letters[0].text
        );
        let section = world.sections(slug)[0].clone();
        let closed = world.save_text(&world.dina, (slug, &section.slug), "Late.", section.version);
        assert_eq!(refusal(closed), Refusal::Conflict(Problem::wrong_state("clearance")));
        assert!(world.whole(&world.chen, slug).unwrap().composed.is_some(), "who clears reads the whole");
        assert_eq!(refusal(world.whole(&world.gita, slug)), Refusal::NotFound);
        assert_eq!(refusal(world.agree(&world.farah, slug)), Refusal::NotPermitted, "the chair comes last");
        assert_eq!(world.agree(&world.chen, slug).unwrap().state, "clearance");
        let approved = world.agree(&world.farah, slug).unwrap();
        assert_eq!(approved.state, "approved");
        let frozen = approved.frozen.clone().unwrap();
        assert_eq!(approved.frozen_hash, Some(hex(&frozen)));
        assert_eq!(refusal(world.whole(&Actor::visitor(), slug)), Refusal::NotFound);
        let submitted = world.send_off(slug).unwrap();
        assert_eq!(submitted.state, "submitted");
        let owed = world
            .db
            .read_here(|conn| reports::queries::find(conn, &world.dina, &world.sama, &owed.slug))
            .unwrap();
        assert_eq!(owed.state, "submitted", "the obligation is met");
        let publish = |symbol: &str| {
            let seen = world.whole(&world.dina, slug).unwrap().row.revision;
            world.db.write_here(|tx| submissions::published(tx, &world.dina, &world.sama, slug, symbol, seen))
        };
        assert_eq!(refusal(publish("")), Refusal::invalid("symbol", Problem::required("")));
        publish("A/HRC/WG.6/55/XSA/1").unwrap();
        let public = world.whole(&Actor::visitor(), slug).unwrap();
        let document = public.composed.unwrap().document;
        assert_eq!(serde_json::to_string(&document).unwrap(), frozen, "what was approved, to the letter");
        assert!(public.sections.is_empty() && public.approvals.is_empty(), "not how it came about");
        assert!(words::of_document(&document).body > 20);
    });
}

fn hex(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_report_that_is_sent_back_is_open_again_and_goes_through_a_new_clearance() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        world.fill(slug);
        world.to_clearance(slug, &[vec![world.health.id.clone(), world.justice.id.clone()]]).unwrap();
        let (_, approval) =
            world.db.read_here(|conn| clearance::waiting(conn, &world.chen, &world.sama)).unwrap().remove(0);
        let back = |reason: &str| {
            world.db.write_here(|tx| {
                clearance::send_back(tx, &world.chen, &world.sama, (slug, &approval.id), reason)
            })
        };
        assert_eq!(refusal(back("")), Refusal::invalid("comment", Problem::required("")));
        assert_eq!(back("The figures are of last year.").unwrap().state, "drafting");
        let whole = world.whole(&world.dina, slug).unwrap();
        let states: Vec<&str> = whole.approvals.iter().map(|one| one.state.as_str()).collect();
        assert_eq!(states.iter().filter(|state| **state == "returned").count(), 1, "{states:?}");
        assert!(states.iter().all(|state| ["returned", "dropped"].contains(state)), "{states:?}");
        let again = world.to_clearance(slug, &[]).unwrap();
        assert_eq!(again.clearance, 2);
        assert_eq!(world.agree(&world.farah, slug).unwrap().state, "approved");
        let reopened = world.db.write_here(|tx| {
            let seen = queries::find(tx.conn, &world.dina, &world.sama, slug)?.0.revision;
            clearance::take_back(tx, &world.dina, &world.sama, slug, "An error in a figure.", seen)
        });
        let reopened = reopened.unwrap();
        assert_eq!((reopened.state.as_str(), reopened.frozen), ("drafting", None));
    });
}

#[test]
fn nothing_over_the_limit_or_undecided_or_personal_goes_to_clearance() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        world.fill(slug);
        let section = world.sections(slug)[0].clone();
        let put = |text: &str| {
            let seen = world.sections(slug)[0].version;
            world.save_text(&world.dina, (slug, &section.slug), text, seen).unwrap();
        };
        let keys = || match refusal(world.to_clearance(slug, &[])) {
            Refusal::Invalid(problems) => problems.into_iter().map(|one| one.problem.key).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        put(&"word ".repeat(10_700));
        assert_eq!(keys(), ["problem-over-the-limit"]);
        put("Write to anna.benali@sama.example for more, or look [here](https://sama.example).");
        assert_eq!(keys(), ["problem-vague-link", "problem-personal-email"]);
        put("[[translate:fr]] Trois écoles ont été ouvertes.");
        assert_eq!(keys(), ["problem-has-gaps"]);
        put("Enough.");
        world.to_clearance(slug, &[]).unwrap();
    });
}
