-- Good practices (DOMAIN 2.5, 3.7): what is being written, asked, reviewed; what is public stands on the shelf.

CREATE TABLE practice (
    id                   TEXT PRIMARY KEY,
    slug                 TEXT NOT NULL UNIQUE,
    -- The seat it is written from.
    mechanism_id         TEXT NOT NULL REFERENCES mechanism (id),
    institution_id       TEXT REFERENCES institution (id),
    created_by           TEXT REFERENCES account (id),
    created_label        TEXT NOT NULL,
    -- state, nhri, civil_society, academia, un.
    author_kind          TEXT NOT NULL,
    -- How readers see the author, by language, as JSON.
    author_names         TEXT NOT NULL,
    -- The State it is about, ISO 3166-1 alpha-3.
    state                TEXT NOT NULL,
    -- The language of the original.
    language             TEXT NOT NULL,
    -- Capacities, themes, year, contact, links, as JSON.
    facts                TEXT NOT NULL,
    -- Where the version that is worked on stands: draft, submitted, editorial_review, published, archived.
    status               TEXT NOT NULL,
    -- What the State says of that version: own, unasked, asked, silent, confirmed, commented.
    verdict              TEXT NOT NULL,
    asked_at             TIMESTAMP,
    due_on               DATE,
    verdict_at           TIMESTAMP,
    -- The State's words, beside the practice.
    verdict_comment      TEXT,
    verdict_mechanism_id TEXT REFERENCES mechanism (id),
    submitted_by         TEXT REFERENCES account (id),
    submitted_at         TIMESTAMP,
    -- What is public now, as JSON: it stays while another version is written and reviewed.
    document             TEXT,
    published_at         TIMESTAMP,
    checked_on           DATE,
    -- From this day on it may be out of date (V21).
    review_on            DATE,
    reminded_at          TIMESTAMP,
    archived_at          TIMESTAMP,
    archived_reason      TEXT,
    revision             INTEGER NOT NULL,
    created_at           TIMESTAMP NOT NULL,
    updated_at           TIMESTAMP NOT NULL
);
CREATE INDEX practice_by_status ON practice (status);

CREATE TABLE practice_text (
    practice_id  TEXT NOT NULL REFERENCES practice (id),
    language     TEXT NOT NULL,
    -- From 1; the highest is the one that counts.
    version      INTEGER NOT NULL,
    -- original, human, machine.
    origin       TEXT NOT NULL,
    -- The version of the original that was translated.
    of_version   INTEGER,
    content      TEXT NOT NULL,
    by_id        TEXT REFERENCES account (id),
    by_label     TEXT NOT NULL,
    at           TIMESTAMP NOT NULL,
    PRIMARY KEY (practice_id, language, version)
);

CREATE TABLE practice_step (
    id           TEXT PRIMARY KEY,
    practice_id  TEXT NOT NULL REFERENCES practice (id),
    step         TEXT NOT NULL,
    reason       TEXT,
    actor_id     TEXT REFERENCES account (id),
    actor_label  TEXT NOT NULL,
    at           TIMESTAMP NOT NULL
);
CREATE INDEX practice_step_of ON practice_step (practice_id, at);

CREATE TABLE practice_recommendation (
    practice_id        TEXT NOT NULL REFERENCES practice (id),
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    PRIMARY KEY (practice_id, recommendation_id)
);

CREATE TABLE practice_reuse (
    id              TEXT PRIMARY KEY,
    practice_id     TEXT NOT NULL REFERENCES practice (id),
    -- thanks, reused.
    kind            TEXT NOT NULL,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    institution_id  TEXT REFERENCES institution (id),
    names           TEXT NOT NULL,
    body            TEXT NOT NULL,
    created_by      TEXT REFERENCES account (id),
    created_label   TEXT NOT NULL,
    at              TIMESTAMP NOT NULL,
    hidden_at       TIMESTAMP,
    -- Public.
    hidden_reason   TEXT,
    hidden_label    TEXT
);
CREATE INDEX practice_reuse_of ON practice_reuse (practice_id, at);
