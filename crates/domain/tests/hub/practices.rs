//! A good practice, from a draft to its page.

use chrono::{Duration, Months};
use suivi_domain::hub;
use suivi_domain::hub::practices::model::{
    Contact, Facts, NoteKind, Origin, PracticeDocument, PracticeText, Verdict,
};
use suivi_domain::hub::practices::queries::{self, Filter};
use suivi_domain::hub::practices::related::{self, Reason};
use suivi_domain::hub::practices::rows::Practice;
use suivi_domain::hub::practices::{self, Checklist, NewPractice};
use suivi_domain::hub::shelf::{self, Kind};
use suivi_domain::mechanisms::{InstitutionKind, Mechanism, create_institution, create_mechanism};
use suivi_domain::recommendations::clusters;
use suivi_domain::recommendations::entry::{enter_document, enter_record};
use suivi_kernel::{Actor, Clock, Date, Language, Problem, Refusal, Result, Role};
use suivi_store::schema::{case_file, job, practice, practice_reuse, recommendation, tag};
use suivi_store::testing::{on_both, on_both_with};
use suivi_store::{Db, Tx};

use diesel::prelude::*;

use crate::sama::{institution, machine, mechanism, person, recommendation as record, refusal, report};

const SLUG: &str = "one-register-for-all-ministries";
const ALL: Checklist = Checklist {
    is_complete: true,
    is_impersonal: true,
    has_evidence: true,
    languages_are_right: true,
    says_who_was_consulted: true,
};

/// Sama, its officer, a civil society organization, another State's secretariat and the hub's editor.
struct Scene {
    db: Db,
    sama: Mechanism,
    officer: Actor,
    chair: Actor,
    society: Actor,
    editor: Option<Actor>,
}

impl Scene {
    fn with_an_editor(db: &Db) -> Self {
        let mut scene = Scene::of_one_state(db);
        let hub = db.write_here(hub::ensure).unwrap();
        scene.editor = Some(person(db, &hub, "editor", Role::HubEditor, None, Language::En));
        scene
    }

    fn of_one_state(db: &Db) -> Self {
        db.write_here(hub::ensure).unwrap();
        let sama = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
        let facts = institution("Island Rights Forum", InstitutionKind::Independent);
        let forum = db.write_here(|tx| create_institution(tx, &machine(), &sama.id, facts)).unwrap();
        Scene {
            officer: person(db, &sama, "officer", Role::SecretariatOfficer, None, Language::En),
            chair: person(db, &sama, "chair", Role::PoliticalLead, None, Language::En),
            society: person(db, &sama, "amadou", Role::CsoOrg, Some(&forum), Language::En),
            editor: None,
            db: db.clone(),
            sama,
        }
    }

    fn editor(&self) -> &Actor {
        self.editor.as_ref().unwrap()
    }

    fn write<T>(&self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        self.db.write_here(work)
    }

    fn begin(&self, actor: &Actor) -> Practice {
        self.write(|tx| practices::begin(tx, actor, new())).unwrap()
    }

    fn hand_in(&self, actor: &Actor) -> Practice {
        self.begin(actor);
        self.write(|tx| practices::submit(tx, actor, SLUG)).unwrap()
    }

    fn row(&self) -> Practice {
        self.db
            .read_here(|conn| {
                Ok(practice::table
                    .filter(practice::slug.eq(SLUG))
                    .select(Practice::as_select())
                    .first(conn)?)
            })
            .unwrap()
    }

    fn publish(&self, actor: &Actor) -> Result<Practice> {
        let revision = self.row().revision;
        self.write(|tx| practices::publish(tx, actor, SLUG, ALL, revision))
    }

    /// What a visitor reads.
    fn public(&self) -> Result<PracticeDocument> {
        let visitor = Actor::visitor();
        self.db.read_here(|conn| shelf::item(conn, &visitor, Kind::Practice, SLUG)?.document())
    }

    /// The addresses of letters that wait to be sent, with what they say.
    fn letters(&self) -> Vec<String> {
        self.db.read_here(|conn| Ok(job::table.order(job::id).select(job::payload).load(conn)?)).unwrap()
    }
}

fn autumn() -> Clock {
    Clock::fixed(Date::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap())
}

