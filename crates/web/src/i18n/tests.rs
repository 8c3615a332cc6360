use super::*;
use chrono::NaiveDate;

fn in_(language: Language) -> L10n {
    L10n::new(language)
}

#[test]
fn every_problem_is_worded_in_every_language() {
    for key in Problem::KEYS {
        let problem = Problem { key, value: "3".into() };
        assert!(message_of(key).is_some(), "{key} has no message");
        for language in Language::ALL {
            assert!(!in_(language).problem(&problem).is_empty(), "{key} in {language}");
        }
    }
}

#[test]
fn every_role_has_a_name_in_every_language() {
    for role in Role::ALL {
        for language in Language::ALL {
            assert_ne!(in_(language).role(*role), role.code());
        }
    }
}

#[test]
fn a_problem_names_its_limit_with_the_right_plural() {
    let problem = Problem::too_long(2);
    assert_eq!(in_(Language::En).problem(&problem), "Use at most 2 characters.");
    assert_eq!(in_(Language::Ar).problem(&problem), "استعمل حرفين على الأكثر.");
}

#[test]
fn digits_that_are_no_count_stay_as_they_were_typed() {
    for language in Language::ALL {
        let said = in_(language).problem(&Problem::personal_phone("0612345678"));
        assert!(said.contains("0612345678"), "{said}");
    }
}

#[test]
fn russian_and_arabic_count_in_their_own_forms() {
    let days = |language, n| msg::age_days(in_(language), n);
    assert_eq!(days(Language::Ru, 1), "1 день назад");
    assert_eq!(days(Language::Ru, 3), "3 дня назад");
    assert_eq!(days(Language::Ru, 11), "11 дней назад");
    assert_eq!(days(Language::Ru, 21), "21 день назад");
    assert_eq!(days(Language::Ar, 2), "قبل يومين");
    assert_eq!(days(Language::Ar, 5), "قبل 5 أيام");
    assert_eq!(days(Language::Ar, 43), "قبل 43 يومًا");
    assert_eq!(days(Language::Ar, 100), "قبل 100 يوم");
}

#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    let written = Language::ALL.map(|language| in_(language).number(33_479));
    assert_eq!(written, ["33,479", "33,479", "33,479", "33\u{202f}479", "33\u{a0}479", "33.479"]);
    assert_eq!(in_(Language::Es).number(1789), "1789");
}

#[test]
fn a_share_never_comes_without_its_whole() {
    assert_eq!(in_(Language::En).share(12, 40), "12 of 40 (30%)");
    assert_eq!(in_(Language::Fr).share(12, 40), "12 sur 40 (30\u{202f}%)");
    assert_eq!(in_(Language::En).share(0, 0), "0 of 0");
}

#[test]
fn almost_all_is_not_all_and_almost_none_is_not_none() {
    assert_eq!(number::percentage(399, 400), Some(99));
    assert_eq!(number::percentage(1, 400), Some(1));
    assert_eq!(number::percentage(400, 400), Some(100));
    assert_eq!(number::percentage(0, 400), Some(0));
}

#[test]
fn dates_are_written_in_words() {
    let day = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    assert_eq!(in_(Language::En).date(day), "1 May 2026");
    assert_eq!(in_(Language::Fr).date(day), "1er mai 2026");
    assert_eq!(in_(Language::Es).date(day), "1 de mayo de 2026");
    assert_eq!(in_(Language::Ar).date(day), "1 أيار/مايو 2026");
    assert_eq!(in_(Language::Ru).date(day), "1 мая 2026 года");
    assert_eq!(in_(Language::Zh).date(day), "2026年5月1日");
    assert_eq!(in_(Language::Ru).month_of_year(day), "май 2026 года");
    let at = day.and_hms_opt(14, 5, 9).unwrap();
    assert_eq!(in_(Language::En).date_time(at), "1 May 2026, 14:05 UTC");
}

#[test]
fn a_latin_value_among_arabic_words_is_set_apart() {
    let named = msg::round_named(in_(Language::Ar), "2026-Q4");
    assert!(named.ends_with("\u{2068}2026-Q4\u{2069}"), "{named:?}");
    assert!(msg::round_named(in_(Language::En), "2026-Q4").ends_with(" 2026-Q4"));
}

#[test]
fn ages_are_told_in_the_unit_people_would_use() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let age = |days: i64| in_(Language::En).age(today - chrono::Duration::days(days), today);
    assert_eq!(
        [0, 1, 43, 99, 100, 400, 730, 3653, -12].map(age),
        [
            "today",
            "yesterday",
            "43 days ago",
            "99 days ago",
            "3 months ago",
            "13 months ago",
            "1 year ago",
            "10 years ago",
            "in 12 days"
        ]
    );
}

#[test]
fn french_has_its_no_break_spaces() {
    for (key, message) in msg::TABLE {
        let text = message.say(in_(Language::Fr), &["x".into(), "x".into(), "x".into()]);
        for sign in [" :", " ;", " !", " ?", " »", "« ", " %"] {
            assert!(!text.contains(sign), "{key}: {text}");
        }
    }
}

#[test]
fn a_name_set_into_a_sentence_is_kept_apart_and_escaped() {
    let html = msg_html::sort_by(in_(Language::En), "A<b>");
    assert_eq!(html.into_string(), "Sort by <bdi>A&lt;b&gt;</bdi>");
    let html = msg_html::sort_by(in_(Language::En), maud::html! { b { "x" } });
    assert_eq!(html.into_string(), "Sort by <b>x</b>");
}

#[test]
fn an_unknown_code_is_shown_as_it_is() {
    assert_eq!(in_(Language::En).coded("role", "archivist"), "archivist");
    assert_eq!(in_(Language::En).find("age-days"), None);
}

#[test]
fn names_are_sorted_as_readers_of_the_language_expect() {
    let sorted = |language, names: &[&'static str]| {
        let mut names = names.to_vec();
        in_(language).sort_by_name(&mut names, |name| name);
        names
    };
    assert_eq!(
        sorted(Language::Fr, &["Zambie", "États-Unis", "Estonie"]),
        ["Estonie", "États-Unis", "Zambie"]
    );
    assert_eq!(sorted(Language::Es, &["ñ", "o", "n"]), ["n", "ñ", "o"]);
    assert_eq!(sorted(Language::Zh, &["中国", "阿曼", "法国"]), ["阿曼", "法国", "中国"]);
    assert_eq!(sorted(Language::Ar, &["تونس", "إثيوبيا", "ألبانيا"]), ["إثيوبيا", "ألبانيا", "تونس"]);
}

#[test]
fn the_audit_trail_speaks_in_words() {
    assert_eq!(in_(Language::En).audit_action("account.sign_in"), "Signed in");
    assert_eq!(in_(Language::En).audit_action("moon.landing"), "moon.landing");
}
