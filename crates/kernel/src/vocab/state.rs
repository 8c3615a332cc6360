//! The States: their codes, names and groups.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// What a country or area is to the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnStatus {
    /// A Member State.
    Member,
    /// A non-member observer State.
    Observer,
    /// A State party to treaties that is not a Member.
    NonMemberTreatyParty,
    /// An area that is listed for statistics only.
    Area,
}

/// The five regional groups of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalGroup {
    /// African Group.
    African,
    /// Asia-Pacific Group.
    AsiaPacific,
    /// Eastern European Group.
    EasternEuropean,
    /// Latin American and Caribbean Group.
    Grulac,
    /// Western European and Others Group.
    Weog,
}

impl RegionalGroup {
    /// All five.
    pub const ALL: [RegionalGroup; 5] = [
        RegionalGroup::African,
        RegionalGroup::AsiaPacific,
        RegionalGroup::EasternEuropean,
        RegionalGroup::Grulac,
        RegionalGroup::Weog,
    ];

    /// The code used in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            RegionalGroup::African => "african",
            RegionalGroup::AsiaPacific => "asia_pacific",
            RegionalGroup::EasternEuropean => "eastern_european",
            RegionalGroup::Grulac => "grulac",
            RegionalGroup::Weog => "weog",
        }
    }

    /// The group with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_lowercase();
        RegionalGroup::ALL.into_iter().find(|group| group.code() == code)
    }

    /// Its name in the six languages.
    pub fn names(self) -> LocalText {
        let english = match self {
            RegionalGroup::African => "African Group",
            RegionalGroup::AsiaPacific => "Asia-Pacific Group",
            RegionalGroup::EasternEuropean => "Eastern European Group",
            RegionalGroup::Grulac => "Latin American and Caribbean Group",
            RegionalGroup::Weog => "Western European and Others Group",
        };
        labels::names("regional_group", self.code(), &[(Language::En, english)])
    }
}

/// A State or area of the M49 standard, or an invented State of the demonstration.
#[derive(Clone, Debug)]
pub struct Country {
    /// ISO 3166-1 alpha-2; empty for an invented State.
    pub iso2: String,
    /// ISO 3166-1 alpha-3: the code used everywhere in Suivi.
    pub iso3: String,
    /// The three-digit M49 code; empty for an invented State.
    pub m49: String,
    /// Its short name in the six languages.
    pub names: LocalText,
    /// The M49 code of its region; empty for Antarctica.
    pub region: String,
    /// The name of the region in the six languages; empty where there is none.
    pub region_names: LocalText,
    /// What it is to the United Nations.
    pub un_status: UnStatus,
    /// Its regional group. General knowledge, not read in a source: an editable default.
    pub un_regional_group: Option<RegionalGroup>,
    /// A least developed country.
    pub is_ldc: bool,
    /// A landlocked developing country.
    pub is_lldc: bool,
    /// A small island developing State.
    pub is_sids: bool,
    /// Whether it exists only in the demonstration.
    pub is_invented: bool,
}

impl Country {
    /// Whether it is one of the 193 Member States.
    pub fn is_member(&self) -> bool {
        self.un_status == UnStatus::Member
    }

    /// Whether it is a State that may review others or be reviewed: a Member or an observer State.
    pub fn is_state(&self) -> bool {
        self.un_status != UnStatus::Area
    }
}

#[derive(Deserialize)]
struct Row {
    m49: String,
    iso2: String,
    iso3: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    name_ar: String,
    name_ru: String,
    name_zh: String,
    region_m49: String,
    un_status: String,
    un_regional_group: String,
    ldc: u8,
    lldc: u8,
    sids: u8,
}

#[derive(Deserialize)]
struct RegionRow {
    m49: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    name_ar: String,
    name_ru: String,
    name_zh: String,
}

#[derive(Deserialize)]
struct InventedRow {
    iso3: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    name_ar: String,
    name_ru: String,
    name_zh: String,
    region_m49: String,
    ldc: u8,
    lldc: u8,
    sids: u8,
}

fn six(en: &str, fr: &str, es: &str, ar: &str, ru: &str, zh: &str) -> LocalText {
    LocalText::of(Language::En, en)
        .with(Language::Fr, fr)
        .with(Language::Es, es)
        .with(Language::Ar, ar)
        .with(Language::Ru, ru)
        .with(Language::Zh, zh)
}

