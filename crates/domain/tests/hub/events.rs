//! A seminar, from the concept note to its three reports.