fn text() -> PracticeText {
    PracticeText {
        title: "One register for all ministries".to_owned(),
        summary: "Seven lists of recommendations became one register on water and schools.".to_owned(),
        problem: "Each ministry kept a list of its own.".to_owned(),
        done: "The lists were compared in three workshops and merged.".to_owned(),
        basis: "Decree 12.".to_owned(),
        consulted: "Forty associations of the islands.".to_owned(),
        cost: "Two people for six months.".to_owned(),
        results: "Every recommendation has one institution that answers.".to_owned(),
        not_worked: "The first workshop had no interpreters.".to_owned(),
        reuse: "Begin with the list that is longest.".to_owned(),
        easy: "We made one list. Everybody can read it.".to_owned(),
    }
}

fn new() -> NewPractice {
    let contact = Contact {
        office: "Secretariat of the Forum".to_owned(),
        how: "Use the form on our page.".to_owned(),
        email: String::new(),
    };
    let theme = suivi_kernel::vocab::themes()[0].code.clone();
    NewPractice {
        language: Some(Language::En),
        text: text(),
        facts: Facts {
            capacities: vec!["coordination".to_owned(), "information".to_owned()],
            themes: vec![theme],
            started: Some(2024),
            contact,
            links: vec!["forum.sama.example/register".to_owned()],
        },
        ..NewPractice::default()
    }
}

#[test]
fn the_state_comments_on_a_practice_of_civil_society_and_has_no_veto() {
    on_both(|db| {
        let scene = Scene::with_an_editor(&db);
        let asked = scene.hand_in(&scene.society);
        assert_eq!((asked.status.as_str(), asked.verdict.as_str()), ("submitted", "asked"));
        assert_eq!(asked.due_on, Some(asked.asked_at.unwrap().date() + Duration::days(30)));
        let letters = scene.letters();
        assert_eq!(letters.len(), 1, "the officer and nobody else: {letters:?}");
        assert!(letters[0].contains("officer@sama.example") && letters[0].contains("/state"));
        assert!(!letters[0].contains("Seven lists"), "a letter leads to the text and does not carry it");
        // The State cannot write in it, send it back or archive it.
        let saved = scene.write(|tx| practices::save(tx, &scene.officer, SLUG, new(), asked.revision));
        assert!(matches!(refusal(saved), Refusal::NotPermitted));
        let archived = scene.write(|tx| practices::archive(tx, &scene.officer, SLUG, "No."));
        assert!(matches!(refusal(archived), Refusal::NotPermitted));
        let empty = scene.write(|tx| practices::comment_as_state(tx, &scene.officer, SLUG, " "));
        assert!(matches!(refusal(empty), Refusal::Invalid(_)));
        scene
            .write(|tx| practices::comment_as_state(tx, &scene.officer, SLUG, "Two ministries are missing."))
            .unwrap();
        scene.publish(scene.editor()).unwrap();
        let public = scene.public().unwrap();
        assert_eq!(public.verdict.verdict(), Verdict::Commented);
        assert_eq!(public.verdict.comment.as_deref(), Some("Two ministries are missing."));
        assert!(!public.verdict.is_confirmed());
        assert_eq!(public.author.best_text(Language::En), "Island Rights Forum");
        assert!(!serde_json::to_string(&public).unwrap().contains("amadou"), "no person is named");
    });
}

#[test]
fn the_state_confirms_and_the_practice_is_found_among_the_confirmed() {
    on_both(|db| {
        let scene = Scene::with_an_editor(&db);
        scene.hand_in(&scene.society);
        let by_itself = scene.write(|tx| practices::confirm_as_state(tx, &scene.society, SLUG));
        assert!(matches!(refusal(by_itself), Refusal::NotPermitted));
        scene.write(|tx| practices::confirm_as_state(tx, &scene.officer, SLUG)).unwrap();
        scene.publish(scene.editor()).unwrap();
        assert!(scene.public().unwrap().verdict.is_confirmed());
        let total = |filter: &Filter| {
            db.read_here(|conn| queries::list(conn, &Actor::visitor(), filter, (0, 50))).unwrap().total
        };
        let by = |words: &str| Filter { words: Some(words.to_owned()), ..Filter::default() };
        assert_eq!(
            total(&Filter { is_confirmed: true, flag: Some("sids".to_owned()), ..Filter::default() }),
            1
        );
        assert_eq!((total(&by("registers school")), total(&by("register prisons"))), (1, 0));
        assert_eq!(total(&Filter { capacity: Some("engagement".to_owned()), ..Filter::default() }), 0);
        let listing =
            db.read_here(|conn| queries::list(conn, &Actor::visitor(), &Filter::default(), (0, 50))).unwrap();
        assert_eq!(listing.counts["capacity"]["coordination"], 1);
        assert_eq!(listing.counts["state"]["XSA"], 1);
    });
}

