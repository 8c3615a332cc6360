use super::*;

#[test]
fn there_are_45_mechanisms_and_61_mandates() {
    assert_eq!(bodies().iter().filter(|body| body.mandate.is_none()).count(), 45);
    assert_eq!(bodies().iter().filter(|body| body.mandate.is_some()).count(), 61);
    assert_eq!(bodies().iter().filter(|body| body.committee.is_some()).count(), 10);
}

#[test]
fn no_two_bodies_share_a_code() {
    for each in bodies() {
        assert_eq!(bodies().iter().filter(|other| other.code == each.code).count(), 1, "{}", each.code);
        assert_eq!(resolve_body(&each.code).map(|b| &b.code), Some(&each.code));
    }
}

#[test]
fn every_name_of_a_body_in_every_language_means_it() {
    for each in bodies() {
        for (language, name) in &each.names.0 {
            assert_eq!(
                resolve_body(name).map(|b| b.code.as_str()),
                Some(each.code.as_str()),
                "{name} ({language})"
            );
        }
    }
}

#[test]
fn the_labels_of_un_exports_are_understood() {
    let cases = [
        ("CEDAW", "CEDAW"),
        ("Committee on the Rights of the Child", "CRC"),
        ("Comité des droits de l’homme", "CCPR"),
        ("Universal Periodic Review", "UPR"),
        ("IE  Albinism", "IE-ALBINISM"),
        ("SR Torture", "SR-TORTURE"),
        ("SR Education", "SR-EDUCATION"),
        ("SR Persons with disabilities", "SR-DISABILITY"),
        ("IE Minorities", "SR-MINORITIES"),
        ("WG Arbitrary Detention", "WG-ARBDET"),
        ("Special Rapporteur on the right to food", "SR-FOOD"),
        ("SR Violence against women", "SR-VAWG"),
        ("SR Independence of judges and lawyers", "SR-JUDGES"),
    ];
    for (label, code) in cases {
        assert_eq!(resolve_body(label).map(|body| body.code.as_str()), Some(code), "{label}");
    }
}

#[test]
fn a_subject_without_a_mandate_s_title_is_no_body() {
    assert!(resolve_body("Torture").is_none());
    assert!(resolve_body("SR Gardening").is_none());
    assert!(resolve_body("SR").is_none());
    assert!(resolve_body("").is_none());
}

#[test]
fn every_alias_points_to_a_body_that_exists() {
    for alias in rows::<Alias>("body_aliases", include_str!("body_aliases.csv")) {
        let label = match body(&alias.code).unwrap().mandate {
            Some(mandate) => format!("{} {}", mandate.kind.code(), alias.alias),
            None => alias.alias,
        };
        assert_eq!(resolve_body(&label).map(|b| b.code.as_str()), Some(alias.code.as_str()), "{label}");
    }
}

#[test]
fn every_family_s_code_reads_back() {
    for family in BodyFamily::ALL {
        assert_eq!(BodyFamily::from_code(family.code()), Some(family));
    }
}
