-- Profiles of mechanisms: what each says of itself (DOMAIN 12.8), and when it last confirmed it.

CREATE TABLE mechanism_profile (
    id                TEXT PRIMARY KEY,
    -- Whose it is; the hub's own workspace for a profile that nobody has taken over yet, and for mechanisms without one.
    mechanism_id      TEXT NOT NULL REFERENCES mechanism (id),
    -- The mechanism's seat on the hub, where it has no workspace on this node.
    institution_id    TEXT REFERENCES institution (id),
    -- Its name in addresses, the same as on the shelf.
    slug              TEXT NOT NULL UNIQUE,
    -- ISO 3166-1 alpha-3.
    state             TEXT NOT NULL,
    level             TEXT NOT NULL,
    -- Holds nothing but facts of the vocabularies.
    is_stub           BOOLEAN NOT NULL,
    -- What the mechanism says of itself, as JSON.
    content           TEXT NOT NULL,
    -- The language it is mainly written in.
    language          TEXT NOT NULL,
    confirmed_on      DATE,
    confirmed_label   TEXT,
    -- Months after the confirmation for which the last reminder was written: 0, 11 or 12.
    reminded          INTEGER NOT NULL,
    -- Whether the owner lets others see its self-assessment of the four capacities.
    shares_capacities BOOLEAN NOT NULL,
    created_by        TEXT,
    created_label     TEXT NOT NULL,
    created_at        TIMESTAMP NOT NULL,
    updated_at        TIMESTAMP NOT NULL,
    revision          INTEGER NOT NULL
);
CREATE INDEX mechanism_profile_by_mechanism ON mechanism_profile (mechanism_id);
CREATE INDEX mechanism_profile_by_state ON mechanism_profile (state);

CREATE TABLE profile_version (
    id          TEXT PRIMARY KEY,
    profile_id  TEXT NOT NULL REFERENCES mechanism_profile (id),
    number      INTEGER NOT NULL,
    content     TEXT NOT NULL,
    by_label    TEXT NOT NULL,
    at          TIMESTAMP NOT NULL,
    UNIQUE (profile_id, number)
);

-- The self-assessment: private to the workspace unless the owner shares it.
CREATE TABLE capacity_answer (
    profile_id  TEXT NOT NULL REFERENCES mechanism_profile (id),
    item        TEXT NOT NULL,
    answer      TEXT NOT NULL,
    note        TEXT,
    PRIMARY KEY (profile_id, item)
);

-- What an editor of the hub knows better than the vocabulary of a State's place in a group.
CREATE TABLE state_flag (
    id          TEXT PRIMARY KEY,
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    state       TEXT NOT NULL,
    flag        TEXT NOT NULL,
    valid_from  DATE,
    valid_to    DATE,
    source      TEXT NOT NULL,
    set_label   TEXT NOT NULL,
    set_at      TIMESTAMP NOT NULL,
    UNIQUE (state, flag)
);
