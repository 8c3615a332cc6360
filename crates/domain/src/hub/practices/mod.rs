//! Good practices (DOMAIN 3.7, 12.7): from a draft to a page with the State's own word on it.
