//! Questions and answers, people, announcements.

use super::account;

diesel::table! {
    /// `exchange_question`: see the migration that makes it.
    exchange_question (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        speaker_role -> Text,
        speaker_names -> Text,
        speaker_state -> Nullable<Text>,
        slug -> Text,
        audience -> Text,
        language -> Text,
        title -> Text,
        body -> Text,
        capacities -> Text,
        themes -> Text,
        states -> Text,
        is_closed -> Bool,
        accepted_id -> Nullable<Text>,
        hidden_at -> Nullable<Timestamp>,
        hidden_reason -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `exchange_answer`: see the migration that makes it.
    exchange_answer (id) {
        id -> Text,
        question_id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        speaker_role -> Text,
        speaker_names -> Text,
        speaker_state -> Nullable<Text>,
        language -> Text,
        body -> Text,
        hidden_at -> Nullable<Timestamp>,
        hidden_reason -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `exchange_version`: see the migration that makes it.
    exchange_version (id) {
        id -> Text,
        about_kind -> Text,
        about_id -> Text,
        title -> Nullable<Text>,
        body -> Text,
        until -> Timestamp,
    }
}

diesel::table! {
    /// `exchange_watch`: see the migration that makes it.
    exchange_watch (question_id, account_id) {
        question_id -> Text,
        account_id -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `exchange_mention`: see the migration that makes it.
    exchange_mention (question_id, state) {
        question_id -> Text,
        state -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    /// `exchange_moderation`: see the migration that makes it.
    exchange_moderation (id) {
        id -> Text,
        mechanism_id -> Text,
        question_id -> Text,
        answer_id -> Nullable<Text>,
        act -> Text,
        reason -> Text,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `exchange_person`: see the migration that makes it.
    exchange_person (id) {
        id -> Text,
        account_id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        speaker_role -> Text,
        speaker_names -> Text,
        speaker_state -> Nullable<Text>,
        name -> Text,
        topics -> Text,
        languages -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `exchange_announcement`: see the migration that makes it.
    exchange_announcement (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        speaker_role -> Text,
        speaker_names -> Text,
        speaker_state -> Nullable<Text>,
        slug -> Text,
        audience -> Text,
        language -> Text,
        titles -> Text,
        texts -> Text,
        until -> Nullable<Date>,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_reason -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `exchange_digest`: see the migration that makes it.
    exchange_digest (id) {
        id -> Text,
        account_id -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        sent_for -> Nullable<Date>,
    }
}

diesel::joinable!(exchange_moderation -> exchange_question (question_id));
diesel::allow_tables_to_appear_in_same_query!(exchange_moderation, exchange_question);
diesel::joinable!(exchange_person -> account (account_id));
diesel::allow_tables_to_appear_in_same_query!(exchange_person, account);
