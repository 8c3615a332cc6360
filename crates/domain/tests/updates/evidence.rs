//! Evidence: kept, hashed, public only by who may make it so.

use std::io::Cursor;

use suivi_domain::followup::evidence::{self, Filter, Holder, KeptFile, NewEvidence, Source};
use suivi_domain::followup::model::EvidenceKind;
use suivi_domain::followup::rows::Evidence;
use suivi_domain::followup::updates;
use suivi_kernel::{Actor, Problem, Refusal, Result};

use crate::world::{World, on_both, refusal};

const FIRST: &str = "Forty midwives were trained in two provinces.";
const PDF: &[u8] = b"%PDF-1.7\nA list of courses";

fn kept(world: &World, bytes: &[u8], name: &str) -> Result<KeptFile> {
    let blob = world.blobs.keep(&mut Cursor::new(bytes.to_vec()))?;
    evidence::received(&world.blobs, &blob, name)
}

fn new(holder: Holder, source: Source) -> NewEvidence {
    NewEvidence {
        holder,
        kind: EvidenceKind::Report,
        title: "List of courses".to_owned(),
        language: None,
        source,
        alternative: String::new(),
        dated_on: None,
        signal_id: None,
    }
}

fn add(world: &World, actor: &Actor, new: NewEvidence) -> Result<Evidence> {
    world.db.write_here(|tx| evidence::add(tx, actor, &world.sama, new))
}

fn reads(world: &World, actor: &Actor, id: &str) -> bool {
    world.db.read_here(|conn| evidence::one(conn, actor, &world.sama, id)).is_ok()
}

fn readers(world: &World, id: &str) -> Vec<&'static str> {
    let people = world.everyone();
    let mut readers: Vec<&str> =
        people.into_iter().filter(|(_, a)| reads(world, a, id)).map(|(n, _)| n).collect();
    if reads(world, &Actor::visitor(), id) {
        readers.push("visitor");
    }
    readers
}

#[test]
fn a_file_is_read_inside_until_it_is_published_with_its_update() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        let file = kept(&world, PDF, "courses.pdf").unwrap();
        let holder = Holder::Update(update.id.clone());
        let piece = add(&world, &world.amina, new(holder.clone(), Source::File(file.clone()))).unwrap();
        assert_eq!(piece.blob_hash.as_deref(), Some(file.hash.as_str()));
        assert_eq!(piece.media_type.as_deref(), Some("application/pdf"));
        let inside = ["author", "colleague", "approver", "officer", "chair", "second officer"];
        assert_eq!(readers(&world, &piece.id), inside, "the auditor reads the trail, not the files");
        world.clear(&world.chen, &update.id).unwrap();
        world.validate(&world.dina, &update.id).unwrap();
        let preview = world
            .db
            .read_here(|conn| {
                let ids = [update.id.clone()];
                updates::public_preview(conn, &world.dina, &world.sama, &ids, &[])
            })
            .unwrap();
        assert!(preview[0].evidence.is_empty(), "the preview shows what a visitor would see");
        world
            .db
            .write_here(|tx| {
                let (ids, pieces) = ([update.id.clone()], [piece.id.clone()]);
                updates::publish(tx, &world.dina, &world.sama, &ids, &pieces)
            })
            .unwrap();
        assert_eq!(readers(&world, &piece.id).len(), 11);
    });
}

#[test]
fn evidence_that_is_public_is_not_read_before_its_update_is() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        let holder = Holder::Update(update.id.clone());
        let source = Source::Link("https://laws.sama.example/14".to_owned());
        let piece = add(&world, &world.amina, new(holder, source)).unwrap();
        let publish = |actor: &Actor| {
            world.db.write_here(|tx| evidence::make_public(tx, actor, &world.sama, &piece.id))
        };
        assert_eq!(refusal(publish(&world.amina)), Refusal::NotPermitted);
        publish(&world.chen).unwrap();
        assert!(!reads(&world, &Actor::visitor(), &piece.id));
        world.clear(&world.chen, &update.id).unwrap();
        world.validate(&world.dina, &update.id).unwrap();
        world.publish(&world.dina, &update.id).unwrap();
        assert!(reads(&world, &Actor::visitor(), &piece.id));
    });
}

#[test]
fn what_is_withdrawn_keeps_its_reason_and_its_file_and_is_public_no_more() {
    on_both(|world| {
        let update = world.published("a", FIRST);
        let holder = Holder::Update(update.id.clone());
        let file = kept(&world, PDF, "courses.pdf").unwrap();
        let piece = add(&world, &world.amina, new(holder, Source::File(file.clone()))).unwrap();
        world.db.write_here(|tx| evidence::make_public(tx, &world.dina, &world.sama, &piece.id)).unwrap();
        assert!(reads(&world, &Actor::visitor(), &piece.id));
        let withdraw = |actor: &Actor, why: &str| {
            world.db.write_here(|tx| evidence::withdraw(tx, actor, &world.sama, &piece.id, why))
        };
        assert_eq!(refusal(withdraw(&world.gita, "Why not.")), Refusal::NotPermitted);
        assert!(matches!(refusal(withdraw(&world.amina, "")), Refusal::Invalid(_)));
        let gone = withdraw(&world.amina, "It names a pupil.").unwrap();
        assert_eq!(gone.withdrawn_reason.as_deref(), Some("It names a pupil."));
        assert!(!reads(&world, &Actor::visitor(), &piece.id) && reads(&world, &world.amina, &piece.id));
        assert!(world.blobs.is_intact(&file.hash).unwrap());
    });
}

