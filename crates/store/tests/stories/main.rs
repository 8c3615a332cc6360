//! What the store promises, told as stories on SQLite and on PostgreSQL.

mod seam;
