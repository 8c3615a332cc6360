//! Plans, the measures in them and the figures that show whether they work.

pub mod measures;
pub mod model;
pub mod queries;
pub mod rows;
