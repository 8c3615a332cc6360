//! What a document of the Universal Periodic Review says of itself, in the six languages.

use suivi_kernel::vocab::{resolve_state, upr_cycle_of_session};

use super::facts::{DocumentKind, Facts};
use super::number::{Numbered, numbered};
use super::states::names_of;
use super::upr_session::session_in;
use super::upr_words::{has, is_heading, spoken};
use super::{head, upr_draft, upr_thematic};
use crate::reading::{Document, Role};

/// Fills in what is known of a document of the review; of any other document nothing.
pub fn complete(document: &Document, facts: &mut Facts) {
    if facts.kind.is_none() {
        facts.kind = kind(document, facts.symbol.as_deref());
    }
    if facts.kind == Some(DocumentKind::Background) {
        facts.state = asked(document).or(facts.state.take());
    }
    let is_list = facts.kind == Some(DocumentKind::UprThematicList)
        || facts.kind == Some(DocumentKind::UprDraft) && facts.symbol.is_none();
    if is_list {
        facts.state = reviewed(document, facts);
    }
    let is_of_review = matches!(
        facts.kind,
        Some(
            DocumentKind::UprReport
                | DocumentKind::UprDraft
                | DocumentKind::UprAddendum
                | DocumentKind::UprThematicList
        )
    );
    let of_symbol = facts.symbol.as_deref().and_then(session_of_symbol);
    if !is_of_review && of_symbol.is_none() {
        return;
    }
    facts.body = Some("UPR".to_owned());
    let session = of_symbol.or_else(|| {
        let sentences = document.blocks.iter().take(60).map(|block| block.text.as_str());
        // A list that a State was handed has no symbol, and may name the session of the review itself.
        let may_name =
            |text: &&str| text.contains("5/1") || facts.symbol.is_none() && has(&spoken(text), &REVIEW);
        sentences.filter(may_name).find_map(session_in)
    });
    if let Some(session) = session {
        facts.session = Some(format!("WG.6/{session}"));
    }
    facts.cycle = session
        .and_then(|session| upr_cycle_of_session(session).map(|cycle| cycle.cycle))
        .or_else(|| facts.symbol.as_deref().and_then(cycle_of_council));
    if facts.kind == Some(DocumentKind::UprThematicList) {
        // A list has no symbol; those in it are of the documents that it lists.
        facts.symbol = None;
    }
}

/// The State that the lines before a list name; those in it recommend.
fn reviewed(document: &Document, facts: &Facts) -> Option<String> {
    let is_cell = |role: Role| matches!(role, Role::Cell { .. });
    let first =
        document.blocks.iter().position(|block| is_cell(block.role) || upr_draft::is_item(&block.text))?;
    // A State alone before its recommendations heads them.
    let heads = |at: usize| {
        document.blocks.get(at).is_some_and(|block| !is_cell(block.role))
            && at > 0
            && names_of(&document.blocks[at - 1].text).is_some()
    };
    let (before, list) = document.blocks.split_at(first - usize::from(heads(first)));
    let lines: Vec<&str> = before.iter().take(30).map(|block| block.text.as_str()).collect();
    // A header may name the State, and stands in no block.
    let is_around = |line: &&String| !list.iter().take(40).any(|block| block.text == **line);
    let around: Vec<String> = document.head.iter().filter(is_around).cloned().collect();
    head::state(None, facts.title.as_deref(), &lines, &around, facts.language)
}

/// The title of a report of the Working Group, of its draft or its addendum.
pub fn title<'d>(beginning: &[&'d str]) -> Option<&'d str> {
    let lines = beginning.iter().take(40).copied().filter(|line| line.chars().count() < 200);
    let is_title = |line: &&str| {
        let line = spoken(line);
        (has(&line, &REPORT) || has(&line, &DRAFT)) && !line.ends_with(['.', ';', ':', '。', '；', '：', '؛'])
    };
    lines.filter(|line| !matches!(numbered(line), Numbered::Single(..) | Numbered::Letter(..))).find(is_title)
}

/// "Advance questions to Sama": the State asked, not the first that asks.
fn asked(document: &Document) -> Option<String> {
    let line = document.head.iter().find(|line| has(&spoken(line), &QUESTIONS))?;
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).find_map(|from| resolve_state(&words[from..].join(" ")).known()).map(str::to_owned)
}

const QUESTIONS: [&str; 2] = ["advance questions", "questions submitted in advance"];

/// "A/HRC/WG.6/20/SVN/1" is of the twentieth session.
fn session_of_symbol(symbol: &str) -> Option<u16> {
    symbol.strip_prefix("A/HRC/WG.6/")?.split('/').next()?.parse().ok()
}