#[test]
fn the_same_file_is_there_once_for_one_update_and_recognised_elsewhere() {
    on_both(|world| {
        let first = world.sent(&world.amina, &world.form("a", FIRST));
        let file = kept(&world, PDF, "courses.pdf").unwrap();
        let piece = |update: &str| new(Holder::Update(update.to_owned()), Source::File(file.clone()));
        let one = add(&world, &world.amina, piece(&first.id)).unwrap();
        assert_eq!(add(&world, &world.brahim, piece(&first.id)).unwrap().id, one.id);
        let mut form = world.form("b", FIRST);
        form.subject = world.measure_called("m-2", true);
        let second = world.sent(&world.amina, &form);
        let other = add(&world, &world.amina, piece(&second.id)).unwrap();
        let same = |actor| world.db.read_here(|conn| evidence::same_file(conn, actor, &world.sama, &other));
        assert_eq!(same(&world.dina).unwrap().len(), 1);
        assert!(same(&world.gita).unwrap().is_empty());
    });
}

#[test]
fn a_picture_says_in_words_what_it_shows() {
    on_both(|world| {
        let update = world.sent(&world.amina, &world.form("a", FIRST));
        let file = kept(&world, b"\x89PNG\r\n\x1a\n....IHDR", "course.png").unwrap();
        let mut picture = new(Holder::Update(update.id), Source::File(file));
        let refused = refusal(add(&world, &world.amina, picture.clone()));
        assert_eq!(refused, Refusal::invalid("alternative", Problem::no_alternative("")));
        picture.alternative = "Twelve women around a table with a model.".to_owned();
        add(&world, &world.amina, picture).unwrap();
    });
}

#[test]
fn a_file_is_taken_for_what_it_is_and_not_for_its_name() {
    on_both(|world| {
        let page = b"<html><script>alert(1)</script></html>";
        let refused = refusal(kept(&world, page, "report.pdf"));
        assert_eq!(refused, Refusal::invalid("file", Problem::kind_not_taken("")));
        assert_eq!(kept(&world, PDF, "../../report").unwrap().name, "report");
    });
}

#[test]
fn evidence_goes_along_when_a_returned_update_is_tried_again() {
    on_both(|world| {
        let first = world.sent(&world.amina, &world.form("a", FIRST));
        let file = kept(&world, PDF, "courses.pdf").unwrap();
        add(&world, &world.amina, new(Holder::Update(first.id.clone()), Source::File(file))).unwrap();
        world.send_back(&world.chen, &first.id, "Say where.").unwrap();
        let mut form = world.form("b", "Forty midwives were trained in Nor.");
        form.supersedes_id = Some(first.id);
        let second = world.sent(&world.amina, &form);
        let held =
            world.db.read_here(|conn| evidence::of_holders(conn, &[Holder::Update(second.id.clone())]));
        assert_eq!(held.unwrap().len(), 1);
    });
}

#[test]
fn evidence_stands_alone_on_a_measure_for_those_who_answer_for_it() {
    on_both(|world| {
        let holder = Holder::Measure(world.measure.id().to_owned());
        let source = Source::Link("https://laws.sama.example/14".to_owned());
        let refused = refusal(add(&world, &world.gita, new(holder.clone(), source.clone())));
        assert_eq!(refused, Refusal::NotPermitted);
        let piece = add(&world, &world.amina, new(holder, source)).unwrap();
        assert!(!reads(&world, &world.ines, &piece.id) && reads(&world, &world.dina, &piece.id));
        world.db.write_here(|tx| evidence::make_public(tx, &world.dina, &world.sama, &piece.id)).unwrap();
        assert!(reads(&world, &world.ines, &piece.id));
    });
}

#[test]
fn the_secretariats_list_holds_everything_but_other_peoples_drafts() {
    on_both(|world| {
        let draft = world.save(&world.amina, &world.form("a", FIRST)).unwrap();
        let link = |address: &str| Source::Link(address.to_owned());
        add(&world, &world.amina, new(Holder::Update(draft.id), link("https://sama.example/1"))).unwrap();
        let measure = Holder::Measure(world.measure.id().to_owned());
        add(&world, &world.amina, new(measure, link("https://sama.example/2"))).unwrap();
        let filter = Filter { limit: 50, ..Filter::default() };
        let list = |actor| world.db.read_here(|conn| evidence::list(conn, actor, &world.sama, &filter));
        let seen = list(&world.dina).unwrap();
        assert_eq!((seen.total, seen.rows[0].address.as_deref()), (1, Some("https://sama.example/2")));
        assert_eq!(refusal(list(&world.jan)), Refusal::NotPermitted);
    });
}
