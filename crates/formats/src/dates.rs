//! Days as exports write them.

use suivi_kernel::Date;

/// Reads a day: ISO 8601 with or without a time, day first with points, slashes or a month's English name, or
/// milliseconds since 1970. Nothing is guessed from an order that could be either.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    let day = iso(text)
        .or_else(|| {
            ["%d.%m.%Y", "%d/%m/%Y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%Y/%m/%d", "%Y%m%d"]
                .iter()
                .find_map(|shape| with(text, shape))
        })
        .or_else(|| milliseconds(text))?;
    ((1900..=2200).contains(&chrono::Datelike::year(&day))).then_some(day)
}

/// Reads a day in exactly this `chrono` format, with a time after it or not.
pub(crate) fn with(text: &str, shape: &str) -> Option<Date> {
    Date::parse_from_str(text.trim(), shape).ok().or_else(|| {
        Date::parse_and_remainder(text.trim(), shape)
            .ok()
            .filter(|(_, rest)| is_time(rest))
            .map(|(day, _)| day)
    })
}

/// Reads a day in ISO 8601, with a time after it or not.
pub(crate) fn iso(text: &str) -> Option<Date> {
    let day = Date::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()?;
    let rest = &text[10..];
    (rest.is_empty() || is_time(rest)).then_some(day)
}

fn is_time(rest: &str) -> bool {
    rest.starts_with(['T', ' ']) && rest.len() <= 40 && rest.contains(':')
}

fn milliseconds(text: &str) -> Option<Date> {
    let digits = text.strip_prefix("/Date(").and_then(|t| t.strip_suffix(")/")).unwrap_or(text);
    let digits = digits.split('+').next().unwrap_or(digits);
    if digits.len() < 11 {
        return None;
    }
    chrono::DateTime::from_timestamp_millis(digits.parse().ok()?).map(|moment| moment.date_naive())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_shapes_exports_use() {
        let day = Date::from_ymd_opt(2024, 5, 7);
        for text in [
            "2024-05-07",
            "2024-05-07T00:00:00Z",
            "2024-05-07 10:11:12",
            "07.05.2024",
            "07/05/2024",
            "7 May 2024",
            "07 May 2024",
            "May 7, 2024",
            "07/05/2024 00:00:00",
            "/Date(1715040000000)/",
            "1715040000000",
        ] {
            assert_eq!(parse(text), day, "{text}");
        }
        for text in ["", "soon", "2024-13-01", "2024-05-07x", "0001-01-01T00:00:00", "12"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
