//! Technical assistance.

diesel::table! {
    /// `assistance_request`: see the migration that makes it.
    assistance_request (id) {
        id -> Text,
        mechanism_id -> Text,
        institution_id -> Nullable<Text>,
        slug -> Text,
        titles -> Text,
        needs -> Text,
        objectives -> Text,
        language -> Text,
        modalities -> Text,
        fund -> Nullable<Text>,
        capacities -> Text,
        themes -> Text,
        recommendations -> Text,
        measures -> Text,
        period_from -> Nullable<Date>,
        period_to -> Nullable<Date>,
        amount -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        contact_private -> Nullable<Text>,
        contact_public -> Nullable<Text>,
        class -> Integer,
        visibility -> Text,
        status -> Text,
        reason -> Nullable<Text>,
        worded_at -> Timestamp,
        submitted_at -> Nullable<Timestamp>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `assistance_consent`: see the migration that makes it.
    assistance_consent (id) {
        id -> Text,
        mechanism_id -> Text,
        request_id -> Text,
        authority -> Text,
        person_name -> Text,
        person_function -> Text,
        given_on -> Date,
        parts -> Text,
        audience -> Text,
        expires_on -> Date,
        note -> Nullable<Text>,
        paper -> Nullable<Text>,
        paper_name -> Nullable<Text>,
        recorded_by -> Nullable<Text>,
        recorded_label -> Text,
        recorded_at -> Timestamp,
        confirmed_by -> Nullable<Text>,
        confirmed_label -> Nullable<Text>,
        confirmed_at -> Nullable<Timestamp>,
        withdrawn_label -> Nullable<Text>,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_note -> Nullable<Text>,
        expired_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    /// `assistance_offer`: see the migration that makes it.
    assistance_offer (id) {
        id -> Text,
        mechanism_id -> Text,
        request_id -> Text,
        by_mechanism_id -> Text,
        by_institution_id -> Nullable<Text>,
        by_role -> Text,
        by_names -> Text,
        modality -> Text,
        body -> Text,
        languages -> Text,
        period_from -> Nullable<Date>,
        period_to -> Nullable<Date>,
        finance -> Nullable<Text>,
        contact -> Text,
        state -> Text,
        reason -> Nullable<Text>,
        created_by -> Nullable<Text>,
        created_label -> Text,
        created_at -> Timestamp,
        decided_label -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    /// `assistance_message`: see the migration that makes it.
    assistance_message (id) {
        id -> Text,
        mechanism_id -> Text,
        offer_id -> Text,
        side -> Text,
        body -> Text,
        author_id -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `assistance_terms`: see the migration that makes it.
    assistance_terms (id) {
        id -> Text,
        mechanism_id -> Text,
        offer_id -> Text,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        costs -> Text,
        languages -> Text,
        experts -> Text,
        expected -> Text,
        state_label -> Nullable<Text>,
        state_at -> Nullable<Timestamp>,
        partner_label -> Nullable<Text>,
        partner_at -> Nullable<Timestamp>,
        updated_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    /// `assistance_milestone`: see the migration that makes it.
    assistance_milestone (id) {
        id -> Text,
        mechanism_id -> Text,
        request_id -> Text,
        title -> Text,
        due_on -> Date,
        done_on -> Nullable<Date>,
        done_label -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    /// `assistance_evaluation`: see the migration that makes it.
    assistance_evaluation (id) {
        id -> Text,
        mechanism_id -> Text,
        request_id -> Text,
        language -> Text,
        changed -> Text,
        helped -> Text,
        hindered -> Text,
        next -> Text,
        may_share -> Bool,
        author_id -> Nullable<Text>,
        author_label -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    /// `assistance_step`: see the migration that makes it.
    assistance_step (id) {
        id -> Text,
        mechanism_id -> Text,
        request_id -> Text,
        act -> Text,
        status -> Text,
        actor_id -> Nullable<Text>,
        actor_label -> Text,
        at -> Timestamp,
    }
}
