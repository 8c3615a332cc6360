//! Measures out of a table.

use std::io::Cursor;

use suivi_domain::plans::measures::{self, file};
use suivi_domain::plans::model::MeasureKind;
use suivi_kernel::{Actor, Language, LocalText, Refusal, Result, Role};

use crate::measures::{seen_by, whole};
use crate::world::{World, on_both, refusal, wrong_fields};

const KINDS: fn(&str) -> Option<MeasureKind> =
    |text| (text.to_lowercase() == "formation").then_some(MeasureKind::Training);

fn head(head: &str) -> Option<file::Column> {
    Some(match head.to_lowercase().as_str() {
        "titre" => file::Column::Title,
        "type" => file::Column::Kind,
        "chef de file" => file::Column::Lead,
        "appui" => file::Column::Supports,
        "échéance" => file::Column::DueOn,
        "budget" => file::Column::Budget,
        "monnaie" => file::Column::Currency,
        "recommandations" => file::Column::Recommendations,
        _ => return None,
    })
}

fn read(world: &World, actor: &Actor, text: &str) -> Result<file::Table> {
    let words = file::Words { head: &head, kind: &KINDS, yes: &|text| text == "oui" };
    let options = file::Options { language: Language::Fr, is_historical: false };
    let (content, today) = (Cursor::new(text.as_bytes().to_vec()), world.db.clock().now().date());
    world.db.read_here(|conn| file::read(conn, actor, &world.sama, content, &words, options, today))
}

#[test]
fn measures_come_from_a_table_after_a_look_and_every_refused_cell_is_named() {
    on_both(|world| {
        let officer = world.person(Role::SecretariatOfficer);
        let text = "Titre;Type;Chef de file;Appui;Échéance;Budget;Monnaie;Recommandations;Remarque\n\
            Former 200 sages-femmes;formation;ministry of  health;Ministry of Justice;2027-06-30;1 250 000,50;xsa;upr-4-139-1, upr-4-139-2;x\n\
            Une loi;sortilège;Ministry of Magic;;2020-01-01;beaucoup;;upr-9-1;\n\
            Sans type;;;;;;;;\n\
            Former 200 sages-femmes;formation;;;;;;;\n";
        let table = read(&world, &officer, text).unwrap();
        assert_eq!(table.unknown, ["Remarque"]);
        assert_eq!((table.measures.len(), table.known), (1, 1), "a title that stands twice comes in once");
        let named: Vec<(&str, Option<&str>)> =
            table.rejected.iter().map(|cell| (cell.place.as_str(), cell.column.as_deref())).collect();
        let of_line_3 = ["Type", "Chef de file", "Budget", "Recommandations", "Échéance"];
        let expected: Vec<(&str, Option<&str>)> = of_line_3
            .iter()
            .map(|column| ("line 3", Some(*column)))
            .chain([("line 4", Some("Type"))])
            .collect();
        assert_eq!(named, expected);
        assert!(seen_by(&world, &officer).is_empty(), "nothing is written");

        let done = world.write(|tx| file::commit(tx, &officer, &world.sama, table)).unwrap();
        assert_eq!(done, 1);
        let made = world.db.read_here(|conn| measures::find(conn, &officer, &world.sama, "m-1")).unwrap();
        let whole = whole(&world, &officer, &made);
        assert_eq!(whole.titles, LocalText::of(Language::Fr, "Former 200 sages-femmes"));
        assert_eq!((made.budget, made.currency.as_deref()), (Some(1_250_000.5), Some("XSA")));
        assert_eq!((whole.supports.len(), whole.answers.len()), (1, 2));
        let again = read(&world, &officer, text).unwrap();
        assert_eq!((again.measures.len(), again.known), (0, 2), "the same file twice brings nothing new");

        let focal = world.person(Role::InstitutionFocal);
        assert_eq!(refusal(read(&world, &focal, text)), Refusal::NotPermitted);
        assert_eq!(wrong_fields(read(&world, &officer, "Nom\nx\n")), ["file"]);
    });
}