#[test]
fn a_state_that_does_not_answer_in_30_days_is_waited_for_no_longer() {
    on_both_with(autumn(), |db| {
        let scene = Scene::with_an_editor(&db);
        scene.hand_in(&scene.society);
        db.clock().advance(Duration::days(30));
        practices::keep_up(&db).unwrap();
        assert_eq!(scene.row().status, "submitted", "the thirtieth day is still the State's");
        db.clock().advance(Duration::days(1));
        practices::keep_up(&db).unwrap();
        practices::keep_up(&db).unwrap();
        assert_eq!(
            (scene.row().status.as_str(), scene.row().verdict.as_str()),
            ("editorial_review", "silent")
        );
        assert_eq!(scene.letters().iter().filter(|letter| letter.contains("\"review\"")).count(), 1);
        scene.publish(scene.editor()).unwrap();
        assert!(!scene.public().unwrap().verdict.is_confirmed());
        // Late is better than never: the badge follows.
        scene.write(|tx| practices::confirm_as_state(tx, &scene.officer, SLUG)).unwrap();
        assert!(scene.public().unwrap().verdict.is_confirmed());
    });
}

#[test]
fn nobody_reviews_what_she_wrote_or_handed_in() {
    on_both(|db| {
        let scene = Scene::with_an_editor(&db);
        let editor = scene.editor();
        let mut own = new();
        own.state = "XSA".to_owned();
        own.author = "Knowledge hub".to_owned();
        scene.write(|tx| practices::begin(tx, editor, own)).unwrap();
        scene.write(|tx| practices::submit(tx, editor, SLUG)).unwrap();
        scene.write(|tx| practices::confirm_as_state(tx, &scene.officer, SLUG)).unwrap();
        let refused = refusal(scene.publish(editor));
        assert_eq!(refused, Refusal::Conflict(Problem::second_person("")));
        let hub = db.write_here(hub::ensure).unwrap();
        let second = person(&db, &hub, "second", Role::HubEditor, None, Language::Fr);
        scene.publish(&second).unwrap();
    });
}

#[test]
fn where_the_hub_has_no_editor_the_chair_reviews_what_its_mechanism_wrote() {
    on_both(|db| {
        let scene = Scene::of_one_state(&db);
        let handed_in = scene.hand_in(&scene.officer);
        assert_eq!((handed_in.status.as_str(), handed_in.verdict.as_str()), ("editorial_review", "own"));
        assert!(matches!(refusal(scene.publish(&scene.society)), Refusal::NotPermitted));
        scene.publish(&scene.chair).unwrap();
        assert!(scene.public().unwrap().verdict.is_confirmed());
        // Once the hub has an editor, she reviews and the chair does not.
        let hub = db.write_here(hub::ensure).unwrap();
        let editor = person(&db, &hub, "editor", Role::HubEditor, None, Language::En);
        let revision = scene.row().revision;
        scene.write(|tx| practices::save(tx, &scene.officer, SLUG, new(), revision)).unwrap();
        scene.write(|tx| practices::submit(tx, &scene.officer, SLUG)).unwrap();
        assert!(matches!(refusal(scene.publish(&scene.chair)), Refusal::NotPermitted));
        scene.publish(&editor).unwrap();
    });
}

