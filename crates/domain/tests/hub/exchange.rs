//! Questions and answers, people, announcements, moderation.
