//! The same ask in another language or by another body: what two texts name in common, whatever words they use.
//!
//! A text's signs are the treaties, targets, groups of persons and themes that rules find in it, the category of action
//! of its first verb, and its numbers: they are the same in all six languages. So a French and an Arabic text can be
//! compared, and a committee's long paragraph with a short recommendation of the UPR.
//!
//! What this cannot do: two texts that name nothing the rules know have no signs and are like none; and of two that name
//! the same things it cannot say whether they ask the same of them (to ratify a treaty, or to report under it), beyond
//! the category of action. It proposes what a person should look at.

use std::collections::BTreeSet;

use suivi_kernel::Language;

use super::rules::{Names, named};
use super::suggestion::Field;
use crate::analysis::symbol_parts;

/// What a text names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs(BTreeSet<Sign>);

/// Something that a text names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// A treaty, by the code of the rules' table, such as `CRPD` or `ILO-169`.
    Treaty(String),
    /// A code of a field.
    Code(Field, String),
    /// A number: of an article, a resolution, a year.
    Number(String),
}

impl Sign {
    /// How much it says: a treaty is one of some twenty, a category of action one of five.
    fn weight(&self) -> f64 {
        match self {
            Sign::Treaty(_) => 4.0,
            Sign::Code(Field::Sdg, _) | Sign::Number(_) => 3.0,
            Sign::Code(Field::Theme | Field::Person, _) => 2.0,
            Sign::Code(..) => 1.0,
        }
    }
}

impl Signs {
    /// The signs of a text.
    pub fn of(text: &str, language: Language) -> Self {
        let names = named(text, language).into_iter().map(|(names, code)| match names {
            Names::Treaty => Sign::Treaty(code.to_owned()),
            Names::Code(field) => Sign::Code(field, code.to_owned()),
        });
        // The number of a paragraph or a list is no sign: one digit says nothing.
        let numbers = symbol_parts(text).into_iter().filter(|part| part.len() > 1);
        let numbers = numbers.filter(|part| part.bytes().all(|byte| byte.is_ascii_digit())).map(Sign::Number);
        Signs(names.chain(numbers).collect())
    }

    /// Whether nothing was found in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What says most by itself: treaties, targets and numbers. Texts that share none of these have little in common.
    pub fn telling(&self) -> impl Iterator<Item = &Sign> {
        self.0.iter().filter(|sign| sign.weight() >= 3.0)
    }

    /// What both name.
    pub fn in_common<'s>(&'s self, other: &'s Signs) -> impl Iterator<Item = &'s Sign> {
        self.0.intersection(&other.0)
    }

    /// Of what either names, the part that both name, each by how much it says: 0 to 1. A category of action alone is
    /// nothing in common.
    pub fn share(&self, other: &Signs) -> f64 {
        let is_telling = |sign: &&Sign| sign.weight() > 1.0;
        if self.in_common(other).find(is_telling).is_none() {
            return 0.0;
        }
        let both: f64 = self.in_common(other).map(Sign::weight).sum();
        let either: f64 = self.0.union(&other.0).map(Sign::weight).sum();
        both / either
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_ask_in_six_languages_has_much_in_common_and_another_ask_little() {
        let signs = |text, language| Signs::of(text, language);
        let english = signs("Ratify the Convention on the Rights of Persons with Disabilities", Language::En);
        let other = signs(
            "Ratify the Convention on the Elimination of All Forms of Racial Discrimination",
            Language::En,
        );
        for (text, language) in [
            ("Ratifier la Convention relative aux droits des personnes handicapées", Language::Fr),
            ("Ratificar la Convención sobre los Derechos de las Personas con Discapacidad", Language::Es),
            ("التصديق على اتفاقية حقوق الأشخاص ذوي الإعاقة", Language::Ar),
            ("Ратифицировать Конвенцию о правах инвалидов", Language::Ru),
            ("批准《残疾人权利公约》", Language::Zh),
        ] {
            let there = signs(text, language);
            assert!(english.share(&there) > 0.6, "{text}: {there:?}");
            assert!(other.share(&there) < english.share(&there) / 2.0, "{text}: {there:?}");
        }
    }

    #[test]
    fn numbers_are_signs_and_a_verb_alone_is_none() {
        let (one, other) =
            ("Apply article 19 of the Act of 2014", "Appliquer l’article 19 de la loi de 2014");
        let (one, other) = (Signs::of(one, Language::En), Signs::of(other, Language::Fr));
        assert!(one.share(&other) > 0.5);
        let verbs = Signs::of("Strengthen the ferries", Language::En)
            .share(&Signs::of("Promote lighthouses", Language::En));
        assert_eq!(verbs, 0.0);
        assert!(Signs::of("Repaint it", Language::En).is_empty());
    }
}