#[test]
fn what_is_public_stays_until_the_new_version_is_reviewed() {
    on_both(|db| {
        let scene = Scene::of_one_state(&db);
        scene.hand_in(&scene.officer);
        let open = scene.write(|tx| {
            let list = Checklist { has_evidence: false, ..ALL };
            practices::publish(tx, &scene.chair, SLUG, list, 2)
        });
        assert!(matches!(refusal(open), Refusal::Invalid(fields) if fields[0].field == "check_evidence"));
        scene.publish(&scene.chair).unwrap();
        let mut changed = new();
        changed.text.results = "Nine of ten recommendations are answered.".to_owned();
        let seen = scene.row().revision;
        scene.write(|tx| practices::save(tx, &scene.officer, SLUG, changed.clone(), seen)).unwrap();
        let late = scene.write(|tx| practices::save(tx, &scene.officer, SLUG, changed, seen));
        assert!(matches!(refusal(late), Refusal::Conflict(_)));
        let results = || scene.public().unwrap().texts[0].text.results.clone();
        assert!(results().starts_with("Every"));
        scene.write(|tx| practices::submit(tx, &scene.officer, SLUG)).unwrap();
        let silent = scene.write(|tx| practices::send_back(tx, &scene.chair, SLUG, "", scene.row().revision));
        assert!(matches!(refusal(silent), Refusal::Invalid(_)));
        let revision = scene.row().revision;
        scene.write(|tx| practices::send_back(tx, &scene.chair, SLUG, "Say how many.", revision)).unwrap();
        let work = db.read_here(|conn| queries::work(conn, &scene.officer, SLUG)).unwrap();
        assert_eq!(work.row.status, "draft");
        assert_eq!(work.steps.last().unwrap().reason.as_deref(), Some("Say how many."));
        assert!(results().starts_with("Every"));
        scene.write(|tx| practices::submit(tx, &scene.officer, SLUG)).unwrap();
        scene.publish(&scene.chair).unwrap();
        assert!(results().starts_with("Nine"));
    });
}

#[test]
fn a_draft_is_its_authors_and_personal_data_and_gaps_keep_it_there() {
    on_both(|db| {
        let scene = Scene::with_an_editor(&db);
        let mut loose = new();
        loose.text.results = "Ask amina@health.sama.example.".to_owned();
        loose.text.easy = String::new();
        let row = scene.write(|tx| practices::begin(tx, &scene.society, loose)).unwrap();
        let other = db.read_here(|conn| queries::work(conn, &scene.officer, SLUG));
        assert!(matches!(refusal(other), Refusal::NotFound));
        let editor = db.read_here(|conn| queries::work(conn, scene.editor(), SLUG));
        assert!(
            matches!(refusal(editor), Refusal::NotFound),
            "not even the editor reads what is not handed in"
        );
        assert!(matches!(refusal(scene.public()), Refusal::NotFound));
        let refused = refusal(scene.write(|tx| practices::submit(tx, &scene.society, SLUG)));
        let Refusal::Invalid(fields) = refused else { panic!("{refused}") };
        let named: Vec<(&str, &str)> =
            fields.iter().map(|wrong| (wrong.field.as_str(), wrong.problem.key)).collect();
        assert_eq!(named, [("easy", "problem-required"), ("results", "problem-personal-email")]);
        scene.write(|tx| practices::save(tx, &scene.society, SLUG, new(), row.revision)).unwrap();
        scene.write(|tx| practices::submit(tx, &scene.society, SLUG)).unwrap();
    });
}

#[test]
fn a_machines_translation_is_labelled_and_never_takes_the_place_of_the_original() {
    on_both(|db| {
        let scene = Scene::of_one_state(&db);
        scene.hand_in(&scene.officer);
        scene.publish(&scene.chair).unwrap();
        let french = PracticeText {
            title: "Un seul registre pour tous".to_owned(),
            summary: "Sept listes sont devenues un registre.".to_owned(),
            ..PracticeText::default()
        };
        let put = |actor: &Actor, language, origin| {
            scene.write(|tx| practices::translate(tx, actor, SLUG, language, (origin, &french)))
        };
        assert!(matches!(refusal(put(&scene.officer, Language::En, Origin::Machine)), Refusal::Invalid(_)));
        assert!(matches!(refusal(put(&scene.officer, Language::Fr, Origin::Original)), Refusal::Invalid(_)));
        assert!(matches!(refusal(put(&scene.society, Language::Fr, Origin::Human)), Refusal::NotPermitted));
        put(&scene.officer, Language::Fr, Origin::Machine).unwrap();
        assert_eq!(scene.public().unwrap().texts.len(), 1, "the author's translation is read first");
        scene.publish(&scene.chair).unwrap();
        let public = scene.public().unwrap();
        assert_eq!(public.original().unwrap().text, text());
        let machine = public.best(Language::Fr).unwrap();
        assert!(machine.is_machine() && !machine.is_behind);
        // The second person's translation goes out at once, and an original that changed leaves it behind.
        put(&scene.chair, Language::Fr, Origin::Human).unwrap();
        assert_eq!(scene.public().unwrap().best(Language::Fr).unwrap().origin, "human");
        let mut changed = new();
        changed.text.cost = "One person.".to_owned();
        let revision = scene.row().revision;
        scene.write(|tx| practices::save(tx, &scene.officer, SLUG, changed, revision)).unwrap();
        scene.write(|tx| practices::submit(tx, &scene.officer, SLUG)).unwrap();
        scene.publish(&scene.chair).unwrap();
        assert!(scene.public().unwrap().best(Language::Fr).unwrap().is_behind);
    });
}

