//! The tables as the migrations leave them; a test holds the two against each other.
#![expect(missing_docs, reason = "a column is explained where the migration makes it")]

mod assistance;
mod documents;
mod events;
mod exchange;
mod federation;
mod hub;
mod practices;
mod profiles;
mod resources;
mod suggestions;

pub use assistance::*;
pub use documents::*;
pub use events::*;
pub use exchange::*;
pub use federation::*;
pub use hub::*;
pub use practices::*;
pub use profiles::*;
pub use resources::*;
pub use suggestions::*;

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

diesel::table! {
    /// `plan`: see the migration that makes it.
    plan (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        kind -> Text,
        titles -> Text,
        summaries -> Text,
        legal_basis -> Nullable<Text>,
        adoption_act -> Nullable<Text>,
        adopted_on -> Nullable<Date>,
        period_from -> Date,
        period_to -> Date,
        budget -> Nullable<Text>,
        owner_id -> Nullable<Text>,
        status -> Text,
        version -> Integer,
        revision -> Integer,
        published_at -> Nullable<Timestamp>,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `plan_version`: see the migration that makes it.
    plan_version (plan_id, version) {
        plan_id -> Text,
        version -> Integer,
        reason -> Nullable<Text>,
        content -> Text,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `measure`: see the migration that makes it.
    measure (id) {
        id -> Text,
        mechanism_id -> Text,
        plan_id -> Nullable<Text>,
        slug -> Text,
        kind -> Text,
        titles -> Text,
        descriptions -> Text,
        outputs -> Text,
        smart -> Text,
        lead_id -> Nullable<Text>,
        keeper_id -> Nullable<Text>,
        starts_on -> Nullable<Date>,
        due_on -> Nullable<Date>,
        is_continuous -> Bool,
        budget -> Nullable<Double>,
        currency -> Nullable<Text>,
        budget_source -> Nullable<Text>,
        status -> Text,
        status_reason -> Nullable<Text>,
        status_at -> Timestamp,
        is_public -> Bool,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        revision -> Integer,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `measure_support`: see the migration that makes it.
    measure_support (measure_id, institution_id) {
        measure_id -> Text,
        institution_id -> Text,
    }
}

diesel::table! {
    /// `measure_link`: see the migration that makes it.
    measure_link (id) {
        id -> Text,
        measure_id -> Text,
        case_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `measure_target`: see the migration that makes it.
    measure_target (measure_id, code) {
        measure_id -> Text,
        code -> Text,
    }
}

diesel::table! {
    /// `milestone`: see the migration that makes it.
    milestone (id) {
        id -> Text,
        measure_id -> Text,
        ordinal -> Integer,
        titles -> Text,
        due_on -> Nullable<Date>,
        done_on -> Nullable<Date>,
        proof -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `indicator`: see the migration that makes it.
    indicator (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        kind -> Text,
        names -> Text,
        definitions -> Text,
        rationale -> Nullable<Text>,
        unit -> Text,
        unit_kind -> Text,
        decimals -> Integer,
        direction -> Text,
        right_theme -> Nullable<Text>,
        attribute -> Nullable<Text>,
        method -> Nullable<Text>,
        source -> Nullable<Text>,
        source_address -> Nullable<Text>,
        periodicity_months -> Nullable<Integer>,
        limits -> Nullable<Text>,
        sdg -> Nullable<Text>,
        dimensions -> Text,
        consulted -> Nullable<Text>,
        owner_id -> Nullable<Text>,
        is_public -> Bool,
        revision -> Integer,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `indicator_goal`: see the migration that makes it.
    indicator_goal (indicator_id, kind, period) {
        indicator_id -> Text,
        kind -> Text,
        period -> Text,
        value -> Double,
    }
}

diesel::table! {
    /// `indicator_link`: see the migration that makes it.
    indicator_link (id) {
        id -> Text,
        indicator_id -> Text,
        measure_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
    }
}

diesel::table! {
    /// `data_point`: see the migration that makes it.
    data_point (id) {
        id -> Text,
        indicator_id -> Text,
        period -> Text,
        place -> Text,
        cell -> Text,
        version -> Integer,
        is_current -> Bool,
        value -> Nullable<Double>,
        persons -> Nullable<Integer>,
        status -> Text,
        is_suppressed -> Bool,
        source -> Nullable<Text>,
        note -> Nullable<Text>,
        set_by -> Nullable<Text>,
        set_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `followup_rules`: see the migration that makes it.
    followup_rules (mechanism_id) {
        mechanism_id -> Text,
        time_zone -> Text,
        round_months -> Integer,
        answer_days -> Integer,
        fresh_days -> Integer,
        is_scoreboard_public -> Bool,
        shares_unpublished -> Bool,
        asks_percent -> Bool,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `allocation`: see the migration that makes it.
    allocation (id) {
        id -> Text,
        mechanism_id -> Text,
        case_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        institution_id -> Text,
        part -> Text,
        status -> Text,
        keeper_id -> Nullable<Text>,
        reason -> Nullable<Text>,
        proposed_by -> Nullable<Text>,
        proposed_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        escalated_at -> Nullable<Timestamp>,
        succeeds_id -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `succession`: see the migration that makes it.
    succession (id) {
        id -> Text,
        mechanism_id -> Text,
        from_id -> Text,
        to_id -> Text,
        kind -> Text,
        effective_on -> Date,
        reason -> Text,
        moved -> Integer,
        act_id -> Text,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `update_round`: see the migration that makes it.
    update_round (id) {
        id -> Text,
        mechanism_id -> Text,
        label -> Text,
        period_from -> Date,
        period_to -> Date,
        opens_on -> Date,
        due_at -> Timestamp,
        state -> Text,
        opened_at -> Nullable<Timestamp>,
        closed_at -> Nullable<Timestamp>,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `progress_update`: see the migration that makes it.
    progress_update (id) {
        id -> Text,
        mechanism_id -> Text,
        measure_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        institution_id -> Text,
        round_id -> Nullable<Text>,
        period_from -> Date,
        period_to -> Date,
        narrative -> Text,
        obstacles -> Text,
        next_steps -> Text,
        percent -> Nullable<Integer>,
        proposed_status -> Nullable<Text>,
        is_nothing_new -> Bool,
        status -> Text,
        class -> Integer,
        form_key -> Text,
        supersedes_id -> Nullable<Text>,
        author_id -> Nullable<Text>,
        author_label -> Text,
        submitted_at -> Nullable<Timestamp>,
        cleared_by -> Nullable<Text>,
        cleared_at -> Nullable<Timestamp>,
        cleared_via -> Nullable<Text>,
        validated_by -> Nullable<Text>,
        validated_at -> Nullable<Timestamp>,
        published_by -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `update_step`: see the migration that makes it.
    update_step (id) {
        id -> Text,
        update_id -> Text,
        step -> Text,
        via -> Nullable<Text>,
        reason -> Nullable<Text>,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `round_item`: see the migration that makes it.
    round_item (id) {
        id -> Text,
        round_id -> Text,
        mechanism_id -> Text,
        measure_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        institution_id -> Text,
        state -> Text,
        update_id -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        is_late -> Bool,
        is_nothing_new -> Bool,
    }
}

diesel::table! {
    /// `reminder`: see the migration that makes it.
    reminder (round_id, account_id, step) {
        round_id -> Text,
        account_id -> Text,
        step -> Text,
        items -> Integer,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    /// `assessment`: see the migration that makes it.
    assessment (id) {
        id -> Text,
        mechanism_id -> Text,
        case_id -> Text,
        assessor -> Text,
        assessor_name -> Text,
        institution_id -> Nullable<Text>,
        scale -> Text,
        grade -> Text,
        rationale -> Text,
        no_evidence_reason -> Nullable<Text>,
        assessed_on -> Date,
        source_symbol -> Nullable<Text>,
        source_paragraph -> Nullable<Text>,
        state -> Text,
        supersedes_id -> Nullable<Text>,
        reason -> Nullable<Text>,
        hidden_reason -> Nullable<Text>,
        author_id -> Nullable<Text>,
        author_label -> Text,
        proposed_at -> Nullable<Timestamp>,
        published_by -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `signal`: see the migration that makes it.
    signal (id) {
        id -> Text,
        mechanism_id -> Text,
        kind -> Text,
        case_id -> Nullable<Text>,
        cluster_id -> Nullable<Text>,
        title -> Text,
        address -> Nullable<Text>,
        body -> Nullable<Text>,
        source -> Text,
        dated_on -> Nullable<Date>,
        found_at -> Timestamp,
        state -> Text,
        decided_by -> Nullable<Text>,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
        evidence_id -> Nullable<Text>,
        sent_by -> Nullable<Text>,
    }
}

diesel::table! {
    /// `evidence`: see the migration that makes it.
    evidence (id) {
        id -> Text,
        mechanism_id -> Text,
        update_id -> Nullable<Text>,
        measure_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        assessment_id -> Nullable<Text>,
        kind -> Text,
        title -> Text,
        language -> Nullable<Text>,
        address -> Nullable<Text>,
        blob_hash -> Nullable<Text>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        size -> Nullable<BigInt>,
        alternative -> Nullable<Text>,
        dated_on -> Nullable<Date>,
        is_public -> Bool,
        check_state -> Nullable<Text>,
        checked_at -> Nullable<Timestamp>,
        check_note -> Nullable<Text>,
        signal_id -> Nullable<Text>,
        added_by -> Nullable<Text>,
        added_label -> Text,
        added_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_reason -> Nullable<Text>,
    }
}

diesel::table! {
    /// `step_back`: see the migration that makes it.
    step_back (id) {
        id -> Text,
        mechanism_id -> Text,
        object_kind -> Text,
        object_id -> Text,
        from_code -> Text,
        to_code -> Text,
        reason -> Text,
        asked_by -> Nullable<Text>,
        asked_label -> Text,
        asked_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        is_granted -> Nullable<Bool>,
    }
}

diesel::table! {
    /// `absence`: see the migration that makes it.
    absence (id) {
        id -> Text,
        mechanism_id -> Text,
        account_id -> Text,
        delegate_id -> Text,
        from_on -> Date,
        to_on -> Date,
        note -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `hand_over`: see the migration that makes it.
    hand_over (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        from_account_id -> Text,
        to_account_id -> Nullable<Text>,
        items -> Text,
        note -> Nullable<Text>,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `comment`: see the migration that makes it.
    comment (id) {
        id -> Text,
        mechanism_id -> Text,
        about_kind -> Text,
        about_id -> Text,
        body -> Text,
        class -> Integer,
        is_public -> Bool,
        institution_id -> Nullable<Text>,
        author_id -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_reason -> Nullable<Text>,
    }
}

diesel::table! {
    /// `information_request`: see the migration that makes it.
    information_request (id) {
        id -> Text,
        mechanism_id -> Text,
        about_kind -> Nullable<Text>,
        about_id -> Nullable<Text>,
        institution_id -> Text,
        question -> Text,
        due_on -> Nullable<Date>,
        class -> Integer,
        state -> Text,
        asked_by -> Nullable<Text>,
        asked_label -> Text,
        asked_at -> Timestamp,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_label -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `subscription`: see the migration that makes it.
    subscription (id) {
        id -> Text,
        mechanism_id -> Text,
        email -> Text,
        language -> Text,
        about_kind -> Text,
        about_id -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        last_sent_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `clearance_link`: see the migration that makes it.
    clearance_link (token_hash) {
        token_hash -> Text,
        mechanism_id -> Text,
        update_id -> Text,
        sent_to -> Text,
        made_by -> Nullable<Text>,
        made_label -> Text,
        made_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        decision -> Nullable<Text>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `calendar_link`: see the migration that makes it.
    calendar_link (id) {
        id -> Text,
        token_hash -> Text,
        account_id -> Text,
        mechanism_id -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `case_standing`: see the migration that makes it.
    case_standing (case_id) {
        case_id -> Text,
        mechanism_id -> Text,
        lead_id -> Nullable<Text>,
        lead_status -> Nullable<Text>,
        measures -> Integer,
        public_measures -> Integer,
        next_due -> Nullable<Date>,
        last_update_id -> Nullable<Text>,
        last_published_at -> Nullable<Timestamp>,
        has_public_evidence -> Bool,
        state_grade -> Nullable<Text>,
        independent -> Integer,
    }
}

diesel::table! {
    /// `treaty_status`: see the migration that makes it.
    treaty_status (id) {
        id -> Text,
        mechanism_id -> Text,
        treaty -> Text,
        status -> Text,
        acted_on -> Nullable<Date>,
        in_force_on -> Nullable<Date>,
        reservations -> Text,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `reporting_obligation`: see the migration that makes it.
    reporting_obligation (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        kind -> Text,
        body -> Nullable<Text>,
        treaty -> Nullable<Text>,
        document_id -> Nullable<Text>,
        titles -> Text,
        due_on -> Date,
        rule -> Nullable<Text>,
        counted_from -> Nullable<Date>,
        rule_key -> Text,
        is_moved -> Bool,
        state -> Text,
        submitted_on -> Nullable<Date>,
        symbol -> Nullable<Text>,
        reason -> Nullable<Text>,
        revision -> Integer,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `obligation_date`: see the migration that makes it.
    obligation_date (id) {
        id -> Text,
        obligation_id -> Text,
        due_on -> Date,
        reason -> Text,
        set_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `report_template`: see the migration that makes it.
    report_template (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        kind -> Text,
        names -> Text,
        words -> Nullable<Integer>,
        notes -> Text,
        annex -> Nullable<Text>,
        is_numbered -> Bool,
        sections -> Text,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `report`: see the migration that makes it.
    report (id) {
        id -> Text,
        mechanism_id -> Text,
        slug -> Text,
        obligation_id -> Nullable<Text>,
        document_id -> Nullable<Text>,
        previous_id -> Nullable<Text>,
        template -> Text,
        kind -> Text,
        title -> Text,
        masthead -> Text,
        language -> Text,
        words -> Nullable<Integer>,
        counts_notes -> Bool,
        notes -> Text,
        annex -> Nullable<Text>,
        is_numbered -> Bool,
        class -> Integer,
        period_from -> Nullable<Date>,
        due_on -> Nullable<Date>,
        state -> Text,
        clearance -> Integer,
        sent_by -> Nullable<Text>,
        frozen -> Nullable<Text>,
        frozen_hash -> Nullable<Text>,
        frozen_at -> Nullable<Timestamp>,
        symbol -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        revision -> Integer,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `report_section`: see the migration that makes it.
    report_section (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        slug -> Text,
        ordinal -> Integer,
        level -> Integer,
        heading -> Text,
        guidance -> Text,
        feed -> Text,
        theme -> Nullable<Text>,
        answers -> Text,
        institution_id -> Nullable<Text>,
        due_on -> Nullable<Date>,
        budget -> Nullable<Integer>,
        text -> Text,
        words -> Integer,
        version -> Integer,
        is_ready -> Bool,
        removed_at -> Nullable<Timestamp>,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `section_version`: see the migration that makes it.
    section_version (section_id, number) {
        section_id -> Text,
        number -> Integer,
        text -> Text,
        words -> Integer,
        how -> Text,
        institution_id -> Nullable<Text>,
        author_id -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `section_suggestion`: see the migration that makes it.
    section_suggestion (id) {
        id -> Text,
        mechanism_id -> Text,
        section_id -> Text,
        base -> Integer,
        text -> Text,
        words -> Integer,
        note -> Nullable<Text>,
        how -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        institution_id -> Nullable<Text>,
        author_id -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `contribution_request`: see the migration that makes it.
    contribution_request (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        section_id -> Text,
        institution_id -> Text,
        question -> Text,
        due_on -> Date,
        first_due_on -> Date,
        state -> Text,
        answer -> Nullable<Text>,
        answer_words -> Integer,
        answered_label -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        cleared_label -> Nullable<Text>,
        cleared_at -> Nullable<Timestamp>,
        decision -> Nullable<Text>,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
        asked_by -> Nullable<Text>,
        asked_label -> Text,
        asked_at -> Timestamp,
        reminded -> Nullable<Text>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `report_approval`: see the migration that makes it.
    report_approval (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        clearance -> Integer,
        step -> Integer,
        institution_id -> Nullable<Text>,
        state -> Text,
        comment -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `report_submission`: see the migration that makes it.
    report_submission (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        sent_on -> Date,
        channel -> Text,
        receipt -> Nullable<Text>,
        file_name -> Text,
        file_hash -> Text,
        file_size -> BigInt,
        note -> Nullable<Text>,
        by_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `report_edition`: see the migration that makes it.
    report_edition (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        form -> Text,
        language -> Text,
        title -> Text,
        text -> Text,
        words -> Integer,
        published_at -> Nullable<Timestamp>,
        author_label -> Text,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `edition_test`: see the migration that makes it.
    edition_test (id) {
        id -> Text,
        edition_id -> Text,
        reader -> Text,
        is_native -> Bool,
        tested_on -> Date,
        text_digest -> Text,
        note -> Nullable<Text>,
        by_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `dialogue_question`: see the migration that makes it.
    dialogue_question (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        number -> Integer,
        question -> Text,
        asked_by -> Text,
        theme -> Nullable<Text>,
        institution_id -> Nullable<Text>,
        asked_at -> Timestamp,
        due_at -> Timestamp,
        state -> Text,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_label -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        released_label -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `brief_note`: see the migration that makes it.
    brief_note (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        theme -> Text,
        text -> Text,
        author_label -> Text,
        revision -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    /// `position_proposal`: see the migration that makes it.
    position_proposal (id) {
        id -> Text,
        mechanism_id -> Text,
        report_id -> Text,
        recommendation_id -> Text,
        institution_id -> Nullable<Text>,
        proposed -> Nullable<Text>,
        legal_note -> Nullable<Text>,
        decided -> Nullable<Text>,
        text -> Nullable<Text>,
        proposed_label -> Nullable<Text>,
        proposed_at -> Nullable<Timestamp>,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        revision -> Integer,
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
diesel::joinable!(plan -> mechanism (mechanism_id));
diesel::joinable!(plan -> institution (owner_id));
diesel::joinable!(plan_version -> plan (plan_id));
diesel::joinable!(measure -> mechanism (mechanism_id));
diesel::joinable!(measure -> plan (plan_id));
diesel::joinable!(measure -> institution (lead_id));
diesel::joinable!(measure -> account (keeper_id));
diesel::joinable!(measure_support -> measure (measure_id));
diesel::joinable!(measure_support -> institution (institution_id));
diesel::joinable!(measure_link -> measure (measure_id));
diesel::joinable!(measure_link -> case_file (case_id));
diesel::joinable!(measure_link -> cluster (cluster_id));
diesel::joinable!(measure_target -> measure (measure_id));
diesel::joinable!(milestone -> measure (measure_id));
diesel::joinable!(indicator -> mechanism (mechanism_id));
diesel::joinable!(indicator -> institution (owner_id));
diesel::joinable!(indicator_goal -> indicator (indicator_id));
diesel::joinable!(indicator_link -> indicator (indicator_id));
diesel::joinable!(indicator_link -> measure (measure_id));
diesel::joinable!(indicator_link -> cluster (cluster_id));
diesel::joinable!(indicator_link -> case_file (case_id));
diesel::joinable!(data_point -> indicator (indicator_id));
diesel::joinable!(followup_rules -> mechanism (mechanism_id));
diesel::joinable!(allocation -> mechanism (mechanism_id));
diesel::joinable!(allocation -> case_file (case_id));
diesel::joinable!(allocation -> cluster (cluster_id));
diesel::joinable!(allocation -> institution (institution_id));
diesel::joinable!(allocation -> account (keeper_id));
diesel::joinable!(succession -> mechanism (mechanism_id));
diesel::joinable!(update_round -> mechanism (mechanism_id));
diesel::joinable!(progress_update -> mechanism (mechanism_id));
diesel::joinable!(progress_update -> measure (measure_id));
diesel::joinable!(progress_update -> case_file (case_id));
diesel::joinable!(progress_update -> cluster (cluster_id));
diesel::joinable!(progress_update -> institution (institution_id));
diesel::joinable!(progress_update -> update_round (round_id));
diesel::joinable!(progress_update -> account (author_id));
diesel::joinable!(update_step -> progress_update (update_id));
diesel::joinable!(round_item -> update_round (round_id));
diesel::joinable!(round_item -> mechanism (mechanism_id));
diesel::joinable!(round_item -> measure (measure_id));
diesel::joinable!(round_item -> case_file (case_id));
diesel::joinable!(round_item -> cluster (cluster_id));
diesel::joinable!(round_item -> institution (institution_id));
diesel::joinable!(round_item -> progress_update (update_id));
diesel::joinable!(reminder -> update_round (round_id));
diesel::joinable!(reminder -> account (account_id));
diesel::joinable!(assessment -> mechanism (mechanism_id));
diesel::joinable!(assessment -> case_file (case_id));
diesel::joinable!(assessment -> institution (institution_id));
diesel::joinable!(assessment -> account (author_id));
diesel::joinable!(signal -> mechanism (mechanism_id));
diesel::joinable!(signal -> case_file (case_id));
diesel::joinable!(signal -> cluster (cluster_id));
diesel::joinable!(evidence -> mechanism (mechanism_id));
diesel::joinable!(evidence -> progress_update (update_id));
diesel::joinable!(evidence -> measure (measure_id));
diesel::joinable!(evidence -> case_file (case_id));
diesel::joinable!(evidence -> assessment (assessment_id));
diesel::joinable!(evidence -> signal (signal_id));
diesel::joinable!(step_back -> mechanism (mechanism_id));
diesel::joinable!(absence -> mechanism (mechanism_id));
diesel::joinable!(hand_over -> mechanism (mechanism_id));
diesel::joinable!(hand_over -> institution (institution_id));
diesel::joinable!(comment -> mechanism (mechanism_id));
diesel::joinable!(comment -> institution (institution_id));
diesel::joinable!(information_request -> mechanism (mechanism_id));
diesel::joinable!(information_request -> institution (institution_id));
diesel::joinable!(subscription -> mechanism (mechanism_id));
diesel::joinable!(clearance_link -> mechanism (mechanism_id));
diesel::joinable!(clearance_link -> progress_update (update_id));
diesel::joinable!(calendar_link -> account (account_id));
diesel::joinable!(calendar_link -> mechanism (mechanism_id));
diesel::joinable!(case_standing -> case_file (case_id));
diesel::joinable!(case_standing -> mechanism (mechanism_id));

diesel::allow_columns_to_appear_in_same_group_by_clause!(tag::code, case_standing::lead_id);
diesel::joinable!(treaty_status -> mechanism (mechanism_id));
diesel::joinable!(reporting_obligation -> mechanism (mechanism_id));
diesel::joinable!(reporting_obligation -> document (document_id));
diesel::joinable!(obligation_date -> reporting_obligation (obligation_id));
diesel::joinable!(report_template -> mechanism (mechanism_id));
diesel::joinable!(report -> mechanism (mechanism_id));
diesel::joinable!(report -> reporting_obligation (obligation_id));
diesel::joinable!(report -> document (document_id));
diesel::joinable!(report_section -> mechanism (mechanism_id));
diesel::joinable!(report_section -> report (report_id));
diesel::joinable!(report_section -> institution (institution_id));
diesel::joinable!(section_version -> report_section (section_id));
diesel::joinable!(section_suggestion -> mechanism (mechanism_id));
diesel::joinable!(section_suggestion -> report_section (section_id));
diesel::joinable!(contribution_request -> mechanism (mechanism_id));
diesel::joinable!(contribution_request -> report (report_id));
diesel::joinable!(contribution_request -> report_section (section_id));
diesel::joinable!(contribution_request -> institution (institution_id));
diesel::joinable!(report_approval -> mechanism (mechanism_id));
diesel::joinable!(report_approval -> report (report_id));
diesel::joinable!(report_approval -> institution (institution_id));
diesel::joinable!(report_submission -> mechanism (mechanism_id));
diesel::joinable!(report_submission -> report (report_id));
diesel::joinable!(report_edition -> mechanism (mechanism_id));
diesel::joinable!(report_edition -> report (report_id));
diesel::joinable!(edition_test -> report_edition (edition_id));
diesel::joinable!(dialogue_question -> mechanism (mechanism_id));
diesel::joinable!(dialogue_question -> report (report_id));
diesel::joinable!(dialogue_question -> institution (institution_id));
diesel::joinable!(brief_note -> mechanism (mechanism_id));
diesel::joinable!(brief_note -> report (report_id));
diesel::joinable!(position_proposal -> mechanism (mechanism_id));
diesel::joinable!(position_proposal -> report (report_id));
diesel::joinable!(position_proposal -> recommendation (recommendation_id));
diesel::joinable!(position_proposal -> institution (institution_id));

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
    plan,
    plan_version,
    measure,
    measure_support,
    measure_link,
    measure_target,
    milestone,
    indicator,
    indicator_goal,
    indicator_link,
    data_point,
    followup_rules,
    allocation,
    succession,
    update_round,
    progress_update,
    update_step,
    round_item,
    reminder,
    assessment,
    signal,
    evidence,
    step_back,
    absence,
    hand_over,
    comment,
    information_request,
    subscription,
    clearance_link,
    calendar_link,
    case_standing,
    treaty_status,
    reporting_obligation,
    obligation_date,
    report_template,
    report,
    report_section,
    section_version,
    section_suggestion,
    contribution_request,
    report_approval,
    report_submission,
    report_edition,
    edition_test,
    dialogue_question,
    brief_note,
    position_proposal,
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
    "plan",
    "plan_version",
    "measure",
    "measure_support",
    "measure_link",
    "measure_target",
    "milestone",
    "indicator",
    "indicator_goal",
    "indicator_link",
    "data_point",
    "followup_rules",
    "allocation",
    "succession",
    "update_round",
    "progress_update",
    "update_step",
    "round_item",
    "reminder",
    "assessment",
    "signal",
    "evidence",
    "step_back",
    "absence",
    "hand_over",
    "comment",
    "information_request",
    "subscription",
    "clearance_link",
    "calendar_link",
    "case_standing",
    "treaty_status",
    "reporting_obligation",
    "obligation_date",
    "report_template",
    "report",
    "report_section",
    "section_version",
    "section_suggestion",
    "contribution_request",
    "report_approval",
    "report_submission",
    "report_edition",
    "edition_test",
    "dialogue_question",
    "brief_note",
    "position_proposal",
    // The hub.
    "shelf",
    "shelf_facet",
    // Profiles.
    "mechanism_profile",
    "profile_version",
    "capacity_answer",
    "state_flag",
    // Practices.
    "practice",
    "practice_text",
    "practice_step",
    "practice_recommendation",
    "practice_reuse",
    // Exchange.
    "exchange_question",
    "exchange_answer",
    "exchange_version",
    "exchange_watch",
    "exchange_mention",
    "exchange_moderation",
    "exchange_person",
    "exchange_announcement",
    "exchange_digest",
    // Resources.
    "resource",
    "resource_version",
    "knowledge_page",
    "knowledge_version",
    // Assistance.
    "assistance_request",
    "assistance_consent",
    "assistance_offer",
    "assistance_message",
    "assistance_terms",
    "assistance_milestone",
    "assistance_evaluation",
    "assistance_step",
    // Events.
    "event",
    "event_session",
    "event_registration",
    "event_needs_reader",
    "event_document",
    "event_report",
    "event_report_test",
    "event_feedback",
    // Federation.
    "peer",
    "shelf_copy",
    "peer_refusal",
    "intake",
    "intake_item",
    "suggestion",
];
