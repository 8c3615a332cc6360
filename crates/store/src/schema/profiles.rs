//! Profiles of mechanisms.
