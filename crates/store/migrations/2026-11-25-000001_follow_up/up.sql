-- Plans: what a State set out to do, and the figures that show whether it works (DOMAIN 2.3).

-- An action plan: a human-rights plan, a thematic or local one, or one for the 2030 Agenda.
CREATE TABLE plan (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    slug          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    titles        TEXT NOT NULL,
    summaries     TEXT NOT NULL,
    legal_basis   TEXT,
    adoption_act  TEXT,
    adopted_on    DATE,
    period_from   DATE NOT NULL,
    period_to     DATE NOT NULL,
    budget        TEXT,
    owner_id      TEXT REFERENCES institution (id),
    status        TEXT NOT NULL,
    version       INTEGER NOT NULL,
    revision      INTEGER NOT NULL,
    published_at  TIMESTAMP,
    created_by    TEXT,
    created_at    TIMESTAMP NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);

-- A version of a plan as it stood, kept whole.
CREATE TABLE plan_version (
    plan_id      TEXT NOT NULL REFERENCES plan (id),
    version      INTEGER NOT NULL,
    reason       TEXT,
    content      TEXT NOT NULL,
    actor_id     TEXT,
    actor_label  TEXT NOT NULL,
    at           TIMESTAMP NOT NULL,
    PRIMARY KEY (plan_id, version)
);

-- Something an institution undertakes to do about recommendations.
CREATE TABLE measure (
    id             TEXT PRIMARY KEY,
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    plan_id        TEXT REFERENCES plan (id),
    slug           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    titles         TEXT NOT NULL,
    descriptions   TEXT NOT NULL,
    outputs        TEXT NOT NULL,
    smart          TEXT NOT NULL,
    lead_id        TEXT REFERENCES institution (id),
    keeper_id      TEXT REFERENCES account (id),
    starts_on      DATE,
    due_on         DATE,
    is_continuous  BOOLEAN NOT NULL,
    budget         DOUBLE PRECISION,
    currency       TEXT,
    budget_source  TEXT,
    status         TEXT NOT NULL,
    status_reason  TEXT,
    status_at      TIMESTAMP NOT NULL,
    is_public      BOOLEAN NOT NULL,
    approved_by    TEXT,
    approved_at    TIMESTAMP,
    revision       INTEGER NOT NULL,
    created_by     TEXT,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);
CREATE INDEX measure_by_lead ON measure (lead_id, status);
CREATE INDEX measure_by_plan ON measure (plan_id);
CREATE INDEX measure_by_due ON measure (mechanism_id, due_on);
CREATE INDEX measure_by_status ON measure (mechanism_id, status, due_on, is_continuous);
CREATE INDEX measure_by_change ON measure (mechanism_id, status, status_at);
CREATE INDEX measure_by_kind ON measure (mechanism_id, kind, status, is_public);

-- An institution that supports a measure.
CREATE TABLE measure_support (
    measure_id      TEXT NOT NULL REFERENCES measure (id),
    institution_id  TEXT NOT NULL REFERENCES institution (id),
    PRIMARY KEY (measure_id, institution_id)
);
CREATE INDEX measure_support_by_institution ON measure_support (institution_id);

-- That a measure answers a recommendation, or all recommendations of a cluster.
CREATE TABLE measure_link (
    id          TEXT PRIMARY KEY,
    measure_id  TEXT NOT NULL REFERENCES measure (id),
    case_id     TEXT REFERENCES case_file (id),
    cluster_id  TEXT REFERENCES cluster (id),
    at          TIMESTAMP NOT NULL
);
CREATE INDEX measure_link_by_measure ON measure_link (measure_id);
CREATE INDEX measure_link_by_case ON measure_link (case_id);
CREATE INDEX measure_link_by_cluster ON measure_link (cluster_id);

-- A target of the 2030 Agenda that a measure serves.
CREATE TABLE measure_target (
    measure_id  TEXT NOT NULL REFERENCES measure (id),
    code        TEXT NOT NULL,
    PRIMARY KEY (measure_id, code)
);

