-- Exchange on the knowledge hub: questions to peers and their answers, people who can be asked, announcements, the
-- monthly letter, and what its editors hid and why (resolution 51/33, OP 5; DOMAIN P4). Nothing here is ever deleted
-- but what belongs to a person alone: her entry in the directory and her wish for letters.

CREATE TABLE exchange_question (
    id             TEXT PRIMARY KEY,
    -- For whom it was asked: the seat's workspace, institution and role, and the name they had.
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    institution_id TEXT REFERENCES institution (id),
    speaker_role   TEXT NOT NULL,
    speaker_names  TEXT NOT NULL,
    speaker_state  TEXT,
    slug           TEXT NOT NULL UNIQUE,
    -- public or network; it never changes, because answers were written for it.
    audience       TEXT NOT NULL,
    language       TEXT NOT NULL,
    title          TEXT NOT NULL,
    body           TEXT NOT NULL,
    -- Codes, as JSON lists.
    capacities     TEXT NOT NULL,
    themes         TEXT NOT NULL,
    states         TEXT NOT NULL,
    is_closed      BOOLEAN NOT NULL,
    accepted_id    TEXT,
    hidden_at      TIMESTAMP,
    hidden_reason  TEXT,
    created_by     TEXT REFERENCES account (id),
    created_label  TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL,
    revision       INTEGER NOT NULL
);

CREATE TABLE exchange_answer (
    id             TEXT PRIMARY KEY,
    question_id    TEXT NOT NULL REFERENCES exchange_question (id),
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    institution_id TEXT REFERENCES institution (id),
    speaker_role   TEXT NOT NULL,
    speaker_names  TEXT NOT NULL,
    speaker_state  TEXT,
    language       TEXT NOT NULL,
    body           TEXT NOT NULL,
    hidden_at      TIMESTAMP,
    hidden_reason  TEXT,
    created_by     TEXT REFERENCES account (id),
    created_label  TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL,
    revision       INTEGER NOT NULL
);
CREATE INDEX exchange_answer_by_question ON exchange_answer (question_id, created_at);

-- What a question or an answer said before it was changed.
CREATE TABLE exchange_version (
    id         TEXT PRIMARY KEY,
    about_kind TEXT NOT NULL,
    about_id   TEXT NOT NULL,
    title      TEXT,
    body       TEXT NOT NULL,
    -- Until when it stood.
    until      TIMESTAMP NOT NULL
);
CREATE INDEX exchange_version_by_about ON exchange_version (about_id, until);

-- Who wants to hear of new answers.
CREATE TABLE exchange_watch (
    question_id TEXT NOT NULL REFERENCES exchange_question (id),
    account_id  TEXT NOT NULL REFERENCES account (id),
    created_at  TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, account_id)
);

-- States that were told that a question mentions them: once.
CREATE TABLE exchange_mention (
    question_id TEXT NOT NULL REFERENCES exchange_question (id),
    state       TEXT NOT NULL,
    told_at     TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, state)
);

-- What editors hid and restored, and why; public.
CREATE TABLE exchange_moderation (
    id           TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    question_id  TEXT NOT NULL REFERENCES exchange_question (id),
    answer_id    TEXT REFERENCES exchange_answer (id),
    act          TEXT NOT NULL,
    reason       TEXT NOT NULL,
    actor_label  TEXT NOT NULL,
    at           TIMESTAMP NOT NULL
);
CREATE INDEX exchange_moderation_by_time ON exchange_moderation (at);

-- People who agreed to be written to. The row goes when she withdraws.
CREATE TABLE exchange_person (
    id             TEXT PRIMARY KEY,
    account_id     TEXT NOT NULL UNIQUE REFERENCES account (id),
    mechanism_id   TEXT NOT NULL REFERENCES mechanism (id),
    institution_id TEXT REFERENCES institution (id),
    speaker_role   TEXT NOT NULL,
    speaker_names  TEXT NOT NULL,
    speaker_state  TEXT,
    name           TEXT NOT NULL,
    topics         TEXT NOT NULL,
    languages      TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL
);

CREATE TABLE exchange_announcement (
    id               TEXT PRIMARY KEY,
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    institution_id   TEXT REFERENCES institution (id),
    speaker_role     TEXT NOT NULL,
    speaker_names    TEXT NOT NULL,
    speaker_state    TEXT,
    slug             TEXT NOT NULL UNIQUE,
    audience         TEXT NOT NULL,
    language         TEXT NOT NULL,
    titles           TEXT NOT NULL,
    texts            TEXT NOT NULL,
    -- The last day on which it is shown.
    until            DATE,
    withdrawn_at     TIMESTAMP,
    withdrawn_reason TEXT,
    created_by       TEXT REFERENCES account (id),
    created_label    TEXT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    updated_at       TIMESTAMP NOT NULL,
    revision         INTEGER NOT NULL
);

-- Who wants the monthly letter.
CREATE TABLE exchange_digest (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL UNIQUE REFERENCES account (id),
    token_hash   TEXT NOT NULL UNIQUE,
    created_at   TIMESTAMP NOT NULL,
    -- The first day of the month for which it was sent last.
    sent_for     DATE
);
