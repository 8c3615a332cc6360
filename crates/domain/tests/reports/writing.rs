//! A report from its template to a first draft, and a section at its writer's desk.

use suivi_domain::plans::indicators::Period;
use suivi_domain::plans::measures::{self, Answers};
use suivi_domain::plans::model::UnitKind;
use suivi_domain::reports::writing::compose::{self, Composed};
use suivi_domain::reports::writing::draft::short;
use suivi_domain::reports::writing::queries::{self, Desk, Whole};
use suivi_domain::reports::writing::rows::{Report, Section};
use suivi_domain::reports::writing::sections::{self, Saved};
use suivi_domain::reports::writing::wording::{Phrase, Wording};
use suivi_domain::reports::writing::{self, NewReport, templates};
use suivi_formats::document::Block;
use suivi_kernel::{Actor, Date, Language, LocalText, Problem, Refusal, Result, vocab};

use crate::world::{World, on_both, refusal};

/// Plain words for documents, in one language.
pub struct Plainly(pub Language);

impl Wording for Plainly {
    fn language(&self) -> Language {
        self.0
    }

    fn say(&self, phrase: Phrase<'_>) -> String {
        format!("{phrase:?}")
    }

    fn day(&self, day: Date) -> String {
        day.to_string()
    }

    fn period(&self, period: Period) -> String {
        format!("{period:?}")
    }

    fn value(&self, _: UnitKind, _: i32, value: f64) -> String {
        value.to_string()
    }

    fn paragraph(&self, number: &str) -> String {
        format!("Paragraph {number}")
    }

    fn name(&self, _: &str, code: &str) -> String {
        code.to_owned()
    }
}

pub const ENGLISH: Plainly = Plainly(Language::En);

pub fn national() -> NewReport {
    NewReport {
        template: "upr_national_report".to_owned(),
        title: "National report".to_owned(),
        language: Language::En,
        obligation: None,
        document_id: None,
        period_from: None,
        due_on: Date::from_ymd_opt(2027, 2, 1),
        class: 1,
        questions: String::new(),
        with_draft: true,
    }
}

impl World {
    pub fn begin(&self, new: NewReport) -> Result<Report> {
        self.db.write_here(|tx| writing::begin(tx, &self.dina, &self.sama, new.clone(), &ENGLISH))
    }

    pub fn whole(&self, actor: &Actor, slug: &str) -> Result<Whole> {
        self.db.read_here(|conn| queries::whole(conn, actor, &self.sama, slug, &ENGLISH))
    }

    pub fn sections(&self, slug: &str) -> Vec<Section> {
        self.whole(&self.dina, slug).unwrap().sections.into_iter().map(|one| one.row).collect()
    }

    pub fn composed(&self, slug: &str) -> Composed {
        self.db
            .read_here(|conn| {
                let (report, sight) = queries::find(conn, &self.dina, &self.sama, slug)?;
                compose::document(conn, &self.sama, &report, &sight, &ENGLISH)
            })
            .unwrap()
    }

    pub fn desk(&self, actor: &Actor, slug: &str, section: &str) -> Result<Desk> {
        self.db.read_here(|conn| queries::desk(conn, actor, &self.sama, (slug, section), &ENGLISH))
    }

    pub fn save_text(&self, actor: &Actor, place: (&str, &str), text: &str, seen: i32) -> Result<Saved> {
        self.db.write_here(|tx| sections::save(tx, actor, &self.sama, place, text, seen))
    }

    /// Writes over every text, so that no gap is left.
    pub fn fill(&self, slug: &str) {
        for section in self.sections(slug) {
            let text = format!("What is said under {}.", section.heading);
            let saved = self.save_text(&self.dina, (slug, &section.slug), &text, section.version).unwrap();
            assert!(matches!(saved, Saved::Done(_)));
        }
    }
}

