-- Other nodes: whom this one tells what it published, and whose publications it shows beside its own.

CREATE TABLE peer (
    id             TEXT PRIMARY KEY,
    -- What the operator calls it, by language, as JSON.
    names          TEXT NOT NULL,
    -- Its public address, without a stroke at the end.
    address        TEXT NOT NULL,
    -- Its key, as it was compared when it was added (Ed25519, 64 hexadecimal digits).
    public_key     TEXT NOT NULL UNIQUE,
    -- What it may read here: public, network (and public), un (and both).
    audience       TEXT NOT NULL,
    -- Whether this node reads what it publishes.
    is_pulled      BOOLEAN NOT NULL,
    is_paused      BOOLEAN NOT NULL,
    -- How far its feed was read, and when the newest page that was read had been signed.
    cursor_seq     BIGINT NOT NULL,
    page_signed_at TIMESTAMP,
    -- The state it told of at the last reading from the beginning.
    read_state     TEXT,
    last_try_at    TIMESTAMP,
    last_success_at TIMESTAMP,
    failures       INTEGER NOT NULL,
    last_error     TEXT,
    created_at     TIMESTAMP NOT NULL,
    removed_at     TIMESTAMP,
    revision       INTEGER NOT NULL
);

-- What is known of each copy of another node's publication.
CREATE TABLE shelf_copy (
    shelf_id   TEXT PRIMARY KEY REFERENCES shelf (id),
    peer_id    TEXT NOT NULL REFERENCES peer (id),
    -- Its place in the other node's feed, and its name in addresses there.
    seq        BIGINT NOT NULL,
    slug       TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    -- SHA-256 of the entry, and what the other node signed it with.
    entry      TEXT NOT NULL,
    signature  TEXT NOT NULL,
    heard_at   TIMESTAMP NOT NULL
);
CREATE INDEX shelf_copy_by_peer ON shelf_copy (peer_id);

-- What another node sent and this one did not take.
CREATE TABLE peer_refusal (
    id       TEXT PRIMARY KEY,
    peer_id  TEXT NOT NULL REFERENCES peer (id),
    at       TIMESTAMP NOT NULL,
    why      TEXT NOT NULL,
    -- SHA-256 of what was sent: never its text.
    digest   TEXT NOT NULL
);
CREATE INDEX peer_refusal_by_peer ON peer_refusal (peer_id, at);
