//! Exchange: questions to peers, people who can be asked, announcements, moderation.
