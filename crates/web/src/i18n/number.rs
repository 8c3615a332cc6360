//! Numbers, shares and plural categories, by the rules of the Unicode Common Locale Data Repository.

use std::sync::LazyLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use suivi_kernel::Language;

use super::{L10n, msg};

/// Arabic with Western digits, as UN documents in Arabic write reference numbers.
pub(super) fn locale_of(language: Language) -> Locale {
    match language {
        Language::En => locale!("en"),
        Language::Fr => locale!("fr"),
        Language::Es => locale!("es"),
        Language::Ar => locale!("ar-u-nu-latn"),
        Language::Ru => locale!("ru"),
        Language::Zh => locale!("zh"),
    }
}

struct Rules {
    numbers: Option<DecimalFormatter>,
    plurals: Option<PluralRules>,
}

/// Indexed by the language's place in [`Language`]. The data is compiled in, so that nothing is ever missing;
/// should it be, numbers fall back to plain digits.
static RULES: LazyLock<[Rules; 6]> = LazyLock::new(|| {
    [Language::En, Language::Fr, Language::Es, Language::Ar, Language::Ru, Language::Zh].map(|language| {
        Rules {
            numbers: DecimalFormatter::try_new(locale_of(language).into(), Default::default()).ok(),
            plurals: PluralRules::try_new(locale_of(language).into(), PluralRulesOptions::default()).ok(),
        }
    })
});

/// The plural category of a whole number.
pub(super) fn plural(language: Language, n: i64) -> PluralCategory {
    RULES[language as usize].plurals.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(n))
}

impl L10n {
    /// A whole number with the language's grouping: 33,479 or 33 479.
    pub fn number(self, n: i64) -> String {
        match &RULES[self.language() as usize].numbers {
            Some(numbers) if n.abs() >= 1000 => numbers.format(&Decimal::from(n)).to_string(),
            _ => n.to_string(),
        }
    }

    /// A number with so many digits after the decimal sign: 1,250.5 or 1 250,5.
    pub fn decimal(self, value: f64, digits: usize) -> String {
        let plain = format!("{value:.digits$}");
        let formatted = |numbers: &DecimalFormatter| Some(numbers.format(&plain.parse().ok()?).to_string());
        RULES[self.language() as usize].numbers.as_ref().and_then(formatted).unwrap_or(plain)
    }

    /// A share of a whole, never without the whole: "12 of 40 (30%)". With nothing to count, only "0 of 0".
    pub fn share(self, part: u64, whole: u64) -> String {
        match percentage(part, whole) {
            Some(percent) => msg::share_with_percent(self, part, self.percent(percent), whole),
            None => msg::share(self, part, whole),
        }
    }

    /// A percentage in whole points: "30%", "30 %".
    pub fn percent(self, points: u64) -> String {
        msg::percent(self, points)
    }

    /// The size of a file, in the largest fitting unit.
    pub fn bytes(self, bytes: u64) -> String {
        const KIB: u64 = 1024;
        match bytes {
            0..KIB => msg::size_bytes(self, bytes),
            KIB..1_048_576 => msg::size_kilobytes(self, bytes.div_ceil(KIB)),
            _ => msg::size_megabytes(self, bytes.div_ceil(KIB * KIB)),
        }
    }
}

/// A share in whole points: 0 and 100 are kept for exactly none and exactly all.
pub(crate) fn percentage(part: u64, whole: u64) -> Option<u64> {
    if whole == 0 {
        return None;
    }
    let rounded = (u128::from(part) * 200 + u128::from(whole)) / (u128::from(whole) * 2);
    let points = u64::try_from(rounded).unwrap_or(u64::MAX);
    Some(if part == 0 {
        0
    } else if part >= whole {
        points.max(100)
    } else {
        points.clamp(1, 99)
    })
}
