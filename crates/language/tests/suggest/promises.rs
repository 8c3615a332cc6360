//! What holds for any text.

use std::sync::LazyLock;

use proptest::prelude::*;
use suivi_kernel::Language;
use suivi_language::suggest::Model;

use crate::world;

static MODEL: LazyLock<Model> = LazyLock::new(world::model);

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// Any text, and texts that the model and the rules know something of.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "ferry",
        "Improve",
        "midwives",
        "CEDAW",
        "الأطفال",
        "妇女",
        "ратифицировать",
        "’s",
        "\u{200f}",
        "é",
        "\0",
        "🛶",
        "…",
        "ratify the",
        "Convention",
        "\n",
        "16.9",
        "droits",
        "İ",
        "ﬁ",
    ]);
    prop_oneof![any::<String>(), prop::collection::vec(word, 0..30).prop_map(|words| words.join(" "))]
}

proptest! {
    #[test]
    fn every_suggestion_is_sound(text in text(), language in language()) {
        for model in [&*MODEL, Model::shipped()] {
            let suggestions = model.suggest(&text, language);
            for one in &suggestions {
                prop_assert!((0.0..=1.0).contains(&one.sureness), "{one:?}");
                prop_assert!(one.because.iter().all(|word| text[word.from..word.to] == word.text));
                prop_assert!(one.because.iter().all(|word| word.share > 0.0 && word.share <= 1.0));
                prop_assert!(one.because.iter().map(|word| word.share).sum::<f32>() <= 1.001);
                let same = suggestions.iter().filter(|other| {
                    other.field == one.field && (one.field.is_one_of() || other.code == one.code)
                });
                prop_assert_eq!(same.count(), 1, "each code once, and one of what can only be one");
            }
            prop_assert_eq!(suggestions, model.suggest(&text, language));
        }
    }

    #[test]
    fn no_bytes_make_loading_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), head in any::<bool>()) {
        let bytes = if head { [b"suivi-model 1\n", &bytes[..]].concat() } else { bytes };
        prop_assert!(Model::load(&bytes).is_err());
    }
}
