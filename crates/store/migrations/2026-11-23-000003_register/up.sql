-- The register: the UN's words, and each mechanism's own file on them.

CREATE TABLE import (
    id             TEXT PRIMARY KEY,
    format         TEXT NOT NULL,
    file_name      TEXT NOT NULL,
    blob_hash      TEXT NOT NULL,
    options        TEXT NOT NULL,
    mechanism_id   TEXT REFERENCES mechanism (id),
    state          TEXT NOT NULL,
    rows_done      BIGINT NOT NULL,
    counts         TEXT NOT NULL,
    problem        TEXT,
    created_by     TEXT,
    created_label  TEXT NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    previewed_at   TIMESTAMP,
    committed_at   TIMESTAMP,
    finished_at    TIMESTAMP,
    undone_at      TIMESTAMP,
    job_id         TEXT
);

-- What the preview or the commit has to say about single rows: refused, changed, possible duplicates, cleaned.
CREATE TABLE import_finding (
    import_id          TEXT NOT NULL REFERENCES import (id),
    seq                BIGINT NOT NULL,
    place              TEXT NOT NULL,
    outcome            TEXT NOT NULL,
    recommendation_id  TEXT,
    detail             TEXT NOT NULL,
    PRIMARY KEY (import_id, seq)
);

CREATE TABLE document (
    id           TEXT PRIMARY KEY,
    state        TEXT NOT NULL,
    body         TEXT NOT NULL,
    symbol       TEXT,
    kind         TEXT NOT NULL,
    title        TEXT,
    date         DATE,
    cycle        INTEGER,
    session      TEXT,
    language     TEXT,
    address      TEXT,
    source_key   TEXT NOT NULL,
    import_id    TEXT,
    created_at   TIMESTAMP NOT NULL,
    UNIQUE (state, source_key)
);
CREATE INDEX document_by_symbol ON document (symbol);

CREATE TABLE recommendation (
    id                TEXT PRIMARY KEY,
    state             TEXT NOT NULL,
    slug              TEXT NOT NULL,
    document_id       TEXT NOT NULL REFERENCES document (id),
    parent_id         TEXT,
    body              TEXT NOT NULL,
    kind              TEXT NOT NULL,
    kind_inferred     BOOLEAN NOT NULL,
    paragraph         TEXT,
    ordinal           INTEGER NOT NULL,
    position          TEXT,
    position_source   TEXT,
    position_text     TEXT,
    action_category   INTEGER,
    is_priority       BOOLEAN NOT NULL,
    priority_due      DATE,
    cycle             INTEGER,
    session           TEXT,
    date              DATE,
    year              INTEGER,
    class             INTEGER NOT NULL,
    sort_key          BIGINT NOT NULL,
    fingerprint       TEXT NOT NULL,
    feed              TEXT NOT NULL,
    external_id       TEXT NOT NULL,
    source_digest     TEXT NOT NULL,
    import_id         TEXT,
    fetched_at        TIMESTAMP NOT NULL,
    created_at        TIMESTAMP NOT NULL,
    updated_at        TIMESTAMP NOT NULL,
    withdrawn_at      TIMESTAMP,
    withdrawn_reason  TEXT,
    UNIQUE (state, slug),
    UNIQUE (feed, external_id)
);
CREATE INDEX recommendation_by_document ON recommendation (document_id, ordinal);
CREATE INDEX recommendation_by_fingerprint ON recommendation (fingerprint);
CREATE INDEX recommendation_by_import ON recommendation (import_id);
CREATE INDEX recommendation_by_state_order ON recommendation (state, sort_key);
CREATE INDEX recommendation_by_parent ON recommendation (parent_id);

CREATE TABLE recommendation_text (
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    language           TEXT NOT NULL,
    kind               TEXT NOT NULL,
    version            INTEGER NOT NULL,
    is_current         BOOLEAN NOT NULL,
    body               TEXT NOT NULL,
    raw                TEXT,
    reason             TEXT,
    set_by             TEXT,
    import_id          TEXT,
    created_at         TIMESTAMP NOT NULL,
    PRIMARY KEY (recommendation_id, language, kind, version)
);

