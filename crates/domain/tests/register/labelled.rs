//! What a model of suggestions learns from: what people accepted, and nothing else.

use suivi_domain::recommendations::import::Format;
use suivi_domain::recommendations::labelled;
use suivi_kernel::{Actor, Error, Language, Refusal};
use suivi_language::suggest::{Field, Labelled};
use suivi_store::testing::on_both;

use crate::world::{World, two_records};

#[test]
fn accepted_labels_are_learnt_from_and_suggested_ones_are_not() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let read = |actor: &Actor| world.tools.db.read_here(|conn| labelled(conn, actor));
        let mut texts: Vec<Labelled> = read(&Actor::command_line()).unwrap();
        texts.sort_by(|one, other| one.text.cmp(&other.text));
        let [schooling, midwives] = &texts[..] else { panic!("{texts:?}") };
        assert_eq!((schooling.state.as_str(), schooling.language), ("XSA", Some(Language::En)));
        assert_eq!(schooling.labels[&Field::Theme], ["right_to_education"]);
        assert_eq!(schooling.labels[&Field::Person], ["children"]);
        assert!(!schooling.labels.contains_key(&Field::Sdg), "targets that come with data are suggestions");
        assert!(!midwives.labels.contains_key(&Field::Theme), "its theme is not known yet");
        let refused = read(&world.officer());
        assert!(matches!(refused, Err(Error::Refusal(Refusal::NotPermitted))));
    });
}