-- A step on the way of a measure.
CREATE TABLE milestone (
    id          TEXT PRIMARY KEY,
    measure_id  TEXT NOT NULL REFERENCES measure (id),
    ordinal     INTEGER NOT NULL,
    titles      TEXT NOT NULL,
    due_on      DATE,
    done_on     DATE,
    proof       TEXT,
    created_at  TIMESTAMP NOT NULL,
    updated_at  TIMESTAMP NOT NULL
);
CREATE INDEX milestone_by_measure ON milestone (measure_id, ordinal);
CREATE INDEX milestone_by_due ON milestone (due_on) WHERE done_on IS NULL;

-- A figure that shows commitment, effort or enjoyment (OHCHR, HR/PUB/12/5).
CREATE TABLE indicator (
    id                  TEXT PRIMARY KEY,
    mechanism_id        TEXT NOT NULL REFERENCES mechanism (id),
    slug                TEXT NOT NULL,
    kind                TEXT NOT NULL,
    names               TEXT NOT NULL,
    definitions         TEXT NOT NULL,
    rationale           TEXT,
    unit                TEXT NOT NULL,
    unit_kind           TEXT NOT NULL,
    decimals            INTEGER NOT NULL,
    direction           TEXT NOT NULL,
    right_theme         TEXT,
    attribute           TEXT,
    method              TEXT,
    source              TEXT,
    source_address      TEXT,
    periodicity_months  INTEGER,
    limits              TEXT,
    sdg                 TEXT,
    dimensions          TEXT NOT NULL,
    consulted           TEXT,
    owner_id            TEXT REFERENCES institution (id),
    is_public           BOOLEAN NOT NULL,
    revision            INTEGER NOT NULL,
    created_by          TEXT,
    created_at          TIMESTAMP NOT NULL,
    updated_at          TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);

-- The baseline or a target of an indicator.
CREATE TABLE indicator_goal (
    indicator_id  TEXT NOT NULL REFERENCES indicator (id),
    kind          TEXT NOT NULL,
    period        TEXT NOT NULL,
    value         DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (indicator_id, kind, period)
);

-- What an indicator tells about: a measure, a cluster or one recommendation.
CREATE TABLE indicator_link (
    id            TEXT PRIMARY KEY,
    indicator_id  TEXT NOT NULL REFERENCES indicator (id),
    measure_id    TEXT REFERENCES measure (id),
    cluster_id    TEXT REFERENCES cluster (id),
    case_id       TEXT REFERENCES case_file (id)
);
CREATE INDEX indicator_link_by_indicator ON indicator_link (indicator_id);
CREATE INDEX indicator_link_by_measure ON indicator_link (measure_id);
CREATE INDEX indicator_link_by_cluster ON indicator_link (cluster_id);
CREATE INDEX indicator_link_by_case ON indicator_link (case_id);

-- One value of an indicator in one version; revised, never overwritten.
CREATE TABLE data_point (
    id             TEXT PRIMARY KEY,
    indicator_id   TEXT NOT NULL REFERENCES indicator (id),
    period         TEXT NOT NULL,
    place          TEXT NOT NULL,
    cell           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    is_current     BOOLEAN NOT NULL,
    value          DOUBLE PRECISION,
    persons        INTEGER,
    status         TEXT NOT NULL,
    is_suppressed  BOOLEAN NOT NULL,
    source         TEXT,
    note           TEXT,
    set_by         TEXT,
    set_label      TEXT NOT NULL,
    at             TIMESTAMP NOT NULL,
    UNIQUE (indicator_id, period, place, cell, version)
);


-- Follow-up: who is responsible, what was done, with what evidence, and how it is judged (DOMAIN 2.3, 3.5).

-- How one mechanism wants its follow-up to run; defaults where there is no row.
CREATE TABLE followup_rules (
    mechanism_id          TEXT PRIMARY KEY REFERENCES mechanism (id),
    time_zone             TEXT NOT NULL,
    round_months          INTEGER NOT NULL,
    answer_days           INTEGER NOT NULL,
    fresh_days            INTEGER NOT NULL,
    is_scoreboard_public  BOOLEAN NOT NULL,
    shares_unpublished    BOOLEAN NOT NULL,
    asks_percent          BOOLEAN NOT NULL,
    revision              INTEGER NOT NULL,
    updated_at            TIMESTAMP NOT NULL
);

