//! Documents as tagged PDF files.
