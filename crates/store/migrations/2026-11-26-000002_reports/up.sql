-- Reports: written together, cleared, sent (DOMAIN 2.4, 3.1-3.2, 12).

-- A mechanism's own template: a copy of one that Suivi brings, changed.
CREATE TABLE report_template (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    slug          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    names         TEXT NOT NULL,
    words         INTEGER,
    notes         TEXT NOT NULL,
    annex         TEXT,
    is_numbered   BOOLEAN NOT NULL,
    -- The sections as JSON, in order.
    sections      TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);

CREATE TABLE report (
    id             TEXT PRIMARY KEY,
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    slug           TEXT NOT NULL,
    obligation_id  TEXT REFERENCES reporting_obligation (id),
    -- The outcome that it reports on: the last review's report, a committee's concluding observations.
    document_id    TEXT REFERENCES document (id),
    -- The report before it, to tell what changed since.
    previous_id    TEXT,
    template       TEXT NOT NULL,
    kind           TEXT NOT NULL,
    title          TEXT NOT NULL,
    masthead       TEXT NOT NULL,
    language       TEXT NOT NULL,
    words          INTEGER,
    counts_notes   BOOLEAN NOT NULL,
    notes          TEXT NOT NULL,
    annex          TEXT,
    is_numbered    BOOLEAN NOT NULL,
    class          INTEGER NOT NULL,
    period_from    DATE,
    due_on         DATE,
    state          TEXT NOT NULL,
    -- How often it went to clearance.
    clearance      INTEGER NOT NULL,
    -- Who sent it there: that person does not approve.
    sent_by        TEXT,
    -- The document as it was approved, as JSON, and the SHA-256 of that text.
    frozen         TEXT,
    frozen_hash    TEXT,
    frozen_at      TIMESTAMP,
    symbol         TEXT,
    published_at   TIMESTAMP,
    revision       INTEGER NOT NULL,
    created_by     TEXT,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);

CREATE TABLE report_section (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    report_id       TEXT NOT NULL REFERENCES report (id),
    -- Its name in addresses and in the exported file.
    slug            TEXT NOT NULL,
    ordinal         INTEGER NOT NULL,
    level           INTEGER NOT NULL,
    heading         TEXT NOT NULL,
    -- What it is to say: a question of the committee, a paragraph of its observations, guidance.
    guidance        TEXT NOT NULL,
    feed            TEXT NOT NULL,
    theme           TEXT,
    -- The recommendations it answers, as JSON.
    answers         TEXT NOT NULL,
    institution_id  TEXT REFERENCES institution (id),
    due_on          DATE,
    budget          INTEGER,
    text            TEXT NOT NULL,
    words           INTEGER NOT NULL,
    version         INTEGER NOT NULL,
    is_ready        BOOLEAN NOT NULL,
    removed_at      TIMESTAMP,
    revision        INTEGER NOT NULL,
    updated_at      TIMESTAMP NOT NULL,
    UNIQUE (report_id, slug)
);
CREATE INDEX report_section_by_report ON report_section (report_id, ordinal);
CREATE INDEX report_section_by_institution ON report_section (institution_id, due_on);

-- Every text that a section ever had.
CREATE TABLE section_version (
    section_id      TEXT NOT NULL REFERENCES report_section (id),
    number          INTEGER NOT NULL,
    text            TEXT NOT NULL,
    words           INTEGER NOT NULL,
    -- drafted, typed, suggested, contributed, word, restored
    how             TEXT NOT NULL,
    institution_id  TEXT,
    author_id       TEXT,
    author_label    TEXT NOT NULL,
    at              TIMESTAMP NOT NULL,
    PRIMARY KEY (section_id, number)
);

-- Another text for a section, to be taken or refused.
CREATE TABLE section_suggestion (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    section_id      TEXT NOT NULL REFERENCES report_section (id),
    -- The version that it was written from.
    base            INTEGER NOT NULL,
    text            TEXT NOT NULL,
    words           INTEGER NOT NULL,
    note            TEXT,
    -- typed, word
    how             TEXT NOT NULL,
    state           TEXT NOT NULL,
    reason          TEXT,
    institution_id  TEXT,
    author_id       TEXT,
    author_label    TEXT NOT NULL,
    at              TIMESTAMP NOT NULL,
    decided_label   TEXT,
    decided_at      TIMESTAMP
);
CREATE INDEX section_suggestion_by_section ON section_suggestion (section_id, state);

