//! A good practice is written, confirmed by the State and published.
