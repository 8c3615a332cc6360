//! Profiles of mechanisms.

diesel::table! {
    /// `mechanism_profile`: see the migration that makes it.
    mechanism_profile (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        slug -> Text,
        state -> Text,
        level -> Text,
        is_stub -> Bool,
        content -> Text,
        language -> Text,
        confirmed_on -> Nullable<Date>,
        confirmed_label -> Nullable<Text>,
        reminded -> Integer,
        shares_capacities -> Bool,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `profile_version`: see the migration that makes it.
    profile_version (id) {
        id -> Text,
        profile_id -> Text,
        number -> Integer,
        content -> Text,
        by_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `capacity_answer`: see the migration that makes it.
    capacity_answer (profile_id, item) {
        profile_id -> Text,
        item -> Text,
        answer -> Text,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    /// `state_flag`: see the migration that makes it.
    state_flag (id) {
        id -> Text,
        mechanism_id -> Text,
        state -> Text,
        flag -> Text,
        valid_from -> Nullable<Date>,
        valid_to -> Nullable<Date>,
        source -> Text,
        set_label -> Text,
        set_at -> Timestamp,
    }
}
