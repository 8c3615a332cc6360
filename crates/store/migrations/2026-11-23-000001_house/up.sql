-- What every subject stands on: the audit chain, the change feed, jobs and blobs.

-- One row: where the audit chain and the change feed end. Writers take its lock, so both have one order.
CREATE TABLE chain_head (
    id          INTEGER PRIMARY KEY,
    audit_seq   BIGINT NOT NULL,
    audit_hash  TEXT   NOT NULL,
    change_seq  BIGINT NOT NULL
);
INSERT INTO chain_head (id, audit_seq, audit_hash, change_seq) VALUES (1, 0, '', 0);

CREATE TABLE audit (
    seq            BIGINT PRIMARY KEY,
    at             TIMESTAMP NOT NULL,
    actor_id       TEXT,
    actor_label    TEXT NOT NULL,
    mechanism_id   TEXT,
    action         TEXT NOT NULL,
    object_kind    TEXT NOT NULL,
    object_id      TEXT NOT NULL,
    before_digest  TEXT,
    after_digest   TEXT,
    reason         TEXT,
    act_id         TEXT,
    hash           TEXT NOT NULL
);
CREATE INDEX audit_by_object ON audit (object_id, seq);
CREATE INDEX audit_by_mechanism ON audit (mechanism_id, seq);

CREATE TABLE change (
    seq          BIGINT PRIMARY KEY,
    at           TIMESTAMP NOT NULL,
    object_kind  TEXT NOT NULL,
    object_id    TEXT NOT NULL
);

CREATE TABLE job (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    payload        TEXT NOT NULL,
    state          TEXT NOT NULL,
    attempts       INTEGER NOT NULL,
    max_attempts   INTEGER NOT NULL,
    run_at         TIMESTAMP NOT NULL,
    leased_by      TEXT,
    leased_until   TIMESTAMP,
    done_units     BIGINT NOT NULL,
    total_units    BIGINT NOT NULL,
    last_error     TEXT,
    mechanism_id   TEXT,
    created_by     TEXT,
    created_at     TIMESTAMP NOT NULL,
    finished_at    TIMESTAMP
);
CREATE INDEX job_by_state ON job (state, run_at);

CREATE TABLE blob (
    hash        TEXT PRIMARY KEY,
    size        BIGINT NOT NULL,
    media_type  TEXT NOT NULL,
    created_at  TIMESTAMP NOT NULL
);
