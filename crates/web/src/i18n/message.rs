//! A message as the build left it, and how values are set into it.

use std::borrow::Cow;

use icu_plurals::PluralCategory;
use maud::{Escaper, Markup, PreEscaped, Render};
use std::fmt::Write;
use suivi_kernel::Direction;

use super::{L10n, number};

/// Characters that set a value apart from the direction of the words around it.
const FIRST_STRONG_ISOLATE: &str = "\u{2068}";
const POP_ISOLATE: &str = "\u{2069}";

/// One message in six languages, in the order of [`suivi_kernel::Language`].
pub(super) struct Message {
    pub(super) forms: [&'static [Part]; 6],
}

/// A piece of a message.
pub(super) enum Part {
    /// Words.
    Text(&'static str),
    /// The value at this place of the argument list.
    Value(usize),
    /// Words that depend on the value at this place.
    Choice { of: usize, variants: &'static [(Key, &'static [Part])], default: &'static [Part] },
}

/// What a variant is chosen by.
pub(super) enum Key {
    /// Exactly this number.
    Number(i64),
    /// This plural category of a number, or exactly this text.
    Word(&'static str),
}

/// A value set into a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A text, such as a name.
    Text(Cow<'a, str>),
    /// A whole number, written as the language writes numbers.
    Number(i64),
}

/// A value set into a message that becomes markup.
pub enum Slot<'a> {
    /// A text or a number.
    Value(Value<'a>),
    /// Markup, such as a link.
    Markup(Markup),
}

impl Message {
    /// The words of a message that takes no values; empty for one that does.
    pub(super) fn words(&self, l: L10n) -> &'static str {
        match self.forms[l.language() as usize] {
            [Part::Text(words)] => words,
            _ => "",
        }
    }

    /// Whether its words depend on a number; in Chinese they never do, so any language may tell.
    pub(super) fn counts(&self) -> bool {
        let numbered = |key: &Key| matches!(key, Key::Number(_) | Key::Word("one"));
        let by_number = |part: &Part| match part {
            Part::Choice { variants, .. } => variants.iter().any(|(key, _)| numbered(key)),
            _ => false,
        };
        self.forms.iter().any(|form| form.iter().any(by_number))
    }

    /// The message with its values, as plain text.
    pub(super) fn say(&self, l: L10n, values: &[Value<'_>]) -> String {
        let mut text = String::new();
        resolve(self.forms[l.language() as usize], l, &|i| values.get(i), &mut |piece| match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Value(i) => {
                match values.get(i) {
                    // Among words that run from right to left, `2026-Q4` would be read from its end.
                    Some(Value::Text(value)) if runs_otherwise(l, value) => {
                        text.extend([FIRST_STRONG_ISOLATE, value.as_ref(), POP_ISOLATE]);
                    }
                    Some(value) => text.push_str(&value.written(l)),
                    None => {}
                }
            }
        });
        text
    }

    /// The message with its values, as markup.
    pub(super) fn mark_up(&self, l: L10n, slots: &[Slot<'_>]) -> Markup {
        let mut html = String::new();
        let value_of = |i: usize| match slots.get(i) {
            Some(Slot::Value(value)) => Some(value),
            _ => None,
        };
        resolve(self.forms[l.language() as usize], l, &value_of, &mut |piece| match piece {
            Piece::Words(words) => escape(words, &mut html),
            Piece::Value(i) => match slots.get(i) {
                Some(Slot::Value(value @ Value::Text(_))) => {
                    html.push_str("<bdi>");
                    escape(&value.written(l), &mut html);
                    html.push_str("</bdi>");
                }
                Some(Slot::Value(value)) => escape(&value.written(l), &mut html),
                Some(Slot::Markup(markup)) => markup.render_to(&mut html),
                None => {}
            },
        });
        PreEscaped(html)
    }
}

/// Whether a value has letters, and none of them runs from right to left as the words around it do.
fn runs_otherwise(l: L10n, value: &str) -> bool {
    let is_rtl =
        |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    l.language().direction() == Direction::Rtl
        && value.chars().any(char::is_alphabetic)
        && !value.chars().any(is_rtl)
}

enum Piece {
    Words(&'static str),
    Value(usize),
}

fn resolve<'v>(
    parts: &'static [Part],
    l: L10n,
    value_of: &impl Fn(usize) -> Option<&'v Value<'v>>,
    put: &mut impl FnMut(Piece),
) {
    for part in parts {
        match part {
            Part::Text(words) => put(Piece::Words(words)),
            Part::Value(i) => put(Piece::Value(*i)),
            Part::Choice { of, variants, default } => {
                let chosen = value_of(*of).and_then(|value| value.choose(l, variants)).unwrap_or(default);
                resolve(chosen, l, value_of, put);
            }
        }
    }
}

fn escape(text: &str, html: &mut String) {
    // Writing to a string cannot fail.
    let _ = Escaper::new(html).write_str(text);
}

impl Value<'_> {
    /// The value as the language writes it.
    fn written(&self, l: L10n) -> Cow<'_, str> {
        match self {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Number(n) => Cow::Owned(l.number(*n)),
        }
    }

    /// An exact number first, then the plural category; for a text, the word itself.
    fn choose(&self, l: L10n, variants: &'static [(Key, &'static [Part])]) -> Option<&'static [Part]> {
        let is = |key: &Key, word: &str| matches!(key, Key::Word(w) if *w == word);
        let found = match self {
            Value::Text(text) => variants.iter().find(|(key, _)| is(key, text)),
            Value::Number(n) => {
                let exact = variants.iter().find(|(key, _)| matches!(key, Key::Number(m) if m == n));
                let category = category_word(number::plural(l.language(), *n));
                exact.or_else(|| variants.iter().find(|(key, _)| is(key, category)))
            }
        };
        found.map(|(_, parts)| *parts)
    }
}

fn category_word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

macro_rules! value_from {
    ($($kind:ty, $value:ident => $made:expr;)*) => {
        $(impl<'a> From<$kind> for Value<'a> {
            fn from($value: $kind) -> Self { $made }
        }
        impl<'a> From<$kind> for Slot<'a> {
            fn from(value: $kind) -> Self { Slot::Value(value.into()) }
        })*
    };
}

value_from! {
    &'a str, text => Value::Text(Cow::Borrowed(text));
    &'a String, text => Value::Text(Cow::Borrowed(text));
    String, text => Value::Text(Cow::Owned(text));
    Cow<'a, str>, text => Value::Text(text);
    i64, n => Value::Number(n);
    i32, n => Value::Number(n.into());
    u32, n => Value::Number(n.into());
    u64, n => Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    usize, n => Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
}

impl<'a> From<Value<'a>> for Slot<'a> {
    fn from(value: Value<'a>) -> Self {
        Slot::Value(value)
    }
}

impl From<Markup> for Slot<'_> {
    fn from(markup: Markup) -> Self {
        Slot::Markup(markup)
    }
}
