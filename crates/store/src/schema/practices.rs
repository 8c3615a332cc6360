//! Good practices.

diesel::table! {
    /// `practice`: see the migration that makes it.
    practice (id) {
        id -> Text,
        slug -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        author_kind -> Text,
        author_names -> Text,
        state -> Text,
        language -> Text,
        facts -> Text,
        status -> Text,
        verdict -> Text,
        asked_at -> Nullable<Timestamp>,
        due_on -> Nullable<Date>,
        verdict_at -> Nullable<Timestamp>,
        verdict_comment -> Nullable<Text>,
        verdict_mechanism_id -> Nullable<Text>,
        submitted_by -> Nullable<Text>,
        submitted_at -> Nullable<Timestamp>,
        document -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        checked_on -> Nullable<Date>,
        review_on -> Nullable<Date>,
        reminded_at -> Nullable<Timestamp>,
        archived_at -> Nullable<Timestamp>,
        archived_reason -> Nullable<Text>,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `practice_text`: see the migration that makes it.
    practice_text (practice_id, language, version) {
        practice_id -> Text,
        language -> Text,
        version -> Integer,
        origin -> Text,
        of_version -> Nullable<Integer>,
        content -> Text,
        by_id -> Nullable<Text>,
        by_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `practice_step`: see the migration that makes it.
    practice_step (id) {
        id -> Text,
        practice_id -> Text,
        step -> Text,
        reason -> Nullable<Text>,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `practice_recommendation`: see the migration that makes it.
    practice_recommendation (practice_id, recommendation_id) {
        practice_id -> Text,
        recommendation_id -> Text,
    }
}

diesel::table! {
    /// `practice_reuse`: see the migration that makes it.
    practice_reuse (id) {
        id -> Text,
        practice_id -> Text,
        kind -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        names -> Text,
        body -> Text,
        created_by -> Nullable<Text>,
        created_label -> Text,
        at -> Timestamp,
        hidden_at -> Nullable<Timestamp>,
        hidden_reason -> Nullable<Text>,
        hidden_label -> Nullable<Text>,
    }
}

use super::{document, recommendation};

diesel::joinable!(practice_recommendation -> recommendation (recommendation_id));
diesel::joinable!(practice_text -> practice (practice_id));
diesel::allow_tables_to_appear_in_same_query!(practice, practice_text);
diesel::allow_tables_to_appear_in_same_query!(practice_recommendation, recommendation);
diesel::allow_tables_to_appear_in_same_query!(practice_recommendation, document);