-- That an institution leads or supports a recommendation or a cluster. Never deleted: it ends.
CREATE TABLE allocation (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    case_id         TEXT REFERENCES case_file (id),
    cluster_id      TEXT REFERENCES cluster (id),
    institution_id  TEXT NOT NULL REFERENCES institution (id),
    part            TEXT NOT NULL,
    status          TEXT NOT NULL,
    keeper_id       TEXT REFERENCES account (id),
    reason          TEXT,
    proposed_by     TEXT,
    proposed_at     TIMESTAMP NOT NULL,
    decided_by      TEXT,
    decided_at      TIMESTAMP,
    escalated_at    TIMESTAMP,
    succeeds_id     TEXT,
    ended_at        TIMESTAMP,
    ended_by        TEXT,
    revision        INTEGER NOT NULL
);
CREATE INDEX allocation_by_case ON allocation (case_id);
CREATE INDEX allocation_by_cluster ON allocation (cluster_id);
CREATE INDEX allocation_by_institution ON allocation (institution_id, status);
CREATE INDEX allocation_by_mechanism ON allocation (mechanism_id, status);

-- That one institution took over from another on a day.
CREATE TABLE succession (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    from_id       TEXT NOT NULL REFERENCES institution (id),
    to_id         TEXT NOT NULL REFERENCES institution (id),
    kind          TEXT NOT NULL,
    effective_on  DATE NOT NULL,
    reason        TEXT NOT NULL,
    moved         INTEGER NOT NULL,
    act_id        TEXT NOT NULL,
    actor_id      TEXT,
    actor_label   TEXT NOT NULL,
    at            TIMESTAMP NOT NULL
);
CREATE INDEX succession_by_from ON succession (from_id);
CREATE INDEX succession_by_to ON succession (to_id);

-- A round in which institutions are asked what is new.
CREATE TABLE update_round (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    label         TEXT NOT NULL,
    period_from   DATE NOT NULL,
    period_to     DATE NOT NULL,
    opens_on      DATE NOT NULL,
    due_at        TIMESTAMP NOT NULL,
    state         TEXT NOT NULL,
    opened_at     TIMESTAMP,
    closed_at     TIMESTAMP,
    created_by    TEXT,
    created_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, label)
);

-- An institution's account of what was done in one period. Append-only once submitted: a correction is a new update.
CREATE TABLE progress_update (
    id               TEXT PRIMARY KEY,
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    measure_id       TEXT REFERENCES measure (id),
    case_id          TEXT REFERENCES case_file (id),
    cluster_id       TEXT REFERENCES cluster (id),
    institution_id   TEXT NOT NULL REFERENCES institution (id),
    round_id         TEXT REFERENCES update_round (id),
    period_from      DATE NOT NULL,
    period_to        DATE NOT NULL,
    narrative        TEXT NOT NULL,
    obstacles        TEXT NOT NULL,
    next_steps       TEXT NOT NULL,
    percent          INTEGER,
    proposed_status  TEXT,
    is_nothing_new   BOOLEAN NOT NULL,
    status           TEXT NOT NULL,
    class            INTEGER NOT NULL,
    form_key         TEXT NOT NULL,
    supersedes_id    TEXT,
    author_id        TEXT REFERENCES account (id),
    author_label     TEXT NOT NULL,
    submitted_at     TIMESTAMP,
    cleared_by       TEXT,
    cleared_at       TIMESTAMP,
    cleared_via      TEXT,
    validated_by     TEXT,
    validated_at     TIMESTAMP,
    published_by     TEXT,
    published_at     TIMESTAMP,
    revision         INTEGER NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    updated_at       TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, form_key)
);
-- What waits is counted, and its age read, from the index alone.
CREATE INDEX progress_update_by_status ON progress_update (mechanism_id, status, updated_at, published_at);
CREATE INDEX progress_update_by_measure ON progress_update (measure_id, period_to);
CREATE INDEX progress_update_by_case ON progress_update (case_id, period_to);
CREATE INDEX progress_update_by_cluster ON progress_update (cluster_id, period_to);
CREATE INDEX progress_update_by_institution ON progress_update (institution_id, status);
CREATE INDEX progress_update_by_round ON progress_update (round_id, institution_id);

