//! Resources and pages of the knowledge base.

use suivi_domain::followup::evidence::{KeptFile, Source};
use suivi_domain::hub::resources::{
    self, Access, Content, KnowledgeDocument, Page, ResourceDocument, ResourceKind, Tags,
};
use suivi_domain::hub::shelf::{self, Kind};
use suivi_domain::hub::{Audience, ensure};
use suivi_domain::mechanisms::create_mechanism;
use suivi_formats::media::Media;
use suivi_kernel::{Actor, Language, LocalText, Refusal, Result, Role};
use suivi_store::Db;
use suivi_store::testing::on_both;

use crate::sama::{machine, mechanism, person, refusal};

struct World {
    officer: Actor,
    nhri: Actor,
    chair: Actor,
    editor: Actor,
}

fn world(db: &Db) -> World {
    let hub = db.write_here(ensure).unwrap();
    let sama = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
    World {
        officer: person(db, &sama, "amina", Role::SecretariatOfficer, None, Language::En),
        nhri: person(db, &sama, "omar", Role::Nhri, None, Language::En),
        chair: person(db, &sama, "lena", Role::PoliticalLead, None, Language::En),
        editor: person(db, &hub, "edda", Role::HubEditor, None, Language::En),
    }
}

fn content(kind: ResourceKind, audience: Audience) -> Content {
    Content {
        audience,
        kind,
        language: Language::En,
        titles: LocalText::of(Language::En, "Keeping one register"),
        summaries: LocalText::of(Language::En, "How seven lists became one."),
        tags: Tags {
            languages: vec![Language::En],
            capacities: vec!["information".to_owned()],
            ..Tags::default()
        },
        state: Some("XSA".to_owned()),
        source: Some(Source::Link("https://sama.example/register".to_owned())),
        access: Access::default(),
        dated_on: None,
    }
}

fn file(hash: &str) -> Source {
    Source::File(KeptFile {
        hash: hash.repeat(64),
        size: 10,
        name: format!("guide-{hash}.pdf"),
        media: Media::Pdf,
    })
}

fn create(db: &Db, who: &Actor, content: Content) -> Result<String> {
    db.write_here(|tx| resources::create(tx, who, None, content)).map(|row| row.slug)
}

fn publish(db: &Db, who: &Actor, slug: &str) -> Result<()> {
    db.write_here(|tx| resources::publish(tx, who, slug)).map(|_| ())
}

#[test]
fn a_draft_is_for_its_keeper_and_the_editor_and_a_published_one_for_its_audience() {
    on_both(|db| {
        let w = world(&db);
        let slug = create(&db, &w.officer, content(ResourceKind::Guide, Audience::Network)).unwrap();
        let read = |who: &Actor| db.read_here(|conn| resources::resource(conn, who, &slug));
        assert!(matches!(refusal(read(&Actor::visitor())), Refusal::NotFound));
        assert!(matches!(refusal(read(&w.nhri)), Refusal::NotFound));
        assert!(read(&w.editor).unwrap().publishes);
        assert!(matches!(refusal(publish(&db, &w.officer, &slug)), Refusal::NotPermitted));
        publish(&db, &w.editor, &slug).unwrap();
        assert!(read(&w.nhri).unwrap().row.is_none());
        assert!(matches!(refusal(read(&Actor::visitor())), Refusal::NotFound));
    });
}

#[test]
fn a_recording_without_captions_and_its_words_is_not_published() {
    on_both(|db| {
        let w = world(&db);
        let slug = create(&db, &w.officer, content(ResourceKind::Recording, Audience::Public)).unwrap();
        let Refusal::Invalid(wrong) = refusal(publish(&db, &w.editor, &slug)) else { panic!("it is taken") };
        let fields: Vec<&str> = wrong.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["captions", "transcript"]);
        let access = Access {
            captions: Some("English and French: https://sama.example/captions".to_owned()),
            transcript: Some("Good morning to all ferries.".to_owned()),
            ..Access::default()
        };
        let whole = Content { access, source: None, ..content(ResourceKind::Recording, Audience::Public) };
        db.write_here(|tx| resources::revise(tx, &w.officer, &slug, whole, 1)).unwrap();
        publish(&db, &w.editor, &slug).unwrap();
        let item = db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Resource, &slug)).unwrap();
        assert!(item.texts.contains("ferries"), "what is spoken is found by the search");
    });
}

