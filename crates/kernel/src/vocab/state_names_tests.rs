use super::*;

/// The short names the UPR Info database uses for States, 1st and 2nd cycle.
const UPR_INFO_NAMES: &str = "\
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|\
Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia & Herzegovina|\
Botswana|Brazil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|\
Central African Republic|Chad|Chile|China|Colombia|Comoros|Costa Rica|Cote d'Ivoire|Croatia|Cuba|\
Cyprus|Czech Republic|DPR Korea|Democratic Republic of Congo|Denmark|Djibouti|Dominica|\
Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Ethiopia|Fiji|Finland|\
France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guyana|Haiti|Holy See|Honduras|\
Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|\
Kiribati|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|\
Luxembourg|Macedonia FYR|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|\
Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|\
Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palau|Palestine|\
Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Republic of Congo|Republic of Korea|Romania|\
Russian Federation|Rwanda|Samoa|San Marino|Sao Tome & Principe|Saudi Arabia|Senegal|Serbia|\
Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|\
Spain|Sri Lanka|St Kitts & Nevis|St Lucia|St Vincent & the Grenadines|Sudan|Suriname|Swaziland|\
Sweden|Switzerland|Syria|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad & Tobago|\
Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|\
Uzbekistan|Vanuatu|Venezuela|Viet Nam|Yemen|Zambia|Zimbabwe";

#[test]
fn every_name_of_the_upr_info_database_means_a_state() {
    let names: Vec<&str> = UPR_INFO_NAMES.split('|').map(str::trim).collect();
    assert_eq!(names.len(), 190);
    let unknown: Vec<_> = names.into_iter().filter(|name| resolve_state(name).known().is_none()).collect();
    assert_eq!(unknown, Vec::<&str>::new());
    assert_eq!(resolve_state("(Unknown)"), StateMatch::Unknown);
}

#[test]
fn every_official_name_in_every_language_means_its_own_state() {
    for country in all_countries().iter().filter(|c| c.is_state()).chain(invented_states()) {
        for (language, name) in &country.names.0 {
            assert_eq!(resolve_state(name), StateMatch::Known(&country.iso3), "{name} ({language})");
        }
        assert_eq!(resolve_state(&country.iso3), StateMatch::Known(&country.iso3));
    }
}

#[test]
fn two_states_never_share_a_shape() {
    let mut owner: HashMap<String, &str> = HashMap::new();
    for (key, iso3) in &NAMES.by_key {
        let other = owner.insert(fold::shape(key), iso3);
        assert!(other.is_none_or(|other| other == *iso3), "{key}: {iso3} and {other:?}");
    }
}

#[test]
fn every_alias_belongs_to_a_state_that_exists() {
    for alias in rows::<Alias>("state_aliases", include_str!("state_aliases.csv")) {
        assert_eq!(resolve_state(&alias.alias).known(), Some(alias.iso3.as_str()), "{}", alias.alias);
    }
}

#[test]
fn old_short_and_inverted_names_are_understood() {
    let cases = [
        ("Plurinational State of Bolivia", "BOL"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("République islamique d’Iran", "IRN"),
        ("State of Palestine*", "PSE"),
        ("St. Kitts and Nevis", "KNA"),
        ("The Netherlands", "NLD"),
        ("Gambia (the)", "GMB"),
        ("TÜRKİYE", "TUR"),
        ("COTE D'IVOIRE", "CIV"),
        ("FR", "FRA"),
        ("United Kingdom of Great Britain & Northern Ireland", "GBR"),
        ("Niger", "NER"),
        ("Guinea", "GIN"),
        ("萨马", "XSA"),
    ];
    for (label, iso3) in cases {
        assert_eq!(resolve_state(label), StateMatch::Known(iso3), "{label}");
    }
}

#[test]
fn a_name_with_letters_of_another_script_is_not_accepted() {
    let forged = StateMatch::Lookalike { iso3: "FRA", why: Disguise::OtherLetters };
    assert_eq!(resolve_state("Fr\u{430}nce"), forged);
    assert_eq!(resolve_state("Ｆｒａｎｃｅ"), forged);
    let chile = StateMatch::Lookalike { iso3: "CHL", why: Disguise::OtherLetters };
    assert_eq!(resolve_state("Chi1e"), chile);
    let russian_with_a_latin_letter = "Фр\u{61}нция";
    assert_eq!(resolve_state(russian_with_a_latin_letter), forged);
    assert_eq!(resolve_state("Франция"), StateMatch::Known("FRA"));
}

#[test]
fn a_name_with_hidden_characters_is_not_accepted() {
    let hidden = StateMatch::Lookalike { iso3: "FRA", why: Disguise::HiddenCharacters };
    for label in ["Fran\u{200B}ce", "\u{202E}France", "France\u{2069}", "Fr\u{430}n\u{AD}ce"] {
        assert_eq!(resolve_state(label), hidden, "{label:?}");
    }
}

#[test]
fn a_code_in_small_letters_is_a_word_and_not_a_state() {
    assert_eq!(resolve_state("no"), StateMatch::Unknown);
    assert_eq!(resolve_state("NO"), StateMatch::Known("NOR"));
    assert_eq!(resolve_state(""), StateMatch::Unknown);
}