#[test]
fn a_practice_that_nobody_checked_for_24_months_may_be_out_of_date() {
    on_both_with(autumn(), |db| {
        let scene = Scene::of_one_state(&db);
        scene.hand_in(&scene.officer);
        scene.publish(&scene.chair).unwrap();
        let today = db.clock().now().date();
        let last = today + Months::new(24);
        let public = scene.public().unwrap();
        assert!(!public.may_be_out_of_date(last) && public.may_be_out_of_date(last.succ_opt().unwrap()));
        let reminders = || scene.letters().iter().filter(|letter| letter.contains("out_of_date")).count();
        db.clock().advance(last - today);
        practices::keep_up(&db).unwrap();
        assert_eq!(reminders(), 0);
        db.clock().advance(Duration::days(1));
        practices::keep_up(&db).unwrap();
        practices::keep_up(&db).unwrap();
        assert_eq!(reminders(), 1);
        assert!(matches!(
            refusal(scene.write(|tx| practices::still_right(tx, &scene.society, SLUG))),
            Refusal::NotPermitted
        ));
        scene.write(|tx| practices::still_right(tx, &scene.officer, SLUG)).unwrap();
        assert!(!scene.public().unwrap().may_be_out_of_date(db.clock().now().date()));
        scene.write(|tx| practices::archive(tx, &scene.officer, SLUG, "The register was closed.")).unwrap();
        assert!(
            matches!(refusal(scene.public()), Refusal::Gone(why) if why.value == "The register was closed.")
        );
        let work = db.read_here(|conn| queries::work(conn, &scene.officer, SLUG)).unwrap();
        assert_eq!(work.document.texts[0].text, text(), "its author still has the text");
    });
}

#[test]
fn a_note_of_reuse_is_hidden_with_a_public_reason_and_not_deleted() {
    on_both(|db| {
        let scene = Scene::of_one_state(&db);
        scene.hand_in(&scene.officer);
        let note = |kind, text: &str| {
            scene.write(|tx| practices::leave_note(tx, &scene.society, SLUG, (None, ""), (kind, text)))
        };
        assert!(matches!(refusal(note(NoteKind::Thanks, "")), Refusal::NotFound), "it is not public yet");
        scene.publish(&scene.chair).unwrap();
        assert!(matches!(refusal(note(NoteKind::Reused, "")), Refusal::Invalid(_)));
        let kept = note(NoteKind::Reused, "We used it for petitions.").unwrap();
        let own = scene
            .write(|tx| practices::leave_note(tx, &scene.officer, SLUG, (None, ""), (NoteKind::Thanks, "")));
        assert!(matches!(refusal(own), Refusal::Conflict(_)));
        let public = scene.public().unwrap();
        assert_eq!(public.notes[0].text, "We used it for petitions.");
        assert_eq!(public.notes[0].who.best_text(Language::En), "Island Rights Forum");
        let hide = |actor: &Actor, reason: &str| {
            scene.write(|tx| practices::hide_note(tx, actor, SLUG, &kept.id, reason))
        };
        assert!(matches!(refusal(hide(&scene.officer, "We do not like it.")), Refusal::NotPermitted));
        assert!(matches!(refusal(hide(&scene.chair, " ")), Refusal::Invalid(_)));
        hide(&scene.chair, "It is about something else.").unwrap();
        let public = scene.public().unwrap();
        assert_eq!(public.notes[0].hidden_reason.as_deref(), Some("It is about something else."));
        assert!(public.notes[0].text.is_empty());
        let body: String =
            db.read_here(|conn| Ok(practice_reuse::table.select(practice_reuse::body).first(conn)?)).unwrap();
        assert_eq!(body, "We used it for petitions.");
    });
}

