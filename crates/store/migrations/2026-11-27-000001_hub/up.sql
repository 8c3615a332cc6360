-- The knowledge hub: the shelf of everything that may be known beyond a workspace (resolution 51/33, OP 5).

CREATE TABLE shelf (
    -- The identifier of the thing itself, the same on every node.
    id               TEXT PRIMARY KEY,
    kind             TEXT NOT NULL,
    -- The node it came from; empty for what this node published itself.
    node_id          TEXT,
    -- Whose it is; empty for what came from another node.
    mechanism_id     TEXT REFERENCES mechanism (id),
    institution_id   TEXT REFERENCES institution (id),
    -- Its name in addresses on this node.
    slug             TEXT NOT NULL,
    -- The State it concerns, ISO 3166-1 alpha-3.
    state            TEXT,
    -- The language of the original.
    language         TEXT NOT NULL,
    -- Who may know of it: public, network, un.
    audience         TEXT NOT NULL,
    -- Texts by language, as JSON. A thing that was withdrawn has none.
    titles           TEXT NOT NULL,
    summaries        TEXT NOT NULL,
    texts            TEXT NOT NULL,
    -- Everything that its page shows, as JSON: what other nodes get, and nothing else.
    document         TEXT NOT NULL,
    digest           TEXT NOT NULL,
    -- The day that counts for it: when an event begins, when a profile was confirmed.
    dated            DATE,
    published_at     TIMESTAMP NOT NULL,
    updated_at       TIMESTAMP NOT NULL,
    withdrawn_at     TIMESTAMP,
    withdrawn_reason TEXT,
    -- How often it was put on the shelf or taken from it.
    revision         INTEGER NOT NULL,
    seq              BIGINT NOT NULL,
    UNIQUE (kind, slug)
);
CREATE INDEX shelf_by_seq ON shelf (seq);
CREATE INDEX shelf_by_kind ON shelf (kind, updated_at);

CREATE TABLE shelf_facet (
    shelf_id  TEXT NOT NULL REFERENCES shelf (id),
    scheme    TEXT NOT NULL,
    code      TEXT NOT NULL,
    PRIMARY KEY (shelf_id, scheme, code)
);
CREATE INDEX shelf_facet_by_code ON shelf_facet (scheme, code);
