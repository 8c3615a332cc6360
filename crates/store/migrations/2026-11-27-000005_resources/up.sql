-- Resources and the pages of the knowledge base (resolution 51/33, OP 5).

CREATE TABLE resource (
    id               TEXT PRIMARY KEY,
    mechanism_id     TEXT NOT NULL REFERENCES mechanism (id),
    institution_id   TEXT REFERENCES institution (id),
    -- In whose name it is shared, as JSON.
    keeper           TEXT NOT NULL,
    slug             TEXT NOT NULL UNIQUE,
    -- draft, published or withdrawn.
    status           TEXT NOT NULL,
    audience         TEXT NOT NULL,
    kind             TEXT NOT NULL,
    language         TEXT NOT NULL,
    titles           TEXT NOT NULL,
    summaries        TEXT NOT NULL,
    -- Languages, capacities, themes and the body concerned, as JSON.
    tags             TEXT NOT NULL,
    state            TEXT,
    address          TEXT,
    blob_hash        TEXT,
    file_name        TEXT,
    media_type       TEXT,
    size             BIGINT,
    -- What is known of its accessible form; for recordings also where the captions are and all that is spoken; as JSON.
    access           TEXT NOT NULL,
    dated_on         DATE,
    review_on        DATE,
    published_at     TIMESTAMP,
    withdrawn_at     TIMESTAMP,
    withdrawn_reason TEXT,
    created_by       TEXT REFERENCES account (id),
    created_label    TEXT NOT NULL,
    created_at       TIMESTAMP NOT NULL,
    updated_at       TIMESTAMP NOT NULL,
    revision         INTEGER NOT NULL
);

-- Files and links that a published resource had before.
CREATE TABLE resource_version (
    id          TEXT PRIMARY KEY,
    resource_id TEXT NOT NULL REFERENCES resource (id),
    number      INTEGER NOT NULL,
    address     TEXT,
    blob_hash   TEXT,
    file_name   TEXT,
    media_type  TEXT,
    size        BIGINT,
    -- Until when it stood.
    until       TIMESTAMP NOT NULL
);
CREATE INDEX resource_version_by_resource ON resource_version (resource_id, number);

CREATE TABLE knowledge_page (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    -- The capacity that it is about; its name in addresses too.
    capacity      TEXT NOT NULL UNIQUE,
    language      TEXT NOT NULL,
    titles        TEXT NOT NULL,
    texts         TEXT NOT NULL,
    reviewed_on   DATE NOT NULL,
    created_label TEXT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    revision      INTEGER NOT NULL
);

-- What a page said before.
CREATE TABLE knowledge_version (
    id      TEXT PRIMARY KEY,
    page_id TEXT NOT NULL REFERENCES knowledge_page (id),
    titles  TEXT NOT NULL,
    texts   TEXT NOT NULL,
    until   TIMESTAMP NOT NULL
);
CREATE INDEX knowledge_version_by_page ON knowledge_version (page_id, until);
