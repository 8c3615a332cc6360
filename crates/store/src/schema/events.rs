//! Seminars, consultations, training.