-- One step of an update on its way, kept for its timeline.
CREATE TABLE update_step (
    id           TEXT PRIMARY KEY,
    update_id    TEXT NOT NULL REFERENCES progress_update (id),
    step         TEXT NOT NULL,
    via          TEXT,
    reason       TEXT,
    actor_id     TEXT,
    actor_label  TEXT NOT NULL,
    at           TIMESTAMP NOT NULL
);
CREATE INDEX update_step_by_update ON update_step (update_id, at);

-- One question of a round: one item put to one institution.
CREATE TABLE round_item (
    id              TEXT PRIMARY KEY,
    round_id        TEXT NOT NULL REFERENCES update_round (id),
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    measure_id      TEXT REFERENCES measure (id),
    case_id         TEXT REFERENCES case_file (id),
    cluster_id      TEXT REFERENCES cluster (id),
    institution_id  TEXT NOT NULL REFERENCES institution (id),
    state           TEXT NOT NULL,
    update_id       TEXT REFERENCES progress_update (id),
    answered_at     TIMESTAMP,
    is_late         BOOLEAN NOT NULL,
    is_nothing_new  BOOLEAN NOT NULL
);
CREATE INDEX round_item_by_round ON round_item (round_id, institution_id, state, is_late, is_nothing_new);
CREATE INDEX round_item_by_institution ON round_item (institution_id, state);
CREATE INDEX round_item_by_measure ON round_item (measure_id);

-- That a person was reminded of a round, so that nobody is reminded twice.
CREATE TABLE reminder (
    round_id    TEXT NOT NULL REFERENCES update_round (id),
    account_id  TEXT NOT NULL REFERENCES account (id),
    step        TEXT NOT NULL,
    items       INTEGER NOT NULL,
    sent_at     TIMESTAMP NOT NULL,
    PRIMARY KEY (round_id, account_id, step)
);

-- How far a recommendation is implemented in one assessor's view. Views stand side by side, never merged.
CREATE TABLE assessment (
    id                  TEXT PRIMARY KEY,
    mechanism_id        TEXT NOT NULL REFERENCES mechanism (id),
    case_id             TEXT NOT NULL REFERENCES case_file (id),
    assessor            TEXT NOT NULL,
    assessor_name       TEXT NOT NULL,
    institution_id      TEXT REFERENCES institution (id),
    scale               TEXT NOT NULL,
    grade               TEXT NOT NULL,
    rationale           TEXT NOT NULL,
    no_evidence_reason  TEXT,
    assessed_on         DATE NOT NULL,
    source_symbol       TEXT,
    source_paragraph    TEXT,
    state               TEXT NOT NULL,
    supersedes_id       TEXT,
    reason              TEXT,
    hidden_reason       TEXT,
    author_id           TEXT REFERENCES account (id),
    author_label        TEXT NOT NULL,
    proposed_at         TIMESTAMP,
    published_by        TEXT,
    published_at        TIMESTAMP,
    revision            INTEGER NOT NULL,
    created_at          TIMESTAMP NOT NULL,
    updated_at          TIMESTAMP NOT NULL
);
CREATE INDEX assessment_by_case ON assessment (case_id, state);
CREATE INDEX assessment_by_mechanism ON assessment (mechanism_id, state, published_at);

-- A hint from outside (news, a feed, a suggestion): not evidence until a person takes it.
CREATE TABLE signal (
    id             TEXT PRIMARY KEY,
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    kind           TEXT NOT NULL,
    case_id        TEXT REFERENCES case_file (id),
    cluster_id     TEXT REFERENCES cluster (id),
    title          TEXT NOT NULL,
    address        TEXT,
    body           TEXT,
    source         TEXT NOT NULL,
    dated_on       DATE,
    found_at       TIMESTAMP NOT NULL,
    state          TEXT NOT NULL,
    decided_by     TEXT,
    decided_label  TEXT,
    decided_at     TIMESTAMP,
    reason         TEXT,
    evidence_id    TEXT,
    sent_by        TEXT
);
CREATE INDEX signal_by_state ON signal (mechanism_id, state, found_at);

