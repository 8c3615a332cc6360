-- What the State has ratified, and which reports it owes because of it (DOMAIN 2.4, 3.1-3.2).

-- Where the State stands with one treaty; no row where nothing was said yet.
CREATE TABLE treaty_status (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    treaty        TEXT NOT NULL,
    status        TEXT NOT NULL,
    acted_on      DATE,
    in_force_on   DATE,
    reservations  TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, treaty)
);

-- A report that is owed. Never deleted: it is sent, or waived with a reason.
CREATE TABLE reporting_obligation (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    slug          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    body          TEXT,
    treaty        TEXT,
    document_id   TEXT REFERENCES document (id),
    titles        TEXT NOT NULL,
    due_on        DATE NOT NULL,
    -- The rule that worked the date out and the event it counted from; nothing for what a person entered.
    rule          TEXT,
    counted_from  DATE,
    rule_key      TEXT NOT NULL,
    is_moved      BOOLEAN NOT NULL,
    state         TEXT NOT NULL,
    submitted_on  DATE,
    symbol        TEXT,
    reason        TEXT,
    revision      INTEGER NOT NULL,
    created_by    TEXT,
    created_at    TIMESTAMP NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug),
    UNIQUE (mechanism_id, rule_key)
);
CREATE INDEX reporting_obligation_by_due ON reporting_obligation (mechanism_id, state, due_on);

-- The dates that an obligation had before: a postponed review leaves its old date behind.
CREATE TABLE obligation_date (
    id             TEXT PRIMARY KEY,
    obligation_id  TEXT NOT NULL REFERENCES reporting_obligation (id),
    due_on         DATE NOT NULL,
    reason         TEXT NOT NULL,
    set_label      TEXT NOT NULL,
    at             TIMESTAMP NOT NULL
);
CREATE INDEX obligation_date_by_obligation ON obligation_date (obligation_id, at);