#[test]
fn practices_are_found_from_a_recommendation_with_the_reason() {
    on_both(|db| {
        let scene = Scene::of_one_state(&db);
        scene
            .write(|tx| {
                let document = enter_document(tx, &machine(), &scene.sama, report())?;
                let words = [
                    "Create one register of recommendations",
                    "Keep lists together",
                    "Merge the lists of ministries and schools into one register",
                    "Train police officers",
                ];
                for (at, words) in (1..).zip(words) {
                    enter_record(tx, &machine(), &scene.sama, &document, record(at, words))?;
                }
                Ok(())
            })
            .unwrap();
        let mut linked = new();
        linked.recommendations = vec!["upr-4-139-1".to_owned(), "XSA/upr-4-139-1".to_owned()];
        let mut unknown = new();
        unknown.recommendations = vec!["upr-4-139-99".to_owned()];
        let refused = scene.write(|tx| practices::begin(tx, &scene.officer, unknown));
        assert!(matches!(refusal(refused), Refusal::Invalid(fields) if fields[0].field == "recommendations"));
        scene.write(|tx| practices::begin(tx, &scene.officer, linked)).unwrap();
        scene.write(|tx| practices::submit(tx, &scene.officer, SLUG)).unwrap();
        let found = |slug: &str| {
            db.read_here(|conn| {
                let record = recommendation::table
                    .filter(recommendation::slug.eq(slug))
                    .select(suivi_domain::recommendations::rows::Recommendation::as_select())
                    .first(conn)?;
                practices::for_recommendation(conn, &Actor::visitor(), &record)
            })
            .unwrap()
        };
        assert!(found("upr-4-139-1").is_empty(), "what is not public is found nowhere");
        scene.publish(&scene.chair).unwrap();
        let reasons = |slug: &str| found(slug).into_iter().map(|found| found.reason).collect::<Vec<_>>();
        assert_eq!(reasons("upr-4-139-1"), [Reason::Answers]);
        assert_eq!(scene.public().unwrap().recommendations[0].symbol.as_deref(), Some("A/HRC/64/199"));
        together(&scene, &["upr-4-139-1", "upr-4-139-2"]);
        assert_eq!(reasons("upr-4-139-2"), [Reason::SameCluster]);
        let theme = suivi_kernel::vocab::themes()[0].code.clone();
        assert!(reasons("upr-4-139-3").is_empty());
        for slug in ["upr-4-139-3", "upr-4-139-4"] {
            about(&scene, slug, &theme);
        }
        assert_eq!(reasons("upr-4-139-3"), [Reason::SameThemes(vec![theme])]);
        assert!(reasons("upr-4-139-4").is_empty(), "a theme without a word in common is not enough");
        let item = db.read_here(|conn| shelf::item(conn, &machine(), Kind::Practice, SLUG)).unwrap();
        assert!(db.read_here(|conn| related::related(conn, &machine(), &item)).unwrap().is_empty());
    });
}

/// Puts records into one cluster.
fn together(scene: &Scene, slugs: &[&str]) {
    let ids: Vec<String> = slugs.iter().map(|slug| id_of(scene, slug)).collect();
    scene
        .write(|tx| {
            let names = suivi_kernel::LocalText::of(Language::En, "Registers");
            let cluster = clusters::create(tx, &machine(), &scene.sama, names)?;
            diesel::update(case_file::table.filter(case_file::recommendation_id.eq_any(&ids)))
                .set(case_file::cluster_id.eq(&cluster.id))
                .execute(tx.conn)?;
            Ok(())
        })
        .unwrap();
}

fn about(scene: &Scene, slug: &str, theme: &str) {
    let id = id_of(scene, slug);
    scene
        .write(|tx| {
            diesel::insert_into(tag::table)
                .values((
                    tag::recommendation_id.eq(&id),
                    tag::scope.eq("source"),
                    tag::scheme.eq("theme"),
                    tag::code.eq(theme),
                    tag::state.eq("accepted"),
                    tag::set_by.eq("import"),
                    tag::at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            Ok(())
        })
        .unwrap();
}

fn id_of(scene: &Scene, slug: &str) -> String {
    scene
        .db
        .read_here(|conn| {
            Ok(recommendation::table
                .filter(recommendation::slug.eq(slug))
                .select(recommendation::id)
                .first(conn)?)
        })
        .unwrap()
}
