//! Which links lead to the same kind of page: one measure looks like the next.

/// Words that stand before the name of one thing in an address.
const COLLECTIONS: [&str; 40] = [
    "recommendations",
    "clusters",
    "institutions",
    "documents",
    "members",
    "imports",
    "invitations",
    "sessions",
    "tokens",
    // Of follow-up.
    "measures",
    "measure",
    "plans",
    "versions",
    "indicators",
    "points",
    "cluster",
    "recommendation",
    "case",
    "updates",
    "assessments",
    "requests",
    "allocations",
    "rounds",
    "evidence",
    "successions",
    "absences",
    "hand-overs",
    // Of reporting.
    "obligations",
    "treaties",
    "reports",
    "templates",
    "contributions",
    "sections",
    "sources",
    // The ways in for the public.
    "right",
    "theme",
    "person",
    "sdg",
    "institution",
    "feeds",
];

/// Words that name a kind of page below the name of one thing.
const KINDS: [&str; 19] = [
    "new",
    "texts",
    "repeats",
    "official",
    "translation",
    "plain",
    "waiting",
    "mine",
    "to-clear",
    "to-validate",
    "to-publish",
    "assess",
    "suggest",
    "edit",
    "import",
    "due",
    // Beside the reports.
    "templates",
    "contributions",
    "sources",
];

/// Whether a link leads to a page, and neither to a file nor to another person's seat.
pub fn is_page(path: &str) -> bool {
    let place = path.split('?').next().unwrap();
    let files = [".csv", ".xlsx", ".json", ".atom", ".ics", "/file"];
    let is_file = files.iter().any(|ending| place.ends_with(ending))
        || ["/file/", "/matrix/"].iter().any(|part| place.contains(part));
    !path.contains("/demo/") && !is_file
}

/// The address with the names of single things taken out, and whether it asks for something.
pub fn kind_of_page(path: &str) -> String {
    let (place, query) = path.split_once('?').unwrap_or((path, ""));
    let mut parts: Vec<&str> = place.trim_end_matches('/').split('/').collect();
    // A province's mechanism has the same kinds of pages as the State's.
    if let Some(mechanism) = parts.get_mut(2).filter(|name| **name == "telu") {
        *mechanism = "sama";
    }
    for at in 1..parts.len() {
        // In the register of all States a record stands below its State.
        let below = COLLECTIONS.contains(&parts[at - 1]) || parts[..at].contains(&"recommendations");
        if below && !KINDS.contains(&parts[at]) {
            parts[at] = "*";
        }
    }
    // The list is looked at with nothing, a search, and a facet; every other page with its parameters once.
    let asks = match query {
        "" => "",
        searched if searched.starts_with("q=") => "?q",
        _ => "?",
    };
    format!("{}{asks}", parts.join("/"))
}