CREATE TABLE recommending_state (
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    ordinal            INTEGER NOT NULL,
    state              TEXT,
    label              TEXT NOT NULL,
    PRIMARY KEY (recommendation_id, ordinal)
);

-- A theme, group of persons, SDG target or right put to a recommendation, and who or what put it there.
-- `scope` is 'source' for what came with the UN's record, else the mechanism whose tag it is.
CREATE TABLE tag (
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    scope              TEXT NOT NULL,
    scheme             TEXT NOT NULL,
    code               TEXT NOT NULL,
    state              TEXT NOT NULL,
    set_by             TEXT NOT NULL,
    set_by_id          TEXT,
    confidence         DOUBLE PRECISION,
    reason             TEXT,
    at                 TIMESTAMP NOT NULL,
    PRIMARY KEY (recommendation_id, scope, scheme, code)
);

-- Labels of a source that no vocabulary knows: kept on the record, mapped once for all by a person.
CREATE TABLE unknown_label (
    id          TEXT PRIMARY KEY,
    scheme      TEXT NOT NULL,
    label       TEXT NOT NULL,
    code        TEXT,
    state       TEXT NOT NULL,
    note        TEXT,
    first_seen  TIMESTAMP NOT NULL,
    decided_by  TEXT,
    decided_at  TIMESTAMP,
    UNIQUE (scheme, label)
);
CREATE TABLE recommendation_label (
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    label_id           TEXT NOT NULL REFERENCES unknown_label (id),
    PRIMARY KEY (recommendation_id, label_id)
);
CREATE INDEX recommendation_label_by_label ON recommendation_label (label_id);

CREATE TABLE recommendation_link (
    id            TEXT PRIMARY KEY,
    from_id       TEXT NOT NULL REFERENCES recommendation (id),
    to_id         TEXT NOT NULL REFERENCES recommendation (id),
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,
    set_by        TEXT NOT NULL,
    set_by_id     TEXT,
    reason        TEXT,
    at            TIMESTAMP NOT NULL,
    UNIQUE (from_id, to_id, kind)
);
CREATE INDEX recommendation_link_by_target ON recommendation_link (to_id);

CREATE TABLE cluster (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    slug          TEXT NOT NULL,
    names         TEXT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    closed_at     TIMESTAMP,
    UNIQUE (mechanism_id, slug)
);

-- A mechanism's own follow-up file on one recommendation.
CREATE TABLE case_file (
    id                 TEXT PRIMARY KEY,
    mechanism_id       TEXT NOT NULL REFERENCES mechanism (id),
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    status             TEXT NOT NULL,
    verified_at        TIMESTAMP,
    verified_by        TEXT,
    cluster_id         TEXT REFERENCES cluster (id),
    revision           INTEGER NOT NULL,
    import_id          TEXT,
    created_at         TIMESTAMP NOT NULL,
    updated_at         TIMESTAMP NOT NULL,
    UNIQUE (recommendation_id, mechanism_id)
);
CREATE INDEX case_file_by_mechanism ON case_file (mechanism_id, status);
CREATE INDEX case_file_by_cluster ON case_file (cluster_id);

-- One act of a person on many records, with what is needed to take it back.
CREATE TABLE act (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL,
    kind          TEXT NOT NULL,
    summary       TEXT NOT NULL,
    objects       INTEGER NOT NULL,
    undo          TEXT NOT NULL,
    actor_id      TEXT,
    actor_label   TEXT NOT NULL,
    at            TIMESTAMP NOT NULL,
    undone_at     TIMESTAMP,
    undone_by     TEXT
);
CREATE INDEX act_by_mechanism ON act (mechanism_id, at);

-- Column mappings of the table importer, remembered per mechanism and header row.
CREATE TABLE column_mapping (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT,
    header_digest TEXT NOT NULL,
    mapping       TEXT NOT NULL,
    used_at       TIMESTAMP NOT NULL
);
CREATE INDEX column_mapping_by_header ON column_mapping (header_digest);