static REGIONS: LazyLock<HashMap<String, LocalText>> = LazyLock::new(|| {
    rows::<RegionRow>("regions_m49", include_str!("regions_m49.csv"))
        .into_iter()
        .map(|r| {
            let names = six(&r.name_en, &r.name_fr, &r.name_es, &r.name_ar, &r.name_ru, &r.name_zh);
            (r.m49, names)
        })
        .collect()
});

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let mut countries: Vec<Country> = rows::<Row>("countries_m49", include_str!("countries_m49.csv"))
        .into_iter()
        .map(|row| Country {
            names: six(&row.name_en, &row.name_fr, &row.name_es, &row.name_ar, &row.name_ru, &row.name_zh),
            region_names: region_names(&row.region_m49),
            un_status: match row.un_status.as_str() {
                "member" => UnStatus::Member,
                "observer" => UnStatus::Observer,
                "non_member_treaty_party" => UnStatus::NonMemberTreatyParty,
                _ => UnStatus::Area,
            },
            un_regional_group: RegionalGroup::from_code(&row.un_regional_group),
            iso2: row.iso2,
            iso3: row.iso3,
            m49: row.m49,
            region: row.region_m49,
            is_ldc: row.ldc == 1,
            is_lldc: row.lldc == 1,
            is_sids: row.sids == 1,
            is_invented: false,
        })
        .collect();
    countries.sort_by(|a, b| a.iso3.cmp(&b.iso3));
    countries
});

/// The invented States of the demonstration and of the tests; their codes are ones ISO leaves to users.
static INVENTED: LazyLock<Vec<Country>> = LazyLock::new(|| {
    rows::<InventedRow>("invented_states", include_str!("invented_states.csv"))
        .into_iter()
        .map(|row| Country {
            names: six(&row.name_en, &row.name_fr, &row.name_es, &row.name_ar, &row.name_ru, &row.name_zh),
            region_names: region_names(&row.region_m49),
            un_status: UnStatus::Member,
            un_regional_group: None,
            iso2: String::new(),
            iso3: row.iso3,
            m49: String::new(),
            region: row.region_m49,
            is_ldc: row.ldc == 1,
            is_lldc: row.lldc == 1,
            is_sids: row.sids == 1,
            is_invented: true,
        })
        .collect()
});

/// The names in the six languages of the region with this M49 code; empty where there is none.
pub fn region_names(m49: &str) -> LocalText {
    REGIONS.get(m49).cloned().unwrap_or_default()
}

/// The country or area with this ISO 3166-1 alpha-3 code; also the invented States, such as `XSA`.
pub fn country(iso3: &str) -> Option<&'static Country> {
    if let Some(invented) = INVENTED.iter().find(|country| country.iso3 == iso3) {
        return Some(invented);
    }
    COUNTRIES.binary_search_by(|country| country.iso3.as_str().cmp(iso3)).ok().map(|at| &COUNTRIES[at])
}

/// Every real country and area, by code. The invented States are not among them.
pub fn all_countries() -> &'static [Country] {
    &COUNTRIES
}

/// The invented States, by code.
pub fn invented_states() -> &'static [Country] {
    &INVENTED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_248_areas_and_193_member_states() {
        assert_eq!(all_countries().len(), 248);
        assert_eq!(all_countries().iter().filter(|c| c.is_member()).count(), 193);
        assert_eq!(all_countries().iter().filter(|c| c.un_status == UnStatus::Observer).count(), 2);
    }

    #[test]
    fn the_regional_groups_hold_their_number_of_members() {
        let members = |group| {
            all_countries().iter().filter(|c| c.is_member() && c.un_regional_group == Some(group)).count()
        };
        assert_eq!(RegionalGroup::ALL.map(members), [54, 54, 23, 33, 29]);
    }

    #[test]
    fn every_country_and_its_region_has_six_names() {
        for country in all_countries().iter().chain(invented_states()) {
            for language in Language::ALL {
                let name = country.names.get(language).unwrap_or_default();
                assert!(!name.is_empty(), "{} lacks its name in {language}", country.iso3);
            }
            assert!(country.region.is_empty() || country.region_names.0.len() == 6, "{}", country.iso3);
        }
    }

    #[test]
    fn the_invented_states_can_be_asked_for_but_are_not_listed() {
        assert_eq!(invented_states().len(), 11);
        assert!(country("XSA").unwrap().is_invented && country("XNU").unwrap().is_lldc);
        assert_eq!(country("XKE").unwrap().region, "009");
        assert!(all_countries().iter().all(|c| !c.is_invented));
        assert!(country("XXX").is_none());
    }
}