-- A question to an institution for its part of a section.
CREATE TABLE contribution_request (
    id               TEXT PRIMARY KEY,
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    report_id        TEXT NOT NULL REFERENCES report (id),
    section_id       TEXT NOT NULL REFERENCES report_section (id),
    institution_id   TEXT NOT NULL REFERENCES institution (id),
    question         TEXT NOT NULL,
    due_on           DATE NOT NULL,
    -- A later day that was asked for and granted leaves the first one here.
    first_due_on     DATE NOT NULL,
    state            TEXT NOT NULL,
    answer           TEXT,
    answer_words     INTEGER NOT NULL,
    answered_label   TEXT,
    answered_at      TIMESTAMP,
    cleared_label    TEXT,
    cleared_at       TIMESTAMP,
    decision         TEXT,
    decided_label    TEXT,
    decided_at       TIMESTAMP,
    answered_by      TEXT,
    asked_by         TEXT,
    asked_label      TEXT NOT NULL,
    asked_at         TIMESTAMP NOT NULL,
    -- The last rung of the ladder on which letters went out.
    reminded         TEXT,
    revision         INTEGER NOT NULL
);
CREATE INDEX contribution_by_institution ON contribution_request (institution_id, state, due_on);
CREATE INDEX contribution_by_report ON contribution_request (report_id, state);

-- Who must agree before a report may leave; those of one step are asked at the same time.
CREATE TABLE report_approval (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    report_id       TEXT NOT NULL REFERENCES report (id),
    clearance       INTEGER NOT NULL,
    step            INTEGER NOT NULL,
    -- The institution that is asked; the chair where there is none.
    institution_id  TEXT REFERENCES institution (id),
    state           TEXT NOT NULL,
    comment         TEXT,
    decided_by      TEXT,
    decided_label   TEXT,
    decided_at      TIMESTAMP
);
CREATE INDEX report_approval_by_report ON report_approval (report_id, clearance, step);

-- The proof of what was sent.
CREATE TABLE report_submission (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    report_id     TEXT NOT NULL REFERENCES report (id),
    sent_on       DATE NOT NULL,
    channel       TEXT NOT NULL,
    receipt       TEXT,
    file_name     TEXT NOT NULL,
    file_hash     TEXT NOT NULL,
    file_size     BIGINT NOT NULL,
    note          TEXT,
    by_label      TEXT NOT NULL,
    at            TIMESTAMP NOT NULL
);
CREATE INDEX report_submission_by_report ON report_submission (report_id);

-- Another form or language of a report: a text of its own.
CREATE TABLE report_edition (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    report_id     TEXT NOT NULL REFERENCES report (id),
    -- standard, plain, easy_read
    form          TEXT NOT NULL,
    language      TEXT NOT NULL,
    title         TEXT NOT NULL,
    text          TEXT NOT NULL,
    words         INTEGER NOT NULL,
    published_at  TIMESTAMP,
    author_label  TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (report_id, form, language)
);

-- Who read an easy-to-read text and said that it is understood.
CREATE TABLE edition_test (
    id             TEXT PRIMARY KEY,
    edition_id     TEXT NOT NULL REFERENCES report_edition (id),
    -- A name, or another name that the person chose.
    reader         TEXT NOT NULL,
    is_native      BOOLEAN NOT NULL,
    tested_on      DATE NOT NULL,
    -- The digest of the text that was read: an edited text needs another reading.
    text_digest    TEXT NOT NULL,
    note           TEXT,
    by_label       TEXT NOT NULL,
    at             TIMESTAMP NOT NULL
);
CREATE INDEX edition_test_by_edition ON edition_test (edition_id);

-- The night desk: a question put in the dialogue, and the answer that must be ready in time.
CREATE TABLE dialogue_question (
    id              TEXT PRIMARY KEY,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    report_id       TEXT NOT NULL REFERENCES report (id),
    number          INTEGER NOT NULL,
    question        TEXT NOT NULL,
    asked_by        TEXT NOT NULL,
    theme           TEXT,
    institution_id  TEXT REFERENCES institution (id),
    asked_at        TIMESTAMP NOT NULL,
    due_at          TIMESTAMP NOT NULL,
    state           TEXT NOT NULL,
    answer          TEXT,
    answered_by     TEXT,
    answered_label  TEXT,
    answered_at     TIMESTAMP,
    released_label  TEXT,
    released_at     TIMESTAMP,
    revision        INTEGER NOT NULL,
    UNIQUE (report_id, number)
);

-- What a theme's page of the delegation's brief says beyond what is in the register.
CREATE TABLE brief_note (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    report_id     TEXT NOT NULL REFERENCES report (id),
    theme         TEXT NOT NULL,
    text          TEXT NOT NULL,
    author_label  TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (report_id, theme)
);

-- The position round of an addendum: restricted (C2) until the outcome is adopted.
CREATE TABLE position_proposal (
    id                 TEXT PRIMARY KEY,
    mechanism_id       TEXT NOT NULL REFERENCES mechanism (id),
    report_id          TEXT NOT NULL REFERENCES report (id),
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    institution_id     TEXT REFERENCES institution (id),
    proposed           TEXT,
    legal_note         TEXT,
    decided            TEXT,
    -- What the addendum says about it.
    text               TEXT,
    proposed_label     TEXT,
    proposed_at        TIMESTAMP,
    decided_label      TEXT,
    decided_at         TIMESTAMP,
    revision           INTEGER NOT NULL,
    UNIQUE (report_id, recommendation_id)
);
