//! Documents that came in and wait for a person.

use super::import;

diesel::table! {
    /// `intake`: see the migration that makes it.
    intake (id) {
        id -> Text,
        mechanism_id -> Nullable<Text>,
        state -> Text,
        file_name -> Text,
        blob_hash -> Text,
        reading_hash -> Text,
        kind -> Text,
        particulars -> Text,
        rule -> Nullable<Text>,
        replaces -> Nullable<Text>,
        pages -> Integer,
        scanned -> Integer,
        state_of_work -> Text,
        import_id -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `intake_item`: see the migration that makes it.
    intake_item (id) {
        id -> Text,
        intake_id -> Text,
        ordinal -> Integer,
        kind -> Text,
        content -> Text,
        original -> Nullable<Text>,
        choice -> Nullable<Text>,
        is_edited -> Bool,
    }
}

diesel::joinable!(intake -> import (import_id));
diesel::joinable!(intake_item -> intake (intake_id));
diesel::allow_tables_to_appear_in_same_query!(intake, intake_item, import);
