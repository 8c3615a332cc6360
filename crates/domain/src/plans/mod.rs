//! Plans, the measures in them and the figures that show whether they work.

pub mod model;
pub mod rows;
