-- Documents that came in and are being looked at: what was found in each, until a person puts it into the register.

CREATE TABLE intake (
    id             TEXT PRIMARY KEY,
    -- Whose register it is for; none where an operator brings it in for a State that no mechanism follows here.
    mechanism_id   TEXT REFERENCES mechanism (id),
    -- The State that the document is about, ISO 3166-1 alpha-3.
    state          TEXT NOT NULL,
    file_name      TEXT NOT NULL,
    -- The file as it came, and what was read in it (JSON), among the kept files.
    blob_hash      TEXT NOT NULL,
    reading_hash   TEXT NOT NULL,
    -- What kind of document it was taken for; `other` where that is not known.
    kind           TEXT NOT NULL,
    -- What the person confirmed of the document, as JSON: body, symbol, title, session, cycle, date, language.
    particulars    TEXT NOT NULL,
    -- Which passages count as recommendations in a document of no known kind, as JSON; none: the usual rule.
    rule           TEXT,
    -- The document in the register whose draft this is the final text of.
    replaces       TEXT REFERENCES document (id),
    pages          INTEGER NOT NULL,
    -- How many pages were pictures, and so not read.
    scanned        INTEGER NOT NULL,
    -- open, committed, dropped.
    state_of_work  TEXT NOT NULL,
    import_id      TEXT REFERENCES import (id),
    created_by     TEXT,
    created_label  TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    updated_at     TIMESTAMP NOT NULL,
    revision       INTEGER NOT NULL
);
CREATE INDEX intake_by_mechanism ON intake (mechanism_id, created_at);

CREATE TABLE intake_item (
    id           TEXT PRIMARY KEY,
    intake_id    TEXT NOT NULL REFERENCES intake (id),
    ordinal      INTEGER NOT NULL,
    -- recommendation, or answer: what the State says to one that stands in another document.
    kind         TEXT NOT NULL,
    -- As it stands now, and as it was found (none where a person added it), as JSON.
    content      TEXT NOT NULL,
    original     TEXT,
    -- What to do with it, where a person chose: add, update, leave; none: what the comparison with the register suggests.
    choice       TEXT,
    is_edited    BOOLEAN NOT NULL
);
CREATE INDEX intake_item_by_intake ON intake_item (intake_id, ordinal);
