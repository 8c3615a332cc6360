-- Seminars, webinars, consultations, training (resolution 51/33, OP 4).

CREATE TABLE event (
    id               TEXT PRIMARY KEY,
    -- Who organises it.
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    institution_id   TEXT REFERENCES institution (id),
    slug             TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL,
    -- Texts by language, as JSON; the concept note is Markdown.
    titles           TEXT NOT NULL,
    concepts         TEXT NOT NULL,
    -- in_person, online, hybrid.
    mode             TEXT NOT NULL,
    venue            TEXT NOT NULL,
    zone             TEXT NOT NULL,
    starts_at        TIMESTAMP NOT NULL,
    ends_at          TIMESTAMP NOT NULL,
    -- Codes of languages, of States, as JSON lists.
    languages        TEXT NOT NULL,
    states           TEXT NOT NULL,
    audience         TEXT NOT NULL,
    -- Places in the room and on the line; empty for as many as come. Personal assistants are not counted.
    seats            INTEGER,
    lines            INTEGER,
    closes_at        TIMESTAMP,
    contact          TEXT NOT NULL,
    organisers       TEXT NOT NULL,
    -- For those who are registered only.
    joining          TEXT,
    extra_minute     BOOLEAN NOT NULL,
    -- What is said about accessibility, by provision, as JSON.
    provisions       TEXT NOT NULL,
    -- Tasks that are done, as JSON.
    tasks            TEXT NOT NULL,
    -- A recording is linked only with captions and a transcript.
    recording        TEXT,
    transcript       TEXT,
    status           TEXT NOT NULL,
    cancelled_reason TEXT,
    created_by       TEXT REFERENCES account (id),
    created_label    TEXT NOT NULL,
    updated_at       TIMESTAMP NOT NULL,
    revision         INTEGER NOT NULL
);
CREATE INDEX event_by_start ON event (starts_at);

CREATE TABLE event_session (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    starts_at    TIMESTAMP NOT NULL,
    ends_at      TIMESTAMP NOT NULL,
    titles       TEXT NOT NULL,
    moderator    TEXT NOT NULL,
    -- Name, function and organisation of each, as JSON; public.
    speakers     TEXT NOT NULL,
    languages    TEXT NOT NULL
);
CREATE INDEX event_session_by_event ON event_session (event_id, starts_at);

CREATE TABLE event_registration (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    account_id   TEXT REFERENCES account (id),
    -- Empty once it was erased.
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email        TEXT NOT NULL,
    state        TEXT,
    mode         TEXT NOT NULL,
    language     TEXT NOT NULL,
    -- confirmed, waiting, withdrawn.
    standing     TEXT NOT NULL,
    -- Its place in the order of those who came.
    number       INTEGER NOT NULL,
    assistants   INTEGER NOT NULL,
    -- What the person needs (class C2), sealed; there is one for everybody, so that it tells nothing by being there.
    needs_sealed TEXT,
    consent_at   TIMESTAMP NOT NULL,
    created_at   TIMESTAMP NOT NULL,
    updated_at   TIMESTAMP NOT NULL,
    week_told_at TIMESTAMP,
    day_told_at  TIMESTAMP,
    has_attended BOOLEAN,
    erased_at    TIMESTAMP,
    UNIQUE (event_id, number)
);

CREATE TABLE event_needs_reader (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    account_id   TEXT NOT NULL REFERENCES account (id),
    label        TEXT NOT NULL,
    added_at     TIMESTAMP NOT NULL,
    UNIQUE (event_id, account_id)
);

CREATE TABLE event_document (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    kind         TEXT NOT NULL,
    language     TEXT NOT NULL,
    title        TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    blob_hash    TEXT NOT NULL,
    size         BIGINT NOT NULL,
    -- What who uploaded it says: yes, partly, no.
    accessible   TEXT NOT NULL,
    note         TEXT,
    added_label  TEXT NOT NULL,
    added_at     TIMESTAMP NOT NULL,
    removed_at   TIMESTAMP
);
CREATE INDEX event_document_by_event ON event_document (event_id);

-- The report in its forms; each text that was written stays as a version.
CREATE TABLE event_report (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    form         TEXT NOT NULL,
    language     TEXT NOT NULL,
    version      INTEGER NOT NULL,
    title        TEXT NOT NULL,
    text         TEXT NOT NULL,
    text_digest  TEXT NOT NULL,
    -- An accessible file that was made elsewhere, and what who uploaded it says of it.
    blob_hash    TEXT,
    file_name    TEXT,
    media_type   TEXT,
    size         BIGINT,
    statement    TEXT,
    author_label TEXT NOT NULL,
    at           TIMESTAMP NOT NULL,
    UNIQUE (event_id, form, language, version)
);

CREATE TABLE event_report_test (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    language     TEXT NOT NULL,
    text_digest  TEXT NOT NULL,
    readers      TEXT NOT NULL,
    is_native    BOOLEAN NOT NULL,
    tested_on    DATE NOT NULL,
    note         TEXT,
    by_label     TEXT NOT NULL,
    at           TIMESTAMP NOT NULL
);
CREATE INDEX event_report_test_by_event ON event_report_test (event_id);

-- What those who took part say afterwards; nothing says who.
CREATE TABLE event_feedback (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    event_id     TEXT NOT NULL REFERENCES event (id),
    useful       TEXT NOT NULL,
    better       TEXT NOT NULL,
    given_on     DATE NOT NULL
);
CREATE INDEX event_feedback_by_event ON event_feedback (event_id);
