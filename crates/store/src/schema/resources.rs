//! Resources and knowledge pages.

diesel::table! {
    /// `resource`: see the migration that makes it.
    resource (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        keeper -> Text,
        slug -> Text,
        status -> Text,
        audience -> Text,
        kind -> Text,
        language -> Text,
        titles -> Text,
        summaries -> Text,
        tags -> Text,
        state -> Nullable<Text>,
        address -> Nullable<Text>,
        blob_hash -> Nullable<Text>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        size -> Nullable<BigInt>,
        access -> Text,
        dated_on -> Nullable<Date>,
        review_on -> Nullable<Date>,
        published_at -> Nullable<Timestamp>,
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
    /// `resource_version`: see the migration that makes it.
    resource_version (id) {
        id -> Text,
        resource_id -> Text,
        number -> Integer,
        address -> Nullable<Text>,
        blob_hash -> Nullable<Text>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        size -> Nullable<BigInt>,
        until -> Timestamp,
    }
}

diesel::table! {
    /// `knowledge_page`: see the migration that makes it.
    knowledge_page (id) {
        id -> Text,
        mechanism_id -> Text,
        capacity -> Text,
        language -> Text,
        titles -> Text,
        texts -> Text,
        reviewed_on -> Date,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `knowledge_version`: see the migration that makes it.
    knowledge_version (id) {
        id -> Text,
        page_id -> Text,
        titles -> Text,
        texts -> Text,
        until -> Timestamp,
    }
}
