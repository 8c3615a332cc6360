//! A question is asked and answered.
