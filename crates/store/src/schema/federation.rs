//! Other nodes.

use super::shelf;

diesel::table! {
    /// `peer`: see the migration that makes it.
    peer (id) {
        id -> Text,
        names -> Text,
        address -> Text,
        public_key -> Text,
        audience -> Text,
        is_pulled -> Bool,
        is_paused -> Bool,
        cursor_seq -> BigInt,
        page_signed_at -> Nullable<Timestamp>,
        read_state -> Nullable<Text>,
        last_try_at -> Nullable<Timestamp>,
        last_success_at -> Nullable<Timestamp>,
        failures -> Integer,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `shelf_copy`: see the migration that makes it.
    shelf_copy (shelf_id) {
        shelf_id -> Text,
        peer_id -> Text,
        seq -> BigInt,
        slug -> Text,
        revision -> Integer,
        entry -> Text,
        signature -> Text,
        heard_at -> Timestamp,
    }
}

diesel::table! {
    /// `peer_refusal`: see the migration that makes it.
    peer_refusal (id) {
        id -> Text,
        peer_id -> Text,
        at -> Timestamp,
        why -> Text,
        digest -> Text,
    }
}

diesel::joinable!(shelf_copy -> peer (peer_id));
diesel::joinable!(shelf_copy -> shelf (shelf_id));
diesel::allow_tables_to_appear_in_same_query!(peer, shelf_copy, shelf);