-- What proves an account: a law, a decision, a statistic, a report, a picture, a link. Files are kept by their digest.
CREATE TABLE evidence (
    id                TEXT PRIMARY KEY,
    mechanism_id      TEXT NOT NULL REFERENCES mechanism (id),
    update_id         TEXT REFERENCES progress_update (id),
    measure_id        TEXT REFERENCES measure (id),
    case_id           TEXT REFERENCES case_file (id),
    assessment_id     TEXT REFERENCES assessment (id),
    kind              TEXT NOT NULL,
    title             TEXT NOT NULL,
    language          TEXT,
    address           TEXT,
    blob_hash         TEXT,
    file_name         TEXT,
    media_type        TEXT,
    size              BIGINT,
    alternative       TEXT,
    dated_on          DATE,
    is_public         BOOLEAN NOT NULL,
    check_state       TEXT,
    checked_at        TIMESTAMP,
    check_note        TEXT,
    signal_id         TEXT REFERENCES signal (id),
    added_by          TEXT,
    added_label       TEXT NOT NULL,
    added_at          TIMESTAMP NOT NULL,
    published_at      TIMESTAMP,
    withdrawn_at      TIMESTAMP,
    withdrawn_reason  TEXT
);
CREATE INDEX evidence_by_update ON evidence (update_id);
CREATE INDEX evidence_by_measure ON evidence (measure_id);
CREATE INDEX evidence_by_case ON evidence (case_id);
CREATE INDEX evidence_by_assessment ON evidence (assessment_id);
CREATE INDEX evidence_by_mechanism ON evidence (mechanism_id, added_at);
CREATE INDEX evidence_by_file ON evidence (blob_hash);
CREATE INDEX evidence_by_check ON evidence (checked_at);

-- That somebody asks to set something published back; a second person decides (V9).
CREATE TABLE step_back (
    id             TEXT PRIMARY KEY,
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    object_kind    TEXT NOT NULL,
    object_id      TEXT NOT NULL,
    from_code      TEXT NOT NULL,
    to_code        TEXT NOT NULL,
    reason         TEXT NOT NULL,
    asked_by       TEXT,
    asked_label    TEXT NOT NULL,
    asked_at       TIMESTAMP NOT NULL,
    decided_by     TEXT,
    decided_label  TEXT,
    decided_at     TIMESTAMP,
    is_granted     BOOLEAN
);
CREATE INDEX step_back_by_object ON step_back (object_id);
CREATE INDEX step_back_by_mechanism ON step_back (mechanism_id, decided_at);

-- That a person is away and another stands in.
CREATE TABLE absence (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    account_id    TEXT NOT NULL REFERENCES account (id),
    delegate_id   TEXT NOT NULL REFERENCES account (id),
    from_on       DATE NOT NULL,
    to_on         DATE NOT NULL,
    note          TEXT,
    created_by    TEXT,
    created_at    TIMESTAMP NOT NULL,
    ended_at      TIMESTAMP
);
CREATE INDEX absence_by_account ON absence (account_id);
CREATE INDEX absence_by_delegate ON absence (delegate_id);

-- What a person who left handed over, and to whom.
CREATE TABLE hand_over (
    id               TEXT PRIMARY KEY,
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    institution_id   TEXT REFERENCES institution (id),
    from_account_id  TEXT NOT NULL REFERENCES account (id),
    to_account_id    TEXT REFERENCES account (id),
    items            TEXT NOT NULL,
    note             TEXT,
    actor_id         TEXT,
    actor_label      TEXT NOT NULL,
    at               TIMESTAMP NOT NULL
);
CREATE INDEX hand_over_by_from ON hand_over (from_account_id);

-- A remark on any item, between secretariat and institutions, or a public answer of the State.
CREATE TABLE comment (
    id                TEXT PRIMARY KEY,
    mechanism_id      TEXT NOT NULL REFERENCES mechanism (id),
    about_kind        TEXT NOT NULL,
    about_id          TEXT NOT NULL,
    body              TEXT NOT NULL,
    class             INTEGER NOT NULL,
    is_public         BOOLEAN NOT NULL,
    institution_id    TEXT REFERENCES institution (id),
    author_id         TEXT,
    author_label      TEXT NOT NULL,
    at                TIMESTAMP NOT NULL,
    withdrawn_at      TIMESTAMP,
    withdrawn_reason  TEXT
);
CREATE INDEX comment_by_object ON comment (about_id, at);

