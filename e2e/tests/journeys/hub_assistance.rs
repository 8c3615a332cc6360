//! A State asks for assistance, finds a partner, and withdraws.
