use std::collections::{BTreeSet, VecDeque};

use suivi_e2e::{Answer, Http, Site};

use crate::kinds::kind_of_page;

/// Most kinds of pages and files that one reader is led to.
const MOST: usize = 250;

/// Somebody who asks for pages without a browser.
struct Reader<'s> {
    http: Http,
    site: &'s Site,
    cookies: String,
}

impl<'s> Reader<'s> {
    fn new(site: &'s Site) -> Self {
        Reader { http: Http::new(), site, cookies: String::new() }
    }

    /// Goes in by the door of a role; answers where it leads.
    fn enter(&mut self, role: &str) -> String {
        let answer = self.http.get(self.site.door(role), &[]);
        let set = answer.headers.iter().filter(|(name, _)| name == "set-cookie");
        self.cookies = set.filter_map(|(_, value)| value.split(';').next()).collect::<Vec<_>>().join("; ");
        answer.header("location").to_owned()
    }

    /// What stands at a path of this site, behind what it leads on to.
    fn get(&self, path: &str) -> Answer {
        let mut path = path.to_owned();
        for _ in 0..3 {
            let answer = self.http.get(&self.site.at(&path), &[("cookie", &self.cookies)]);
            match answer.status {
                300..400 => path = answer.header("location").to_owned(),
                _ => return answer,
            }
        }
        panic!("{path} is led on and on");
    }
}

/// The addresses of this site that a page leads to, without what stands behind a number sign.
fn links(page: &str) -> impl Iterator<Item = String> {
    let hrefs = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let own = hrefs.filter(|href| href.starts_with('/') && !href.contains("/demo/"));
    own.map(|href| href.split('#').next().unwrap().replace("&amp;", "&"))
}

/// Follows one link of each kind from the first page on; answers those that did not open, with the page that offers them.
fn shut_ways(reader: &Reader, first: &str) -> (usize, Vec<String>) {
    let mut shut = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting: VecDeque<(String, String)> = VecDeque::from([(first.to_owned(), String::new())]);
    while let Some((path, from)) = waiting.pop_front() {
        // The stroke at the end is part of what is written in the link.
        let kind = format!("{}{}", kind_of_page(&path), if path.ends_with('/') { "/" } else { "" });
        let is_english = path.starts_with("/en") || !path[1..].contains('/');
        if !is_english || !seen.insert(kind) {
            continue;
        }
        assert!(seen.len() <= MOST, "more kinds of pages than were thought of: {seen:#?}");
        let answer = reader.get(&path);
        if answer.status != 200 {
            shut.push(format!("{path} answers {}, offered by {from}", answer.status));
        } else if answer.header("content-type").starts_with("text/html") {
            waiting.extend(links(&answer.text()).map(|link| (link, path.clone())));
        }
    }
    (seen.len(), shut)
}

#[test]
fn whatever_a_page_offers_opens_for_whoever_sees_it() {
    let site = Site::start();
    let mut shut = Vec::new();
    let roles = site.roles();
    for role in std::iter::once(None).chain(roles.into_iter().map(Some)) {
        let mut reader = Reader::new(&site);
        let first = role.map_or_else(|| "/en/sama".to_owned(), |role| reader.enter(role));
        let (seen, its_shut) = shut_ways(&reader, &first);
        let who = role.unwrap_or("visitor");
        assert!(seen > 30, "{who} was led to {seen} kinds of pages only");
        shut.extend(its_shut.into_iter().map(|line| format!("{who}: {line}")));
    }
    assert!(shut.is_empty(), "{shut:#?}");
}
