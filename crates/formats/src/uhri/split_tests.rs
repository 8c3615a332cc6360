use super::*;

/// The pieces of a file, each as a letter for its sort and its bytes.
fn pieces(file: &str) -> Vec<String> {
    let mut splitter = Splitter::new(file.as_bytes());
    let mut all = Vec::new();
    while let Some(piece) = splitter.next_piece().unwrap() {
        let (sort, place) = match &piece {
            Piece::Value(place) => ("", place),
            Piece::Broken(place) => ("broken ", place),
            Piece::TooLarge(place) => ("too large ", place),
            Piece::CutOff(place) => ("cut off ", place),
        };
        all.push(format!("{sort}{}", String::from_utf8_lossy(splitter.bytes(place)).trim_end()));
    }
    all
}

const TWO: [&str; 2] = [r#"{"Id":1}"#, r#"{"Id":2}"#];

#[test]
fn records_are_found_in_an_array_in_a_wrapper_and_line_by_line() {
    for file in [
        r#"[{"Id":1},{"Id":2}]"#,
        r#" [ {"Id":1} , {"Id":2} ] "#,
        r#"{"count": 2, "note": "[{", "results": [{"Id":1},{"Id":2}], "next": null}"#,
        r#"{"data": {"page": [1, 2], "items": [ {"Id":1},{"Id":2}] }, "more": {"a": []}}"#,
        r#"{"a": [{"Id":1}], "b": [{"Id":2}]}"#,
        "{\"Id\":1}\n{\"Id\":2}\n",
        r#"[{"Id":1}][{"Id":2}]"#,
    ] {
        assert_eq!(pieces(file), TWO, "{file}");
    }
    assert!(pieces("[]").is_empty());
    assert!(pieces("").is_empty());
}

#[test]
fn brackets_inside_text_do_not_count() {
    let file = r#"[{"Id":1,"Text":"a } ] \" , {"},{"Id":2,"More":{"a":[1,{"b":2}]}}]"#;
    assert_eq!(pieces(file).len(), 2);
}

#[test]
fn a_record_with_lists_of_objects_is_not_a_wrapper() {
    let file = r#"{"Symbol":"S","Themes":[{"Name":"a"}]}"#;
    assert_eq!(pieces(file), [file]);
}

#[test]
fn a_file_that_breaks_off_gives_its_whole_records_first() {
    assert_eq!(pieces(r#"[{"Id":1},{"Id":2"#), [r#"{"Id":1}"#, r#"cut off {"Id":2"#]);
    assert_eq!(pieces(r#"[{"Id":1},"#), [r#"{"Id":1}"#, "cut off "]);
    assert_eq!(pieces(r#"{"a":[{"Id":1}]"#), [r#"{"Id":1}"#, "cut off "]);
}

#[test]
fn a_broken_record_does_not_swallow_the_next_one() {
    let file = r#"[{"Id":1},{"Id":2,"Text":"never closed},{"Id":3},{"Id":4}]"#;
    let mut splitter = Splitter::new(file.as_bytes());
    let mut good = Vec::new();
    while let Some(piece) = splitter.next_piece().unwrap() {
        if let Piece::Value(place) = piece {
            match serde_json::from_slice::<serde_json::Value>(splitter.bytes(&place)) {
                Ok(value) => good.push(value["Id"].as_u64().unwrap()),
                Err(_) => splitter.resume_inside(&place),
            }
        }
    }
    assert_eq!(good, [1, 3, 4]);
    assert_eq!(
        pieces(r#"[{"Id":1},{"Id":2,"T":{,{"Id":3}]"#)[1..],
        [r#"broken {"Id":2,"T":{,"#.to_owned(), r#"{"Id":3}"#.to_owned()]
    );
}

#[test]
fn a_record_too_large_is_passed_over() {
    let file = format!(r#"[{{"Id":1}},{{"Id":2,"T":"{}"}},{{"Id":3}}]"#, "x".repeat(20 << 20));
    let mut splitter = Splitter::new(file.as_bytes());
    let mut sorts = Vec::new();
    while let Some(piece) = splitter.next_piece().unwrap() {
        assert!(splitter.buffer.capacity() < 2 * MAX_RECORD_BYTES + 2 * CHUNK, "memory stays bounded");
        sorts.push(matches!(piece, Piece::TooLarge(_)));
    }
    assert_eq!(sorts, [false, true, false]);
}

#[test]
fn what_is_no_record_is_given_out_too() {
    assert_eq!(
        pieces(r#"[1, null, "a", {"Id":1}}, {"Id":2}]"#),
        ["1", "null", r#""a""#, TWO[0], "}", TWO[1]]
    );
}
