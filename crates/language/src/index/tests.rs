use super::*;

fn record(id: &str) -> IndexedRecommendation {
    IndexedRecommendation { id: id.into(), state: "XSA".into(), ..IndexedRecommendation::default() }
}

fn upsert(id: &str) -> Change {
    Change::Upsert(Box::new(record(id)))
}

#[test]
fn a_crash_before_the_commit_loses_nothing_that_cannot_be_applied_again() {
    let dir = tempfile::tempdir().unwrap();
    {
        let index = RegisterIndex::open_or_create(dir.path()).unwrap();
        let mut writer = index.try_writer().unwrap();
        writer.apply(vec![upsert("a"), upsert("b")], 2).unwrap();
        writer.commit().unwrap();
        writer.apply(vec![upsert("c"), Change::Delete("a".into())], 4).unwrap();
        // The process dies here: the writer is dropped without a commit.
    }
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    assert_eq!((index.position().unwrap(), index.len()), (2, 2));
    let mut writer = index.try_writer().unwrap();
    for _ in 0..2 {
        writer.apply(vec![upsert("c"), Change::Delete("a".into())], 4).unwrap();
        writer.commit().unwrap();
        assert_eq!((index.position().unwrap(), index.len()), (4, 2));
    }
}

#[test]
fn a_writer_killed_between_its_files_and_its_commit_does_not_block_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let meta = dir.path().join("meta.json");
    let delete_one = || {
        let index = RegisterIndex::open_or_create(dir.path()).unwrap();
        let mut writer = index.try_writer().unwrap();
        writer.apply(vec![Change::Delete("3".into())], 11).unwrap();
        writer.commit().map(|()| index.len())
    };
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = index.try_writer().unwrap();
    writer.apply((0..10).map(|id| upsert(&id.to_string())).collect(), 10).unwrap();
    writer.finish().unwrap();
    let before = fs::read(&meta).unwrap();
    assert_eq!(delete_one().unwrap(), 9);
    // As if the last step of that commit had not happened: the list of deletions lies there, and nobody knows it.
    fs::write(&meta, before).unwrap();
    assert_eq!(delete_one().unwrap(), 9);
}

#[test]
fn a_record_that_changes_twice_in_one_batch_is_there_once() {
    let dir = tempfile::tempdir().unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = index.try_writer().unwrap();
    writer.apply(vec![upsert("a"), upsert("a"), upsert("b"), Change::Delete("b".into())], 4).unwrap();
    writer.commit().unwrap();
    assert_eq!(index.len(), 1);
    writer.apply(vec![upsert("a")], 5).unwrap();
    writer.finish().unwrap();
    assert_eq!(index.len(), 1);
}

#[test]
fn a_second_writer_is_told_that_someone_is_writing() {
    let dir = tempfile::tempdir().unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let writer = index.try_writer().unwrap();
    let other = RegisterIndex::open_or_create(dir.path()).unwrap();
    assert!(matches!(other.try_writer(), Err(IndexError::Locked)));
    drop(writer);
    other.try_writer().unwrap();
}

#[test]
fn another_process_sees_what_was_committed() {
    let dir = tempfile::tempdir().unwrap();
    let reading = RegisterIndex::open_or_create(dir.path()).unwrap();
    let writing = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = writing.try_writer().unwrap();
    writer.apply(vec![upsert("a")], 1).unwrap();
    assert!(reading.is_empty());
    writer.commit().unwrap();
    reading.reload().unwrap();
    assert_eq!((reading.len(), reading.position().unwrap()), (1, 1));
}

#[test]
fn a_sealed_record_never_enters_and_takes_its_batch_with_it() {
    let dir = tempfile::tempdir().unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = index.try_writer().unwrap();
    let sealed = IndexedRecommendation { class: SEALED, ..record("letter") };
    let refused = writer.apply(vec![upsert("a"), Change::Upsert(Box::new(sealed))], 2);
    assert!(matches!(refused, Err(IndexError::Sealed { id, class: 4 }) if id == "letter"));
    writer.commit().unwrap();
    assert_eq!((index.len(), index.position().unwrap()), (0, 0));
}

#[test]
fn a_cleared_index_is_fed_from_the_beginning() {
    let dir = tempfile::tempdir().unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = index.try_writer().unwrap();
    writer.apply(vec![upsert("a")], 7).unwrap();
    writer.commit().unwrap();
    writer.clear().unwrap();
    assert_eq!((index.len(), index.position().unwrap()), (0, 0));
    writer.apply(vec![upsert("a")], 1).unwrap();
    writer.commit().unwrap();
    assert_eq!((index.len(), index.position().unwrap()), (1, 1));
}

#[test]
fn an_index_of_another_version_is_emptied_and_fed_again() {
    let dir = tempfile::tempdir().unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    let mut writer = index.try_writer().unwrap();
    writer.apply(vec![upsert("a")], 7).unwrap();
    writer.finish().unwrap();
    drop(index);
    fs::write(dir.path().join(FORMAT_FILE), "0").unwrap();
    let index = RegisterIndex::open_or_create(dir.path()).unwrap();
    assert_eq!((index.len(), index.position().unwrap()), (0, 0));
}

#[test]
fn a_damaged_index_says_so_and_can_be_made_anew() {
    let dir = tempfile::tempdir().unwrap();
    drop(RegisterIndex::open_or_create(dir.path()).unwrap());
    fs::write(dir.path().join("meta.json"), "{ torn").unwrap();
    let error = RegisterIndex::open_or_create(dir.path()).unwrap_err();
    assert!(error.to_string().contains("suivi reindex"), "{error}");
    assert!(RegisterIndex::recreate(dir.path(), IndexOptions::default()).unwrap().is_empty());
}
