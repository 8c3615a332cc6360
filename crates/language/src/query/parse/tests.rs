use super::*;

/// The question as it was understood, written plainly.
fn read(text: &str) -> String {
    fn show(node: &Node) -> String {
        let all = |nodes: &[Node], with: &str| nodes.iter().map(show).collect::<Vec<_>>().join(with);
        match node {
            Node::And(nodes) => format!("({})", all(nodes, " & ")),
            Node::Or(nodes) => format!("({})", all(nodes, " | ")),
            Node::Not(node) => format!("!{}", show(node)),
            Node::Leaf(leaf) => match leaf.kind {
                LeafKind::Word => leaf.text.clone(),
                LeafKind::Phrase => format!("\"{}\"", leaf.text),
                LeafKind::Beginning => format!("{}*", leaf.text),
            },
        }
    }
    Query::parse(text).unwrap().root.map_or("everything".to_owned(), |root| show(&root))
}

fn notices(text: &str) -> Vec<(NoticeKind, usize)> {
    Query::parse(text).unwrap().notices().iter().map(|notice| (notice.kind, notice.at)).collect()
}

#[test]
fn words_are_all_wanted_and_operators_are_upper_case() {
    assert_eq!(read("girls education"), "(girls & education)");
    assert_eq!(read("girls AND education OR health"), "((girls & education) | health)");
    assert_eq!(read("girls or y o и"), "(girls & or & y & o & и)");
    assert_eq!(read("torture NOT (police OR army)"), "(torture & !(police | army))");
    assert_eq!(read("torture -police | -\"death penalty\""), "((torture & !police) | !\"death penalty\")");
    assert_eq!(read("NOT NOT torture"), "torture");
}

#[test]
fn beginnings_symbols_and_joined_words_are_kept_together() {
    assert_eq!(read("Disab*"), "disab*");
    assert_eq!(read("gender-bas*"), "(gender & bas*)");
    assert_eq!(read("gender-based CRC/C/PER/CO/6-7 139.12"), "(gender-based & CRC/C/PER/CO/6-7 & 139.12)");
    assert_eq!(read("(l'éducation)"), "l'éducation");
}

#[test]
fn a_chinese_question_is_cut_into_words_unless_quoted() {
    assert_eq!(read("女童的教育"), "(女童 & 教育)");
    assert_eq!(read("“女童的教育”"), "\"女童的教育\"");
    assert_eq!(read("CEDAW公约"), "(CEDAW & 公约)");
}

#[test]
fn nothing_and_wildcards_ask_for_everything() {
    for text in ["", "  ", "*", "* *", "-", "...", "()", "\"\"", "\" \""] {
        assert_eq!(read(text), "everything", "{text:?}");
        assert!(Query::parse(text).unwrap().is_everything());
    }
    assert_eq!(read("torture *"), "torture");
}

#[test]
fn what_is_odd_is_read_anyway_and_reported_with_its_place() {
    assert_eq!(read("é \"death penalty"), "(é & death & penalty)");
    assert_eq!(notices("é \"death penalty"), [(NoticeKind::UnclosedQuote, 2)]);
    assert_eq!(read("(a OR b"), "(a | b)");
    assert_eq!(notices("(a OR b"), [(NoticeKind::UnclosedBracket, 0)]);
    assert_eq!(read("a) b"), "(a & b)");
    assert_eq!(notices("a) b"), [(NoticeKind::StrayBracket, 1)]);
    assert_eq!(read("AND a OR"), "a");
    assert_eq!(notices("AND a OR"), [(NoticeKind::DanglingOperator, 0), (NoticeKind::DanglingOperator, 6)]);
    assert_eq!(read("a NOT"), "a");
    assert_eq!(notices("a NOT"), [(NoticeKind::DanglingOperator, 2)]);
    assert_eq!(notices("girls \"of Sama\" (a OR -b)"), []);
}

#[test]
fn brackets_without_end_are_survived() {
    let deep = format!("{}x", "(".repeat(900));
    assert!(notices(&deep).iter().any(|(kind, _)| *kind == NoticeKind::TooDeep));
}

#[test]
fn too_much_is_refused_with_the_limit() {
    let long = "é".repeat(MAX_CHARACTERS + 1);
    assert_eq!(Query::parse(&long), Err(QueryRefusal::TooLong { characters: 1_001 }));
    assert!(Query::parse(&"é".repeat(MAX_CHARACTERS)).is_ok());
    let many = "ab ".repeat(MAX_CLAUSES + 1);
    assert_eq!(Query::parse(&many), Err(QueryRefusal::TooManyClauses { clauses: 65 }));
    assert!(QueryRefusal::TooManyClauses { clauses: 65 }.to_string().contains("64"));
}

proptest::proptest! {
    #[test]
    fn no_question_is_an_error_within_the_limits(text in "(AND|OR|NOT|[-|()\"“” *a-c女童é]){0,60}") {
        let query = Query::parse(&text).unwrap();
        for leaf in query.leaves() {
            proptest::prop_assert!(text.get(leaf.span.clone()).is_some());
        }
    }
}
