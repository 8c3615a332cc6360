//! The vocabularies of the field.
