//! Questions and answers, people, announcements.
