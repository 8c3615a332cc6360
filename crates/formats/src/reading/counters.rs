//! Numbers written in the letters that lists count in.

/// A number in the letters of a format as Word names it: "lowerRoman", "upperLetter", "chineseCounting".
pub(super) fn written(number: u32, format: &str) -> String {
    match format {
        "none" => Some(String::new()),
        "decimalZero" => Some(format!("{number:02}")),
        "decimalFullWidth" => Some(
            number
                .to_string()
                .chars()
                .filter_map(|digit| char::from_u32(digit as u32 + 0xff10 - 0x30))
                .collect(),
        ),
        "lowerLetter" => repeated(number, "abcdefghijklmnopqrstuvwxyz"),
        "upperLetter" => repeated(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerRoman" => roman(number).map(|roman| roman.to_lowercase()),
        "upperRoman" => roman(number),
        "russianLower" => repeated(number, "абвгдежзиклмнопрстуфхцчшщыэюя"),
        "russianUpper" => repeated(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
        "arabicAlpha" => repeated(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        "arabicAbjad" => repeated(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
        "chineseCounting"
        | "chineseCountingThousand"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "japaneseCounting"
        | "ideographDigital" => chinese(number),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => {
            (1..=20).contains(&number).then(|| char::from_u32(0x245f + number)).flatten().map(String::from)
        }
        _ => None,
    }
    .unwrap_or_else(|| number.to_string())
}

/// "a" to "z", then "aa", "bb".
fn repeated(number: u32, letters: &str) -> Option<String> {
    let count = letters.chars().count();
    let at = usize::try_from(number.checked_sub(1)?).ok()?;
    let times = at / count + 1;
    let letter = letters.chars().nth(at % count)?;
    (times <= 30).then(|| std::iter::repeat_n(letter, times).collect())
}

fn roman(mut number: u32) -> Option<String> {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return None;
    }
    let mut roman = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            roman.push_str(sign);
            number -= value;
        }
    }
    Some(roman)
}

/// Up to 99, as lists have it.
fn chinese(number: u32) -> Option<String> {
    let digit = |at: u32| ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"][at as usize % 10];
    match number {
        1..=9 => Some(digit(number).to_owned()),
        10..=19 => Some(format!("十{}", digit(number % 10))),
        20..=99 => Some(format!("{}十{}", digit(number / 10), digit(number % 10))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn numbers_are_written_as_lists_write_them() {
        let shown = |format, numbers: &[u32]| {
            numbers.iter().map(|number| written(*number, format)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown("decimal", &[1, 12]), "1 12");
        assert_eq!(shown("lowerLetter", &[1, 26, 27, 54]), "a z aa bbb");
        assert_eq!(shown("upperRoman", &[1, 4, 9, 14, 40, 99]), "I IV IX XIV XL XCIX");
        assert_eq!(shown("lowerRoman", &[3]), "iii");
        assert_eq!(shown("chineseCounting", &[1, 10, 11, 20, 35]), "一 十 十一 二十 三十五");
        assert_eq!(shown("arabicAbjad", &[1, 3]), "أ ج");
        assert_eq!(shown("russianLower", &[1, 2, 29]), "а б я");
        assert_eq!(written(u32::MAX, "lowerLetter"), u32::MAX.to_string());
        assert_eq!(written(0, "lowerRoman"), "0");
    }
}
