//! A good practice, from a draft to its page.