/// The cycle whose reports a session of the Human Rights Council adopts: sessions 8 to 19, 21 to 34, 36 to 50, from 52.
fn cycle_of_council(symbol: &str) -> Option<u8> {
    let session: u16 = symbol.strip_prefix("A/HRC/")?.split('/').next()?.parse().ok()?;
    match session {
        8..=19 => Some(1),
        21..=34 => Some(2),
        36..=50 => Some(3),
        52..=65 => Some(4),
        _ => None,
    }
}

const REVIEW: [&str; 6] = [
    "universal periodic review",
    "examen périodique universel",
    "examen periódico universal",
    "الاستعراض الدوري الشامل",
    "универсальн",
    "普遍定期审议",
];

const REPORT: [&str; 8] = [
    "report of the working group on the universal",
    "rapport du groupe de travail sur l'examen périodique universel",
    "informe del grupo de trabajo sobre el examen periódico universal",
    "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل",
    "доклад рабочей группы по универсальному периодическому обзору",
    "普遍定期审议工作组报告",
    "普遍定期审议工作组的报告",
    "普遍定期审议工作组 报告",
];

const DRAFT: [&str; 13] = [
    "draft report of the working group",
    "projet de rapport du groupe de travail",
    "proyecto de informe del grupo de trabajo",
    "مشروع تقرير الفريق العامل",
    "проект доклада рабочей группы",
    "工作组报告草稿",
    "工作组报告草案",
    "draft recommendations",
    "projet de recommandations",
    "proyecto de recomendaciones",
    "مشروع التوصيات",
    "проект рекомендаций",
    "建议草案",
];

const ADDENDUM: [&str; 12] = [
    "addendum",
    "additif",
    "adición",
    "إضافة",
    "добавление",
    "增编",
    "views on conclusions and/or recommendations",
    "observations sur les conclusions et/ou recommandations",
    "opiniones sobre las conclusiones y/o recomendaciones",
    "آراء بشأن الاستنتاجات و/أو التوصيات",
    "мнения относительно выводов и/или рекомендаций",
    "对结论和/或建议",
];

const BACKGROUND: [&str; 40] = [
    "national report",
    "rapport national",
    "informe nacional",
    "التقرير الوطني",
    "تقرير وطني",
    "национальный доклад",
    "国家报告",
    "compilation of un information",
    "compilation of information",
    "compilation on ",
    "compilation prepared by",
    "compilation établie",
    "compilation concernant",
    "recopilación",
    "تجميع",
    "подборка",
    "汇编",
    "汇编资料",
    "summary of stakeholders",
    "summary of other stakeholders",
    "summary prepared by",
    "stakeholders' submissions",
    "communications des parties prenantes",
    "résumé des communications",
    "résumé établi",
    "resumen de las comunicaciones",
    "resumen preparado",
    "comunicaciones de las partes interesadas",
    "موجز",
    "ملخص",
    "резюме",
    "利益攸关方",
    "概述",
    "advance questions",
    "questions submitted in advance",
    "questions soumises à l'avance",
    "preguntas presentadas con antelación",
    "أسئلة مقدمة مسبقا",
    "заблаговременно представленные вопросы",
    "预先提出的问题",
];

fn kind(document: &Document, symbol: Option<&str>) -> Option<DocumentKind> {
    let head = spoken(&document.head.join(" "));
    let is_report = has(&head, &REPORT);
    let is_review = is_report || has(&head, &REVIEW);
    let is_of_working_group = symbol.is_some_and(|symbol| symbol.starts_with("A/HRC/WG.6/"));
    let is_numbered_paper = is_of_working_group
        && symbol.is_some_and(|symbol| symbol.ends_with(['1', '2', '3']) && !symbol.contains("/L."));
    let is_draft = has(&head, &DRAFT) || is_of_working_group && head.contains("/l.");
    if is_numbered_paper || (is_review && !is_report && !is_draft && has(&head, &BACKGROUND)) {
        return Some(DocumentKind::Background);
    }
    let is_addendum = symbol.is_some_and(|symbol| symbol.contains("/Add.")) || has(&head, &ADDENDUM);
    if is_review && is_addendum && !is_draft {
        return Some(DocumentKind::UprAddendum);
    }
    if is_draft {
        return Some(DocumentKind::UprDraft);
    }
    if is_report {
        return Some(DocumentKind::UprReport);
    }
    if upr_thematic::is_list(&document.blocks) {
        return Some(DocumentKind::UprThematicList);
    }
    if has(&head, &QUESTIONS) {
        return Some(DocumentKind::Background);
    }
    let is_part = |role: Role, text: &str| !matches!(role, Role::Cell { .. }) && is_heading(text);
    if is_review && document.blocks.iter().any(|block| is_part(block.role, &block.text)) {
        return Some(DocumentKind::UprReport);
    }
    (symbol.is_none() && upr_draft::is_bare_list(&document.blocks)).then_some(DocumentKind::UprDraft)
}
