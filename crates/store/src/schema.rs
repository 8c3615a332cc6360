//! The tables as the migrations leave them; a test holds the two against each other.
#![expect(missing_docs, reason = "a column is explained where the migration makes it")]

diesel::table! {
    /// `chain_head`: see the migration that makes it.
    chain_head (id) {
        id -> Integer,
        audit_seq -> BigInt,
        audit_hash -> Text,
        change_seq -> BigInt,
    }
}

diesel::table! {
    /// `audit`: see the migration that makes it.
    audit (seq) {
        seq -> BigInt,
        at -> Timestamp,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        mechanism_id -> Nullable<Text>,
        action -> Text,
        object_kind -> Text,
        object_id -> Text,
        before_digest -> Nullable<Text>,
        after_digest -> Nullable<Text>,
        reason -> Nullable<Text>,
        act_id -> Nullable<Text>,
        hash -> Text,
    }
}

diesel::table! {
    /// `change`: see the migration that makes it.
    change (seq) {
        seq -> BigInt,
        at -> Timestamp,
        object_kind -> Text,
        object_id -> Text,
    }
}

diesel::table! {
    /// `job`: see the migration that makes it.
    job (id) {
        id -> Text,
        kind -> Text,
        payload -> Text,
        state -> Text,
        attempts -> Integer,
        max_attempts -> Integer,
        run_at -> Timestamp,
        leased_by -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        done_units -> BigInt,
        total_units -> BigInt,
        last_error -> Nullable<Text>,
        mechanism_id -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `blob`: see the migration that makes it.
    blob (hash) {
        hash -> Text,
        size -> BigInt,
        media_type -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `mechanism`: see the migration that makes it.
    mechanism (id) {
        id -> Text,
        slug -> Text,
        names -> Text,
        state -> Text,
        level -> Text,
        kind -> Text,
        parent_id -> Nullable<Text>,
        language -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `institution`: see the migration that makes it.
    institution (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        names -> Text,
        short_names -> Text,
        kind -> Text,
        parent_id -> Nullable<Text>,
        valid_from -> Nullable<Date>,
        valid_to -> Nullable<Date>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `account`: see the migration that makes it.
    account (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        language -> Text,
        password_hash -> Nullable<Text>,
        totp_secret -> Nullable<Text>,
        totp_confirmed_at -> Nullable<Timestamp>,
        totp_last_step -> BigInt,
        is_operator -> Bool,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        last_sign_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `recovery_code`: see the migration that makes it.
    recovery_code (id) {
        id -> Text,
        account_id -> Text,
        code_hash -> Text,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `session`: see the migration that makes it.
    session (token_hash) {
        token_hash -> Text,
        id -> Text,
        account_id -> Text,
        csrf -> Text,
        device -> Text,
        second_factor -> Bool,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `membership`: see the migration that makes it.
    membership (id) {
        id -> Text,
        account_id -> Text,
        mechanism_id -> Text,
        role -> Text,
        institution_id -> Nullable<Text>,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `invitation`: see the migration that makes it.
    invitation (id) {
        id -> Text,
        token_hash -> Text,
        email -> Text,
        mechanism_id -> Text,
        role -> Text,
        institution_id -> Nullable<Text>,
        invited_by -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        accepted_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `one_time_link`: see the migration that makes it.
    one_time_link (token_hash) {
        token_hash -> Text,
        account_id -> Text,
        purpose -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `throttle`: see the migration that makes it.
    throttle (key) {
        key -> Text,
        failures -> Integer,
        last_at -> Timestamp,
        blocked_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `api_token`: see the migration that makes it.
    api_token (id) {
        id -> Text,
        token_hash -> Text,
        name -> Text,
        mechanism_id -> Text,
        account_id -> Text,
        scope -> Text,
        created_at -> Timestamp,
        expires_at -> Nullable<Timestamp>,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `import`: see the migration that makes it.
    import (id) {
        id -> Text,
        format -> Text,
        file_name -> Text,
        blob_hash -> Text,
        options -> Text,
        mechanism_id -> Nullable<Text>,
        state -> Text,
        rows_done -> BigInt,
        counts -> Text,
        problem -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        previewed_at -> Nullable<Timestamp>,
        committed_at -> Nullable<Timestamp>,
        finished_at -> Nullable<Timestamp>,
        undone_at -> Nullable<Timestamp>,
        job_id -> Nullable<Text>,
    }
}

diesel::table! {
    /// `import_finding`: see the migration that makes it.
    import_finding (import_id, seq) {
        import_id -> Text,
        seq -> BigInt,
        place -> Text,
        outcome -> Text,
        recommendation_id -> Nullable<Text>,
        detail -> Text,
    }
}

diesel::table! {
    /// `document`: see the migration that makes it.
    document (id) {
        id -> Text,
        state -> Text,
        body -> Text,
        symbol -> Nullable<Text>,
        kind -> Text,
        title -> Nullable<Text>,
        date -> Nullable<Date>,
        cycle -> Nullable<Integer>,
        session -> Nullable<Text>,
        language -> Nullable<Text>,
        address -> Nullable<Text>,
        source_key -> Text,
        import_id -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `recommendation`: see the migration that makes it.
    recommendation (id) {
        id -> Text,
        state -> Text,
        slug -> Text,
        document_id -> Text,
        parent_id -> Nullable<Text>,
        body -> Text,
        kind -> Text,
        kind_inferred -> Bool,
        paragraph -> Nullable<Text>,
        ordinal -> Integer,
        position -> Nullable<Text>,
        position_source -> Nullable<Text>,
        position_text -> Nullable<Text>,
        action_category -> Nullable<Integer>,
        is_priority -> Bool,
        priority_due -> Nullable<Date>,
        cycle -> Nullable<Integer>,
        session -> Nullable<Text>,
        date -> Nullable<Date>,
        year -> Nullable<Integer>,
        class -> Integer,
        sort_key -> BigInt,
        fingerprint -> Text,
        feed -> Text,
        external_id -> Text,
        source_digest -> Text,
        import_id -> Nullable<Text>,
        fetched_at -> Timestamp,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_reason -> Nullable<Text>,
    }
}

diesel::table! {
    /// `recommendation_text`: see the migration that makes it.
    recommendation_text (recommendation_id, language, kind, version) {
        recommendation_id -> Text,
        language -> Text,
        kind -> Text,
        version -> Integer,
        is_current -> Bool,
        body -> Text,
        raw -> Nullable<Text>,
        reason -> Nullable<Text>,
        set_by -> Nullable<Text>,
        import_id -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `recommending_state`: see the migration that makes it.
    recommending_state (recommendation_id, ordinal) {
        recommendation_id -> Text,
        ordinal -> Integer,
        state -> Nullable<Text>,
        label -> Text,
    }
}

diesel::table! {
    /// `tag`: see the migration that makes it.
    tag (recommendation_id, scope, scheme, code) {
        recommendation_id -> Text,
        scope -> Text,
        scheme -> Text,
        code -> Text,
        state -> Text,
        set_by -> Text,
        set_by_id -> Nullable<Text>,
        confidence -> Nullable<Double>,
        reason -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `unknown_label`: see the migration that makes it.
    unknown_label (id) {
        id -> Text,
        scheme -> Text,
        label -> Text,
        code -> Nullable<Text>,
        state -> Text,
        note -> Nullable<Text>,
        first_seen -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `recommendation_label`: see the migration that makes it.
    recommendation_label (recommendation_id, label_id) {
        recommendation_id -> Text,
        label_id -> Text,
    }
}

diesel::table! {
    /// `recommendation_link`: see the migration that makes it.
    recommendation_link (id) {
        id -> Text,
        from_id -> Text,
        to_id -> Text,
        kind -> Text,
        state -> Text,
        set_by -> Text,
        set_by_id -> Nullable<Text>,
        reason -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `cluster`: see the migration that makes it.
    cluster (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        names -> Text,
        created_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `case_file`: see the migration that makes it.
    case_file (id) {
        id -> Text,
        mechanism_id -> Text,
        recommendation_id -> Text,
        status -> Text,
        verified_at -> Nullable<Timestamp>,
        verified_by -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        revision -> Integer,
        import_id -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `act`: see the migration that makes it.
    act (id) {
        id -> Text,
        mechanism_id -> Text,
        kind -> Text,
        summary -> Text,
        objects -> Integer,
        undo -> Text,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
        undone_at -> Nullable<Timestamp>,
        undone_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// `column_mapping`: see the migration that makes it.
    column_mapping (id) {
        id -> Text,
        mechanism_id -> Nullable<Text>,
        header_digest -> Text,
        mapping -> Text,
        used_at -> Timestamp,
    }
}

diesel::joinable!(institution -> mechanism (mechanism_id));
diesel::joinable!(recovery_code -> account (account_id));
diesel::joinable!(session -> account (account_id));
diesel::joinable!(membership -> account (account_id));
diesel::joinable!(membership -> mechanism (mechanism_id));
diesel::joinable!(membership -> institution (institution_id));
diesel::joinable!(invitation -> mechanism (mechanism_id));
diesel::joinable!(invitation -> institution (institution_id));
diesel::joinable!(one_time_link -> account (account_id));
diesel::joinable!(api_token -> mechanism (mechanism_id));
diesel::joinable!(api_token -> account (account_id));
diesel::joinable!(import -> mechanism (mechanism_id));
diesel::joinable!(import_finding -> import (import_id));
diesel::joinable!(recommendation -> document (document_id));
diesel::joinable!(recommendation_text -> recommendation (recommendation_id));
diesel::joinable!(recommending_state -> recommendation (recommendation_id));
diesel::joinable!(tag -> recommendation (recommendation_id));
diesel::joinable!(recommendation_label -> recommendation (recommendation_id));
diesel::joinable!(recommendation_label -> unknown_label (label_id));
diesel::joinable!(cluster -> mechanism (mechanism_id));
diesel::joinable!(case_file -> mechanism (mechanism_id));
diesel::joinable!(case_file -> recommendation (recommendation_id));
diesel::joinable!(case_file -> cluster (cluster_id));

diesel::allow_tables_to_appear_in_same_query!(
    chain_head,
    audit,
    change,
    job,
    blob,
    mechanism,
    institution,
    account,
    recovery_code,
    session,
    membership,
    invitation,
    one_time_link,
    throttle,
    api_token,
    import,
    import_finding,
    document,
    recommendation,
    recommendation_text,
    recommending_state,
    tag,
    unknown_label,
    recommendation_label,
    recommendation_link,
    cluster,
    case_file,
    act,
    column_mapping,
);

/// Every table that a backup carries, parents before children.
pub const TABLES: &[&str] = &[
    "chain_head",
    "audit",
    "change",
    "job",
    "blob",
    "mechanism",
    "institution",
    "account",
    "recovery_code",
    "session",
    "membership",
    "invitation",
    "one_time_link",
    "throttle",
    "api_token",
    "import",
    "import_finding",
    "document",
    "recommendation",
    "recommendation_text",
    "recommending_state",
    "tag",
    "unknown_label",
    "recommendation_label",
    "recommendation_link",
    "cluster",
    "case_file",
    "act",
    "column_mapping",
];
