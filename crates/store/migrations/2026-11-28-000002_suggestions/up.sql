-- What a rule or a model suggests for a recommendation, and what a person decided on it. Nothing here is a tag: a tag comes
-- of it once somebody accepts it. Decisions are kept, for the next training.

CREATE TABLE suggestion (
    mechanism_id       TEXT NOT NULL REFERENCES mechanism (id),
    recommendation_id  TEXT NOT NULL REFERENCES recommendation (id),
    -- theme, person, sdg or action.
    scheme             TEXT NOT NULL,
    code               TEXT NOT NULL,
    -- How likely it is right, from 0 to 1.
    sureness           DOUBLE PRECISION NOT NULL,
    -- The words that weighed most, as JSON.
    because            TEXT NOT NULL,
    -- rule, model, or import: what came with the UN's record without anybody having checked it.
    set_by             TEXT NOT NULL,
    -- The version of the rules or the model.
    version            TEXT NOT NULL,
    made_at            TIMESTAMP NOT NULL,
    -- open, accepted, refused.
    state              TEXT NOT NULL,
    decided_by         TEXT,
    decided_at         TIMESTAMP,
    PRIMARY KEY (mechanism_id, recommendation_id, scheme, code)
);
CREATE INDEX suggestion_by_state ON suggestion (mechanism_id, state, scheme, sureness);
