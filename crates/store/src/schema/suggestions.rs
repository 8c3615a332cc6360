//! What rules and models suggest.

use super::recommendation;

diesel::table! {
    /// `suggestion`: see the migration that makes it.
    suggestion (mechanism_id, recommendation_id, scheme, code) {
        mechanism_id -> Text,
        recommendation_id -> Text,
        scheme -> Text,
        code -> Text,
        sureness -> Double,
        because -> Text,
        set_by -> Text,
        version -> Text,
        made_at -> Timestamp,
        state -> Text,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::joinable!(suggestion -> recommendation (recommendation_id));
diesel::allow_tables_to_appear_in_same_query!(suggestion, recommendation);
