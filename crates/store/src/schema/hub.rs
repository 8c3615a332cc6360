//! The shelf of the knowledge hub.

diesel::table! {
    /// `shelf`: see the migration that makes it.
    shelf (id) {
        id -> Text,
        kind -> Text,
        node_id -> Nullable<Text>,
        mechanism_id -> Nullable<Text>,
        institution_id -> Nullable<Text>,
        slug -> Text,
        state -> Nullable<Text>,
        language -> Text,
        audience -> Text,
        titles -> Text,
        summaries -> Text,
        texts -> Text,
        document -> Text,
        digest -> Text,
        dated -> Nullable<Date>,
        published_at -> Timestamp,
        updated_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_reason -> Nullable<Text>,
        revision -> Integer,
        seq -> BigInt,
    }
}

diesel::table! {
    /// `shelf_facet`: see the migration that makes it.
    shelf_facet (shelf_id, scheme, code) {
        shelf_id -> Text,
        scheme -> Text,
        code -> Text,
    }
}

diesel::joinable!(shelf_facet -> shelf (shelf_id));
diesel::allow_tables_to_appear_in_same_query!(shelf, shelf_facet);