/// Sama with a recommendation that a public measure answers, about which one update is published.
pub fn with_something_said(world: &World) -> String {
    let update = world.published("w1", "Forty midwives were trained in Dalme.");
    world
        .db
        .write_here(|tx| {
            let answers = Answers::Recommendation("upr-4-139-7".to_owned());
            measures::link(tx, &world.emil, &world.sama, world.measure.id(), &answers)
        })
        .unwrap();
    update.id
}

/// The mark of an update in a text.
pub fn mark(update: &str) -> String {
    format!("[[update:{}]]", short(update))
}

#[test]
fn the_first_draft_says_what_was_published_with_its_source_and_shows_what_is_missing() {
    on_both(|world| {
        let update = with_something_said(&world);
        let report = world.begin(national()).unwrap();
        assert_eq!((report.slug.as_str(), report.words), ("national-report", Some(10_700)));
        let sections = world.sections(&report.slug);
        let budgets: i32 = sections.iter().filter_map(|section| section.budget).sum();
        assert_eq!(budgets, 10_700, "budgets sum to the limit");
        let themes: Vec<&Section> = sections.iter().filter(|one| one.feed == "themes").collect();
        assert_eq!(themes.len(), 1, "one section for what the one recommendation is about");
        let text = &themes[0].text;
        assert!(
            text.contains("**Train midwives in all provinces.** Forty midwives were trained in Dalme."),
            "{text}"
        );
        assert!(text.contains(&mark(&update)), "{text}");
        assert!(
            sections.iter().any(|one| one.text.contains("[[gap:consultations]]")),
            "a gap is shown as a gap"
        );
        let composed = world.composed(&report.slug);
        let plain = format!("{:?}", composed.document);
        assert!(plain.contains("Forty midwives") && !plain.contains("gap"), "marks are in no file: {plain}");
        assert!(plain.contains(r#"Addressed(\"139.7 (URY)\")"#), "a note lists the recommendations: {plain}");
        let Some(Block::Table { rows, .. }) = composed.document.annexes.first() else { panic!("no matrix") };
        assert_eq!(rows.len(), 1);
        let whole = world.whole(&world.dina, &report.slug).unwrap();
        let gaps: usize = composed.parts.iter().map(|part| part.gaps.len()).sum();
        assert!(gaps >= 3, "{gaps}");
        assert!(whole.hindrances.iter().any(|(_, problem)| problem.key == "problem-has-gaps"));
    });
}

#[test]
fn each_question_of_a_list_of_issues_is_a_section_with_its_share_of_the_words() {
    on_both(|world| {
        let new = NewReport {
            template: "tb_simplified".to_owned(),
            questions: "1. Please describe the law on equality.\n2. Please provide data on schools."
                .to_owned(),
            ..national()
        };
        let report = world.begin(new).unwrap();
        let asked: Vec<Section> =
            world.sections(&report.slug).into_iter().filter(|one| one.feed == "questions").collect();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[0].heading, "1. Please describe the law on equality.");
        assert_eq!(asked[1].guidance, "2. Please provide data on schools.");
        let shares: i32 = world.sections(&report.slug).iter().filter_map(|one| one.budget).sum();
        assert_eq!(shares, 21_200);
    });
}

#[test]
fn every_template_begins_a_report() {
    on_both(|world| {
        let document = world.db.read_here(|conn| {
            suivi_domain::recommendations::queries::documents(conn, &world.dina, &world.sama)
        });
        let document_id = Some(document.unwrap()[0].document.id.clone());
        for template in vocab::report_templates() {
            let new =
                NewReport { template: template.code.clone(), document_id: document_id.clone(), ..national() };
            let report = world.begin(new).unwrap();
            assert!(!world.sections(&report.slug).is_empty(), "{}", template.code);
            assert!(!world.composed(&report.slug).document.body.is_empty(), "{}", template.code);
        }
        let without = NewReport { template: "upr_addendum".to_owned(), ..national() };
        let refused = refusal(world.begin(without));
        assert_eq!(refused, Refusal::invalid("document", Problem::required("")));
    });
}

#[test]
fn a_template_is_copied_and_changed_and_reports_follow_the_copy() {
    on_both(|world| {
        let names = LocalText::of(Language::En, "Short report");
        let copied =
            world.db.write_here(|tx| templates::copy(tx, &world.dina, &world.sama, "free", &names)).unwrap();
        let template = world.db.read_here(|conn| templates::find(conn, &world.sama, &copied)).unwrap();
        let mut sections = template.sections.clone();
        sections.truncate(1);
        sections[0].share = Some(300);
        sections[0].headings = LocalText::of(Language::En, "All there is");
        let change =
            templates::Change { names, words: Some(200), is_numbered: true, has_endnotes: true, sections };
        let write = |change: templates::Change| {
            world
                .db
                .write_here(|tx| templates::change(tx, &world.dina, &world.sama, &copied, change.clone(), 1))
        };
        assert_eq!(refusal(write(change.clone())), Refusal::invalid("words", Problem::over_the_limit(100)));
        write(templates::Change { words: Some(300), ..change }).unwrap();
        let report = world.begin(NewReport { template: copied, ..national() }).unwrap();
        let headings: Vec<String> = world.sections(&report.slug).into_iter().map(|one| one.heading).collect();
        assert_eq!(headings, ["All there is"]);
        let refused = world.db.write_here(|tx| {
            templates::copy(tx, &world.amina, &world.sama, "free", &LocalText::of(Language::En, "Mine"))
        });
        assert_eq!(refusal(refused), Refusal::NotPermitted);
    });
}

#[test]
fn two_who_write_at_once_lose_nothing_and_earlier_texts_come_back() {
    on_both(|world| {
        let report = world.begin(NewReport { with_draft: false, ..national() }).unwrap();
        let section = world.sections(&report.slug)[0].clone();
        let place = (report.slug.as_str(), section.slug.as_str());
        assert!(matches!(world.save_text(&world.dina, place, "First.", 0).unwrap(), Saved::Done(_)));
        let Saved::Overtaken(theirs) = world.save_text(&world.emil, place, "Second.", 0).unwrap() else {
            panic!("the second writer began from an older text")
        };
        assert_eq!((theirs.text.as_str(), theirs.version), ("First.", 1));
        let Saved::Done(now) = world.save_text(&world.emil, place, "Second.", theirs.version).unwrap() else {
            panic!("she has seen it now")
        };
        assert_eq!(now.version, 2);
        world.db.write_here(|tx| sections::restore(tx, &world.dina, &world.sama, place, 1)).unwrap();
        let desk = world.desk(&world.dina, place.0, place.1).unwrap();
        let told: Vec<(i32, &str, &str)> =
            desk.versions.iter().map(|one| (one.number, one.how.as_str(), one.text.as_str())).collect();
        assert_eq!(told, [(3, "restored", "First."), (2, "typed", "Second."), (1, "typed", "First.")]);
    });
}

#[test]
fn a_text_over_its_limit_is_saved_and_named_and_what_is_new_since_is_shown() {
    on_both(|world| {
        let update = with_something_said(&world);
        let report = world.begin(national()).unwrap();
        let section = world.sections(&report.slug).into_iter().find(|one| one.feed == "themes").unwrap();
        let place = (report.slug.as_str(), section.slug.as_str());
        let desk = world.desk(&world.dina, place.0, place.1).unwrap();
        assert!(desk.new.is_empty(), "the draft cites it");
        let long = "word ".repeat(10_800);
        assert!(matches!(
            world.save_text(&world.dina, place, &long, section.version).unwrap(),
            Saved::Done(_)
        ));
        let desk = world.desk(&world.dina, place.0, place.1).unwrap();
        assert_eq!(desk.new.len(), 1, "it is cited no more");
        assert_eq!(desk.new[0].update_id, update);
        let whole = world.whole(&world.dina, &report.slug).unwrap();
        let over = whole.hindrances.iter().find(|(_, problem)| problem.key == "problem-over-the-limit");
        assert!(over.is_some(), "{:?}", whole.hindrances);
    });
}

#[test]
fn a_report_is_seen_by_those_who_take_part_and_nobody_else() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let section = world.sections(&report.slug)[1].clone();
        for actor in [&world.amina, &world.ines, &world.hugo, &Actor::visitor()] {
            assert_eq!(refusal(world.whole(actor, &report.slug)), Refusal::NotFound);
        }
        let arrangement = sections::Arrangement {
            heading: section.heading.clone(),
            level: section.level,
            guidance: "What is done for health.".to_owned(),
            institution_id: Some(world.health.id.clone()),
            due_on: Date::from_ymd_opt(2026, 12, 20),
            budget: section.budget,
        };
        let place = (report.slug.as_str(), section.slug.as_str());
        world
            .db
            .write_here(|tx| {
                sections::arrange(tx, &world.dina, &world.sama, place, arrangement.clone(), section.revision)
            })
            .unwrap();
        let whole = world.whole(&world.amina, &report.slug).unwrap();
        let readable: Vec<&str> =
            whole.sections.iter().filter(|one| one.is_readable).map(|one| one.row.slug.as_str()).collect();
        assert_eq!(readable, [section.slug.as_str()], "her ministry's section and no other");
        assert!(whole.sections.iter().all(|one| one.is_readable || one.row.text.is_empty()));
        assert!(matches!(
            world.save_text(&world.amina, place, "Ours.", section.version).unwrap(),
            Saved::Done(_)
        ));
        let other = world.sections(&report.slug)[0].clone();
        let not_hers = world.save_text(&world.amina, (place.0, &other.slug), "Mine.", other.version);
        assert_eq!(refusal(not_hers), Refusal::NotFound);
        assert_eq!(refusal(world.whole(&world.gita, &report.slug)), Refusal::NotFound, "another ministry");
        let document = world.whole(&world.amina, &report.slug).unwrap().composed.unwrap().document;
        assert!(document.annexes.is_empty());
        assert_eq!(document.body.len(), 2, "heading and paragraph of her section");
    });
}

