//! A seminar is run from the concept note to its three reports.
