//! Counts over real exports, where a folder with them is named in `SUIVI_REAL_DATA`; nothing of them is kept here.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::path::PathBuf;

use suivi_formats::{AnnotationKind, upr_info};

#[test]
fn every_row_of_the_real_upr_exports_is_taken() {
    let Some(folder) = std::env::var_os("SUIVI_REAL_DATA").map(PathBuf::from) else { return };
    let mut kinds = HashMap::new();
    let (mut ids, mut contents, mut issues, mut states) =
        (HashSet::new(), HashSet::new(), HashSet::new(), HashSet::new());
    let mut records = 0;
    for name in ["1-5", "6-9", "10-13", "14-17", "17-20", "voluntary"] {
        let file = File::open(folder.join("upr-info").join(format!("{name}.csv"))).unwrap();
        for item in upr_info::read(file).unwrap() {
            let record = item.unwrap();
            assert_eq!(record.notes, [], "{name} {}", record.place);
            assert!(!record.text().contains(['Ž', '‡', '\u{FFFD}']), "{name} {}", record.place);
            records += 1;
            *kinds.entry(format!("{:?}", record.annotation_type)).or_insert(0) += 1;
            ids.insert(record.external_id.clone());
            contents.insert(record.content_digest.clone());
            issues.extend(record.themes);
            states.extend(record.states);
        }
    }
    assert_eq!(kinds[&format!("{:?}", AnnotationKind::Recommendation)], 33_479);
    assert_eq!(kinds[&format!("{:?}", AnnotationKind::Pledge)], 789);
    assert_eq!(ids.len(), records);
    assert_eq!((issues.len(), states.len()), (54, 154));
    assert_eq!(records - contents.len(), 5, "rows that say exactly what another says");
}
