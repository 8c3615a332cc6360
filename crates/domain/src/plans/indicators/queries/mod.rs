//! Everything that reads indicators. To the public no small cell leaves these queries.

mod list;
mod values;
mod whole;

pub use list::{Filter, Listed, Listing, due, list, telling};
pub use values::{Row, history, values};
pub use whole::{Linked, Whole, whole};
