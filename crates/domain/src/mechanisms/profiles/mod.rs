//! Profiles of mechanisms (DOMAIN 12.8): what each says of itself, and when it last confirmed it.
