//! Templates of reports: which sections a report has, what each is fed from, and how long it may be.
//!
//! The limits are those of `word_limits.csv`; an administrator copies a template and changes it.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::table::rows;
use crate::language::{Language, LocalText};

/// What the first draft of a section is gathered from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feed {
    /// How the report was made: who contributed, who was consulted.
    Method,
    /// Laws, institutions and ratifications since the last review.
    Laws,
    /// Rights on the ground: one section for each theme, from updates and measures.
    Themes,
    /// What was done about the last review's recommendations, supported and noted.
    Followup,
    /// Obstacles that updates name.
    Obstacles,
    /// The plan in force: measures to come.
    Priorities,
    /// Help that updates ask for.
    Assistance,
    /// Official indicators, with chart and table.
    Indicators,
    /// One section for each question of a list of issues.
    Questions,
    /// One section for each paragraph that a committee wants to hear about soon.
    Paragraphs,
    /// The table of positions.
    Positions,
    /// Tables of totals by theme, position and Goal.
    Totals,
    /// What was done, by Sustainable Development Goal.
    Sdg,
    /// Nothing: people write it.
    #[default]
    None,
}

impl Feed {
    /// Every one.
    pub const ALL: [Feed; 14] = [
        Feed::Method,
        Feed::Laws,
        Feed::Themes,
        Feed::Followup,
        Feed::Obstacles,
        Feed::Priorities,
        Feed::Assistance,
        Feed::Indicators,
        Feed::Questions,
        Feed::Paragraphs,
        Feed::Positions,
        Feed::Totals,
        Feed::Sdg,
        Feed::None,
    ];

    /// The code in the database and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Feed::Method => "method",
            Feed::Laws => "laws",
            Feed::Themes => "themes",
            Feed::Followup => "followup",
            Feed::Obstacles => "obstacles",
            Feed::Priorities => "priorities",
            Feed::Assistance => "assistance",
            Feed::Indicators => "indicators",
            Feed::Questions => "questions",
            Feed::Paragraphs => "paragraphs",
            Feed::Positions => "positions",
            Feed::Totals => "totals",
            Feed::Sdg => "sdg",
            Feed::None => "none",
        }
    }

    /// The feed with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Feed::ALL.into_iter().find(|feed| feed.code() == code)
    }
}

/// A template.
#[derive(Clone, Debug)]
pub struct ReportTemplate {
    /// Its code: `upr_national_report`.
    pub code: String,
    /// The kind of obligation it serves.
    pub kind: String,
    /// The limit in words, where there is one.
    pub words: Option<u32>,
    /// Whether notes stand at the end rather than at the foot of the page.
    pub has_endnotes: bool,
    /// `matrix` or `positions`, where there is an annex.
    pub annex: Option<String>,
    /// Whether paragraphs are numbered.
    pub is_numbered: bool,
    /// How sure we are of the limit.
    pub evidence: Evidence,
    /// Its name in the six languages.
    pub names: LocalText,
    /// Its sections, in order.
    pub sections: Vec<TemplateSection>,
}

/// A section of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateSection {
    /// Its code, unique in the template.
    pub key: String,
    /// 1 or 2.
    pub level: u8,
    /// What its first draft is gathered from.
    pub feed: Feed,
    /// Its share of the limit, in words; none where the template has no limit.
    pub share: Option<u32>,
    /// Its heading in the six languages.
    pub headings: LocalText,
}

#[derive(Deserialize)]
struct TemplateRow {
    code: String,
    kind: String,
    words: Option<u32>,
    notes: String,
    annex: Option<String>,
    paragraphs: String,
    evidence: Evidence,
    en: String,
    fr: String,
    es: String,
    ar: String,
    ru: String,
    zh: String,
}

#[derive(Deserialize)]
struct SectionRow {
    template: String,
    key: String,
    level: u8,
    feed: Feed,
    share: Option<u32>,
    en: String,
    fr: String,
    es: String,
    ar: String,
    ru: String,
    zh: String,
}

fn six(en: String, fr: String, es: String, ar: String, ru: String, zh: String) -> LocalText {
    LocalText::of(Language::En, en)
        .with(Language::Fr, fr)
        .with(Language::Es, es)
        .with(Language::Ar, ar)
        .with(Language::Ru, ru)
        .with(Language::Zh, zh)
}

static TEMPLATES: LazyLock<Vec<ReportTemplate>> = LazyLock::new(|| {
    let mut templates: Vec<ReportTemplate> =
        rows::<TemplateRow>("report templates", include_str!("report_templates.csv"))
            .into_iter()
            .map(|row| ReportTemplate {
                code: row.code,
                kind: row.kind,
                words: row.words,
                has_endnotes: row.notes == "end",
                annex: row.annex,
                is_numbered: row.paragraphs == "numbered",
                evidence: row.evidence,
                names: six(row.en, row.fr, row.es, row.ar, row.ru, row.zh),
                sections: Vec::new(),
            })
            .collect();
    for row in rows::<SectionRow>("report sections", include_str!("report_sections.csv")) {
        if let Some(template) = templates.iter_mut().find(|template| template.code == row.template) {
            template.sections.push(TemplateSection {
                key: row.key,
                level: row.level,
                feed: row.feed,
                share: row.share,
                headings: six(row.en, row.fr, row.es, row.ar, row.ru, row.zh),
            });
        }
    }
    templates
});

/// Every template that Suivi brings.
pub fn report_templates() -> &'static [ReportTemplate] {
    &TEMPLATES
}

/// The template with this code.
pub fn report_template(code: &str) -> Option<&'static ReportTemplate> {
    TEMPLATES.iter().find(|template| template.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_of_a_template_share_its_limit_among_them() {
        assert!(report_templates().len() >= 12);
        for template in report_templates() {
            assert!(!template.sections.is_empty(), "{}", template.code);
            let shares: u32 = template.sections.iter().filter_map(|section| section.share).sum();
            assert_eq!(shares, template.words.unwrap_or(0), "{}", template.code);
            assert_eq!(template.names.0.len(), 6, "{}", template.code);
            for section in &template.sections {
                assert!(section.headings.0.values().all(|words| !words.trim().is_empty()), "{}", section.key);
                assert!((1..=2).contains(&section.level), "{}", section.key);
            }
        }
    }

    #[test]
    fn every_section_row_belongs_to_a_template() {
        let all = include_str!("report_sections.csv").lines().count() - 1;
        assert_eq!(report_templates().iter().map(|template| template.sections.len()).sum::<usize>(), all);
    }

    #[test]
    fn the_national_report_follows_the_councils_outline_within_its_limit() {
        let template = report_template("upr_national_report").unwrap();
        assert_eq!((template.words, template.annex.as_deref()), (Some(10_700), Some("matrix")));
        assert!(template.has_endnotes && template.is_numbered);
        let feeds: Vec<Feed> = template.sections.iter().map(|section| section.feed).collect();
        for feed in
            [Feed::Method, Feed::Laws, Feed::Themes, Feed::Followup, Feed::Obstacles, Feed::Priorities]
        {
            assert!(feeds.contains(&feed), "{feed:?}");
        }
    }
}
