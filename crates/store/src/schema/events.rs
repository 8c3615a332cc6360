//! Seminars, consultations, training.

diesel::table! {
    /// `event`: see the migration that makes it.
    event (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        slug -> Text,
        kind -> Text,
        titles -> Text,
        concepts -> Text,
        mode -> Text,
        venue -> Text,
        zone -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        languages -> Text,
        states -> Text,
        audience -> Text,
        seats -> Nullable<Integer>,
        lines -> Nullable<Integer>,
        closes_at -> Nullable<Timestamp>,
        contact -> Text,
        organisers -> Text,
        joining -> Nullable<Text>,
        extra_minute -> Bool,
        provisions -> Text,
        tasks -> Text,
        recording -> Nullable<Text>,
        transcript -> Nullable<Text>,
        status -> Text,
        cancelled_reason -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `event_session`: see the migration that makes it.
    event_session (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        titles -> Text,
        moderator -> Text,
        speakers -> Text,
        languages -> Text,
    }
}

diesel::table! {
    /// `event_registration`: see the migration that makes it.
    event_registration (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        account_id -> Nullable<Text>,
        name -> Text,
        organisation -> Text,
        email -> Text,
        state -> Nullable<Text>,
        mode -> Text,
        language -> Text,
        standing -> Text,
        number -> Integer,
        assistants -> Integer,
        needs_sealed -> Nullable<Text>,
        consent_at -> Timestamp,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        week_told_at -> Nullable<Timestamp>,
        day_told_at -> Nullable<Timestamp>,
        has_attended -> Nullable<Bool>,
        erased_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `event_needs_reader`: see the migration that makes it.
    event_needs_reader (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        account_id -> Text,
        label -> Text,
        added_at -> Timestamp,
    }
}

diesel::table! {
    /// `event_document`: see the migration that makes it.
    event_document (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        kind -> Text,
        language -> Text,
        title -> Text,
        file_name -> Text,
        media_type -> Text,
        blob_hash -> Text,
        size -> BigInt,
        accessible -> Text,
        note -> Nullable<Text>,
        added_label -> Text,
        added_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `event_report`: see the migration that makes it.
    event_report (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        form -> Text,
        language -> Text,
        version -> Integer,
        title -> Text,
        text -> Text,
        text_digest -> Text,
        blob_hash -> Nullable<Text>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        size -> Nullable<BigInt>,
        statement -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `event_report_test`: see the migration that makes it.
    event_report_test (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        language -> Text,
        text_digest -> Text,
        readers -> Text,
        is_native -> Bool,
        tested_on -> Date,
        note -> Nullable<Text>,
        by_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `event_feedback`: see the migration that makes it.
    event_feedback (id) {
        id -> Text,
        mechanism_id -> Text,
        event_id -> Text,
        useful -> Text,
        better -> Text,
        given_on -> Date,
    }
}

diesel::joinable!(event_session -> event (event_id));
diesel::joinable!(event_registration -> event (event_id));
diesel::joinable!(event_needs_reader -> event (event_id));
diesel::joinable!(event_document -> event (event_id));
diesel::joinable!(event_report -> event (event_id));
diesel::joinable!(event_report_test -> event (event_id));
diesel::joinable!(event_feedback -> event (event_id));
diesel::allow_tables_to_appear_in_same_query!(
    event,
    event_session,
    event_registration,
    event_needs_reader,
    event_document,
    event_report,
    event_report_test,
    event_feedback,
);
