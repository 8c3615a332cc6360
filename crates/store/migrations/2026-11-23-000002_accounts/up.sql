-- People and what they may do; mechanisms and their institutions.

CREATE TABLE mechanism (
    id          TEXT PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE,
    names       TEXT NOT NULL,
    state       TEXT NOT NULL,
    level       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    parent_id   TEXT REFERENCES mechanism (id),
    language    TEXT NOT NULL,
    created_at  TIMESTAMP NOT NULL,
    updated_at  TIMESTAMP NOT NULL
);
CREATE INDEX mechanism_by_state ON mechanism (state);

CREATE TABLE institution (
    id            TEXT PRIMARY KEY,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    slug          TEXT NOT NULL,
    names         TEXT NOT NULL,
    short_names   TEXT NOT NULL,
    kind          TEXT NOT NULL,
    parent_id     TEXT REFERENCES institution (id),
    valid_from    DATE,
    valid_to      DATE,
    created_at    TIMESTAMP NOT NULL,
    updated_at    TIMESTAMP NOT NULL,
    UNIQUE (mechanism_id, slug)
);

CREATE TABLE account (
    id                 TEXT PRIMARY KEY,
    email              TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    language           TEXT NOT NULL,
    password_hash      TEXT,
    totp_secret        TEXT,
    totp_confirmed_at  TIMESTAMP,
    totp_last_step     BIGINT NOT NULL,
    is_operator        BOOLEAN NOT NULL,
    created_at         TIMESTAMP NOT NULL,
    disabled_at        TIMESTAMP,
    last_sign_in_at    TIMESTAMP
);

CREATE TABLE recovery_code (
    id          TEXT PRIMARY KEY,
    account_id  TEXT NOT NULL REFERENCES account (id),
    code_hash   TEXT NOT NULL,
    used_at     TIMESTAMP
);
CREATE INDEX recovery_code_by_account ON recovery_code (account_id);

CREATE TABLE session (
    token_hash     TEXT PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    account_id     TEXT NOT NULL REFERENCES account (id),
    csrf           TEXT NOT NULL,
    device         TEXT NOT NULL,
    second_factor  BOOLEAN NOT NULL,
    created_at     TIMESTAMP NOT NULL,
    seen_at        TIMESTAMP NOT NULL,
    expires_at     TIMESTAMP NOT NULL,
    revoked_at     TIMESTAMP
);
CREATE INDEX session_by_account ON session (account_id);

CREATE TABLE membership (
    id              TEXT PRIMARY KEY,
    account_id      TEXT NOT NULL REFERENCES account (id),
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    role            TEXT NOT NULL,
    institution_id  TEXT REFERENCES institution (id),
    created_at      TIMESTAMP NOT NULL,
    ended_at        TIMESTAMP
);
CREATE INDEX membership_by_account ON membership (account_id);
CREATE INDEX membership_by_mechanism ON membership (mechanism_id);

CREATE TABLE invitation (
    id              TEXT PRIMARY KEY,
    token_hash      TEXT NOT NULL UNIQUE,
    email           TEXT NOT NULL,
    mechanism_id    TEXT NOT NULL REFERENCES mechanism (id),
    role            TEXT NOT NULL,
    institution_id  TEXT REFERENCES institution (id),
    invited_by      TEXT,
    created_at      TIMESTAMP NOT NULL,
    expires_at      TIMESTAMP NOT NULL,
    accepted_at     TIMESTAMP,
    withdrawn_at    TIMESTAMP
);
CREATE INDEX invitation_by_mechanism ON invitation (mechanism_id);

-- Single-use links sent by mail: a password reset, or a sign-in link of the demo.
CREATE TABLE one_time_link (
    token_hash  TEXT PRIMARY KEY,
    account_id  TEXT NOT NULL REFERENCES account (id),
    purpose     TEXT NOT NULL,
    created_at  TIMESTAMP NOT NULL,
    expires_at  TIMESTAMP NOT NULL,
    used_at     TIMESTAMP
);

-- Failed tries per key (a digest of the address tried, or of the network it came from).
CREATE TABLE throttle (
    key         TEXT PRIMARY KEY,
    failures    INTEGER NOT NULL,
    last_at     TIMESTAMP NOT NULL,
    blocked_until TIMESTAMP
);

CREATE TABLE api_token (
    id            TEXT PRIMARY KEY,
    token_hash    TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    mechanism_id  TEXT NOT NULL REFERENCES mechanism (id),
    account_id    TEXT NOT NULL REFERENCES account (id),
    scope         TEXT NOT NULL,
    created_at    TIMESTAMP NOT NULL,
    expires_at    TIMESTAMP,
    last_used_at  TIMESTAMP,
    revoked_at    TIMESTAMP
);