#[test]
fn what_is_validated_and_not_published_is_told_to_no_other_institution() {
    on_both(|world| {
        let form = world.form("w2", "Two clinics were closed.");
        let sent = world.sent(&world.amina, &form);
        world.clear(&world.chen, &sent.id).unwrap();
        world.validate(&world.dina, &sent.id).unwrap();
        world
            .db
            .write_here(|tx| {
                let answers = Answers::Recommendation("upr-4-139-7".to_owned());
                measures::link(tx, &world.emil, &world.sama, world.measure.id(), &answers)
            })
            .unwrap();
        let report = world.begin(national()).unwrap();
        let section = world.sections(&report.slug).into_iter().find(|one| one.feed == "themes").unwrap();
        assert!(section.text.contains("Two clinics were closed."), "the secretariat drafts with it");
        let place = (report.slug.as_str(), section.slug.as_str());
        let arrangement = sections::Arrangement {
            heading: section.heading.clone(),
            level: section.level,
            guidance: String::new(),
            institution_id: Some(world.justice.id.clone()),
            due_on: None,
            budget: section.budget,
        };
        world
            .db
            .write_here(|tx| {
                sections::arrange(tx, &world.dina, &world.sama, place, arrangement.clone(), section.revision)
            })
            .unwrap();
        let source = short(&sent.id).to_owned();
        assert!(world.desk(&world.dina, place.0, place.1).unwrap().sources.contains(&source));
        assert!(world.desk(&world.gita, place.0, place.1).unwrap().sources.is_empty(), "not hers to open");
        world.save_text(&world.dina, place, "Nothing is cited.", section.version).unwrap();
        assert_eq!(world.desk(&world.dina, place.0, place.1).unwrap().new.len(), 1);
        assert!(world.desk(&world.gita, place.0, place.1).unwrap().new.is_empty(), "nor to be told of");
    });
}