#[test]
fn a_new_file_keeps_the_old_one_and_only_its_audience_gets_either() {
    on_both(|db| {
        let w = world(&db);
        let form = || Access { form: Some("tagged_pdf".to_owned()), ..Access::default() };
        let with = |hash: &str| Content {
            source: Some(file(hash)),
            access: form(),
            ..content(ResourceKind::Guide, Audience::Network)
        };
        let slug = create(&db, &w.officer, with("a")).unwrap();
        publish(&db, &w.editor, &slug).unwrap();
        db.write_here(|tx| resources::revise(tx, &w.editor, &slug, with("b"), 2)).unwrap();
        let get = |who: &Actor, version| {
            db.read_here(|conn| resources::file(conn, who, &slug, version)).map(|found| found.name)
        };
        assert_eq!(get(&w.nhri, None).unwrap(), "guide-b.pdf");
        assert_eq!(get(&w.nhri, Some(1)).unwrap(), "guide-a.pdf");
        assert!(matches!(refusal(get(&Actor::visitor(), None)), Refusal::NotFound));
        assert!(matches!(refusal(get(&w.nhri, Some(2))), Refusal::NotFound));
        let view = db.read_here(|conn| resources::resource(conn, &w.nhri, &slug)).unwrap();
        let document: ResourceDocument = view.item.unwrap().document().unwrap();
        assert_eq!(document.versions[0].file.as_ref().unwrap().name, "guide-a.pdf");
    });
}

#[test]
fn a_file_says_in_what_form_everybody_can_read_it() {
    on_both(|db| {
        let w = world(&db);
        let silent = Content { source: Some(file("a")), ..content(ResourceKind::Guide, Audience::Public) };
        let slug = create(&db, &w.officer, silent).unwrap();
        let refused = refusal(publish(&db, &w.editor, &slug));
        assert!(matches!(refused, Refusal::Invalid(fields) if fields[0].field == "form"));
    });
}

#[test]
fn a_withdrawn_resource_says_why_in_its_place() {
    on_both(|db| {
        let w = world(&db);
        let slug = create(&db, &w.officer, content(ResourceKind::Guide, Audience::Public)).unwrap();
        publish(&db, &w.chair, &slug).unwrap();
        db.write_here(|tx| resources::withdraw(tx, &w.officer, &slug, "The law changed.")).unwrap();
        let gone = db.read_here(|conn| resources::resource(conn, &Actor::visitor(), &slug));
        assert!(matches!(refusal(gone), Refusal::Gone(why) if why.value == "The law changed."));
    });
}

#[test]
fn what_a_national_institution_shares_the_state_neither_sees_as_a_draft_nor_publishes() {
    on_both(|db| {
        let w = world(&db);
        let slug = create(&db, &w.nhri, content(ResourceKind::Guide, Audience::Public)).unwrap();
        let seen = db.read_here(|conn| resources::resource(conn, &w.officer, &slug));
        assert!(matches!(refusal(seen), Refusal::NotFound));
        assert!(matches!(refusal(publish(&db, &w.chair, &slug)), Refusal::NotFound));
        publish(&db, &w.editor, &slug).unwrap();
    });
}

#[test]
fn a_page_of_the_knowledge_base_is_written_by_an_editor_and_keeps_what_it_said() {
    on_both(|db| {
        let w = world(&db);
        let page = |text: &str| Page {
            language: Language::En,
            titles: LocalText::of(Language::En, "Coordinating ministries"),
            texts: LocalText::of(Language::En, text),
        };
        let write = |who: &Actor, slug: &str, text: &str, at: i32| {
            db.write_here(|tx| resources::edit_page(tx, who, slug, page(text), at))
        };
        assert!(matches!(refusal(write(&w.officer, "coordination", "Meet.", 0)), Refusal::NotPermitted));
        assert!(matches!(refusal(write(&w.editor, "strength", "Meet.", 0)), Refusal::NotFound));
        write(&w.editor, "coordination", "Meet once a month.", 0).unwrap();
        assert!(matches!(refusal(write(&w.editor, "coordination", "Meet.", 0)), Refusal::Conflict(_)));
        write(&w.editor, "coordination", "Meet twice a month.", 1).unwrap();
        let page =
            db.read_here(|conn| resources::page(conn, &Actor::visitor(), "coordination")).unwrap().unwrap();
        let document: KnowledgeDocument = page.document().unwrap();
        assert_eq!(document.texts.best_text(Language::En), "Meet twice a month.");
        assert_eq!(document.versions[0].texts.best_text(Language::En), "Meet once a month.");
        assert!(db.read_here(|conn| resources::page(conn, &w.officer, "information")).unwrap().is_none());
    });
}