-- A question of the secretariat to an institution, with a due date.
CREATE TABLE information_request (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    about_kind      TEXT,
    about_id        TEXT,
    institution_id  TEXT NOT NULL REFERENCES institution (id),
    question        TEXT NOT NULL,
    due_on          DATE,
    class           INTEGER NOT NULL,
    state           TEXT NOT NULL,
    asked_by        TEXT,
    asked_label     TEXT NOT NULL,
    asked_at        TIMESTAMP NOT NULL,
    answer          TEXT,
    answered_by     TEXT,
    answered_label  TEXT,
    answered_at     TIMESTAMP,
    revision        INTEGER NOT NULL
);
CREATE INDEX information_request_by_institution ON information_request (institution_id, state);
CREATE INDEX information_request_by_mechanism ON information_request (mechanism_id, state);
CREATE INDEX information_request_by_object ON information_request (about_id);

-- That somebody wants to be told by mail when something is published. Works after the address confirmed it.
CREATE TABLE subscription (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    email         TEXT NOT NULL,
    language      TEXT NOT NULL,
    about_kind    TEXT NOT NULL,
    about_id      TEXT NOT NULL,
    token_hash    TEXT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    confirmed_at  TIMESTAMP,
    last_sent_at  TIMESTAMP,
    ended_at      TIMESTAMP,
    UNIQUE (token_hash)
);
CREATE INDEX subscription_by_mechanism ON subscription (mechanism_id, ended_at);

-- A signed link by which an approver clears one update without an account.
CREATE TABLE clearance_link (
    token_hash    TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    update_id     TEXT NOT NULL REFERENCES progress_update (id),
    sent_to       TEXT NOT NULL,
    made_by       TEXT,
    made_label    TEXT NOT NULL,
    made_at       TIMESTAMP NOT NULL,
    expires_at    TIMESTAMP NOT NULL,
    used_at       TIMESTAMP,
    decision      TEXT,
    revoked_at    TIMESTAMP
);
CREATE INDEX clearance_link_by_update ON clearance_link (update_id);

-- The secret address of a person's calendar of due dates.
CREATE TABLE calendar_link (
    id            TEXT PRIMARY KEY,
    token_hash    TEXT NOT NULL,
    account_id    TEXT NOT NULL REFERENCES account (id),
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    created_at    TIMESTAMP NOT NULL,
    last_used_at  TIMESTAMP,
    revoked_at    TIMESTAMP,
    UNIQUE (token_hash)
);

-- Where a case stands, derived from everything above and kept in the same transaction; lists and numbers read it.
CREATE TABLE case_standing (
    case_id              TEXT PRIMARY KEY REFERENCES case_file (id),
    mechanism_id         TEXT NOT NULL REFERENCES mechanism (id),
    lead_id              TEXT,
    lead_status          TEXT,
    measures             INTEGER NOT NULL,
    public_measures      INTEGER NOT NULL,
    next_due             DATE,
    last_update_id       TEXT,
    last_published_at    TIMESTAMP,
    has_public_evidence  BOOLEAN NOT NULL,
    state_grade          TEXT,
    independent          INTEGER NOT NULL
);
CREATE INDEX case_standing_by_lead ON case_standing (mechanism_id, lead_id);
CREATE INDEX case_standing_by_measures ON case_standing (mechanism_id, measures);
CREATE INDEX case_standing_by_grade ON case_standing (mechanism_id, state_grade);
CREATE INDEX case_standing_by_update ON case_standing (mechanism_id, last_published_at);

-- A case that nobody has touched yet stands somewhere too.
INSERT INTO case_standing (case_id, mechanism_id, measures, public_measures, has_public_evidence, independent)
    SELECT id, mechanism_id, 0, 0, FALSE, 0 FROM case_file;

-- What waits to be verified, and what a committee wants to hear about soon.
CREATE INDEX case_file_by_verified ON case_file (mechanism_id, verified_at);
CREATE INDEX recommendation_by_priority ON recommendation (state, priority_due) WHERE priority_due IS NOT NULL;
