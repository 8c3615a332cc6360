use suivi_e2e::{Browser, Http, Scripts, Site};

const QUESTIONS: [(&str, &str); 6] = [
    ("en", "education of girls with disabilities"),
    ("fr", "éducation des filles handicapées"),
    ("es", "educación de las niñas con discapacidad"),
    ("ar", "تعليم الفتيات ذوات الإعاقة"),
    ("ru", "образование девочек-инвалидов"),
    ("zh", "残疾女童 教育"),
];

#[test]
fn a_visitor_finds_the_education_of_girls_with_disabilities_in_each_of_six_languages() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    for (language, question) in QUESTIONS {
        browser.go(&site.at(&format!("/{language}/sama")));
        browser.write("input[name=q]", question);
        browser.follow("form.search button[type=submit]");
        assert!(
            browser.path().starts_with(&format!("/{language}/sama/recommendations?q=")),
            "{}",
            browser.path()
        );
        assert!(browser.count("ol.results > li") >= 3, "{language}: {}", browser.page());
        assert!(browser.count("ol.results mark") > 0, "{language}: nothing is marked");
        let found = browser.page();
        let expected = match language {
            "en" => "girls with disabilities",
            "fr" => "filles handicapées",
            "es" => "niñas con discapacidad",
            "ar" => "الفتيات ذوات الإعاقة",
            "ru" => "девоч",
            _ => "残疾女童",
        };
        assert!(found.to_lowercase().contains(expected), "{language}: {found}");
    }
}

#[test]
fn a_visitor_narrows_the_list_opens_a_recommendation_and_takes_the_list_along() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(&site.at("/en/sama/recommendations?q=girls+with+disabilities"));
    let all = number(&browser.text(".list-head strong"));
    let facet = ".facets a[href*='body=CEDAW']";
    let expected = number(&browser.text(&format!("{facet} .count")));
    browser.follow(facet);
    assert!(
        browser.path().contains("body=CEDAW") && browser.path().contains("q=girls"),
        "{}",
        browser.path()
    );
    let narrowed = number(&browser.text(".list-head strong"));
    assert!(narrowed == expected && narrowed < all && narrowed > 0, "{narrowed} of {expected} of {all}");

    // The list as a file holds exactly the list.
    let file = browser.attribute(".downloads a[href*='.csv']", "href");
    let answer = Http::new().get(&site.at(&file), &[]);
    assert_eq!(answer.status, 200);
    assert!(answer.header("content-type").starts_with("text/csv"), "{}", answer.header("content-type"));
    assert!(answer.header("content-disposition").contains("attachment"));
    let rows = records_of(&answer.text());
    assert_eq!(rows, narrowed + 1, "{}", answer.text());

    browser.follow("ol.results a");
    let place = browser.address();
    assert!(browser.text("figure.citation").contains(&place), "{place} is not in the citation");
    assert_eq!(browser.count("figure.quotation blockquote[lang]"), 1);
    // The address is the same for anyone, in any language.
    let later = Browser::open(Scripts::On);
    later.go(&place.replace("/en/", "/fr/"));
    assert_eq!(later.attribute("html", "lang"), "fr");
    assert_eq!(later.count("figure.quotation blockquote"), 1);
}

/// The first number in some words.
fn number(words: &str) -> usize {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("no number in {words}"))
}

/// Rows of comma-separated values, where a cell may hold line breaks between quotation marks.
fn records_of(text: &str) -> usize {
    let mut inside = false;
    let ends = text.trim_end().chars().filter(|sign| {
        inside ^= *sign == '"';
        *sign == '\n' && !inside
    });
    ends.count() + 1
}
