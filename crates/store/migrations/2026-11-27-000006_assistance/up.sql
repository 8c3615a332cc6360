-- Technical assistance with the consent of the State (resolution 51/33, OP 2).

CREATE TABLE assistance_request (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asks.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The institution that asks, where it is one's.
    institution_id TEXT REFERENCES institution (id),
    -- Its name in addresses: State, year and number, never words of it.
    slug TEXT NOT NULL,
    -- Its title, a text by language.
    titles TEXT NOT NULL,
    -- What is needed, likewise.
    needs TEXT NOT NULL,
    -- What is to be reached, likewise.
    objectives TEXT NOT NULL,
    -- The language it is written in.
    language TEXT NOT NULL,
    -- Ways of cooperation wished for: a list of codes.
    modalities TEXT NOT NULL,
    -- The fund thought of.
    fund TEXT,
    -- Which of the four capacities it strengthens: a list of codes.
    capacities TEXT NOT NULL,
    -- Themes: a list of codes.
    themes TEXT NOT NULL,
    -- Recommendations it would help to implement: a list of their names in addresses.
    recommendations TEXT NOT NULL,
    -- Measures it would support: likewise. Never shared.
    measures TEXT NOT NULL,
    -- From when on it is wanted.
    period_from DATE,
    -- Until when.
    period_to DATE,
    -- What it may cost, in whole units of the currency.
    amount BIGINT,
    -- The currency, ISO 4217.
    currency TEXT,
    -- Who is in charge; never shared.
    contact_private TEXT,
    -- The office to write to.
    contact_public TEXT,
    -- 1 (government) or 2 (restricted).
    class INTEGER NOT NULL,
    -- Who is to know of it: private, un, network, public. Never wider than the consent allows.
    visibility TEXT NOT NULL,
    -- A code of the scale `assistance_request`.
    status TEXT NOT NULL,
    -- Why it was declined.
    reason TEXT,
    -- When its words changed last: an older consent does not cover them.
    worded_at TIMESTAMP NOT NULL,
    -- When it was submitted.
    submitted_at TIMESTAMP,
    -- Who wrote it, by account.
    created_by TEXT REFERENCES account (id),
    -- How the trail names who wrote it.
    created_label TEXT NOT NULL,
    -- When.
    created_at TIMESTAMP NOT NULL,
    -- When it changed last.
    updated_at TIMESTAMP NOT NULL,
    -- How often it was changed, from 1.
    revision INTEGER NOT NULL,
    UNIQUE (mechanism_id, slug)
);

CREATE TABLE assistance_consent (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The request.
    request_id TEXT NOT NULL REFERENCES assistance_request (id),
    -- The authority that consents.
    authority TEXT NOT NULL,
    -- Who signed for it.
    person_name TEXT NOT NULL,
    -- In which function.
    person_function TEXT NOT NULL,
    -- The day it was given.
    given_on DATE NOT NULL,
    -- Which parts may be shared: a list of codes.
    parts TEXT NOT NULL,
    -- With whom at most: un, network, public.
    audience TEXT NOT NULL,
    -- The last day it holds.
    expires_on DATE NOT NULL,
    -- What else was said.
    note TEXT,
    -- The digest of the signed paper among the files.
    paper TEXT,
    -- The name of that file.
    paper_name TEXT,
    -- Who recorded it, by account.
    recorded_by TEXT REFERENCES account (id),
    -- How the trail names who recorded it.
    recorded_label TEXT NOT NULL,
    -- When.
    recorded_at TIMESTAMP NOT NULL,
    -- Who confirmed it for the mechanism: never who recorded it.
    confirmed_by TEXT REFERENCES account (id),
    -- How the trail names who confirmed it.
    confirmed_label TEXT,
    -- When.
    confirmed_at TIMESTAMP,
    -- Who recorded that it was withdrawn.
    withdrawn_label TEXT,
    -- When it was withdrawn.
    withdrawn_at TIMESTAMP,
    -- Why, for the State's own side.
    withdrawn_note TEXT,
    -- When its end was acted upon.
    expired_at TIMESTAMP
);
CREATE INDEX assistance_consent_of_request ON assistance_consent (request_id);

CREATE TABLE assistance_offer (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The request.
    request_id TEXT NOT NULL REFERENCES assistance_request (id),
    -- The workspace from which it is offered.
    by_mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The institution that offers, where it is one's.
    by_institution_id TEXT REFERENCES institution (id),
    -- The role in which it is offered.
    by_role TEXT NOT NULL,
    -- The name of who offers, a text by language.
    by_names TEXT NOT NULL,
    -- The way of cooperation.
    modality TEXT NOT NULL,
    -- What is offered.
    body TEXT NOT NULL,
    -- The languages it can be given in.
    languages TEXT NOT NULL,
    -- From when on.
    period_from DATE,
    -- Until when.
    period_to DATE,
    -- Who would pay for what.
    finance TEXT,
    -- Whom to write to.
    contact TEXT NOT NULL,
    -- offered, accepted, declined or taken_back.
    state TEXT NOT NULL,
    -- Why it was declined.
    reason TEXT,
    -- Who made it, by account.
    created_by TEXT REFERENCES account (id),
    -- How the trail names who made it.
    created_label TEXT NOT NULL,
    -- When.
    created_at TIMESTAMP NOT NULL,
    -- Who decided.
    decided_label TEXT,
    -- When.
    decided_at TIMESTAMP,
    -- How often it was changed, from 1.
    revision INTEGER NOT NULL
);
CREATE INDEX assistance_offer_of_request ON assistance_offer (request_id);

CREATE TABLE assistance_message (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The offer.
    offer_id TEXT NOT NULL REFERENCES assistance_offer (id),
    -- state or partner.
    side TEXT NOT NULL,
    -- What was written.
    body TEXT NOT NULL,
    -- Who wrote it, by account.
    author_id TEXT REFERENCES account (id),
    -- How the trail names who wrote it.
    author_label TEXT NOT NULL,
    -- When.
    at TIMESTAMP NOT NULL
);
CREATE INDEX assistance_message_of_offer ON assistance_message (offer_id);

CREATE TABLE assistance_terms (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The accepted offer.
    offer_id TEXT NOT NULL REFERENCES assistance_offer (id),
    -- When it begins.
    starts_on DATE,
    -- When it ends.
    ends_on DATE,
    -- Who bears which costs.
    costs TEXT NOT NULL,
    -- The languages of the work.
    languages TEXT NOT NULL,
    -- Who comes, with which knowledge.
    experts TEXT NOT NULL,
    -- What is expected at the end.
    expected TEXT NOT NULL,
    -- Who agreed for the State.
    state_label TEXT,
    -- When.
    state_at TIMESTAMP,
    -- Who agreed for the partner.
    partner_label TEXT,
    -- When.
    partner_at TIMESTAMP,
    -- When they changed last.
    updated_at TIMESTAMP NOT NULL,
    -- How often they were changed, from 1.
    revision INTEGER NOT NULL,
    UNIQUE (offer_id)
);

CREATE TABLE assistance_milestone (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The request.
    request_id TEXT NOT NULL REFERENCES assistance_request (id),
    -- What is to be done.
    title TEXT NOT NULL,
    -- Until when.
    due_on DATE NOT NULL,
    -- When it was done.
    done_on DATE,
    -- Who said so.
    done_label TEXT,
    -- When it was set.
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX assistance_milestone_of_request ON assistance_milestone (request_id);

CREATE TABLE assistance_evaluation (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The request.
    request_id TEXT NOT NULL REFERENCES assistance_request (id),
    -- The language it is written in.
    language TEXT NOT NULL,
    -- What changed.
    changed TEXT NOT NULL,
    -- What helped.
    helped TEXT NOT NULL,
    -- What did not.
    hindered TEXT NOT NULL,
    -- What comes next.
    next TEXT NOT NULL,
    -- Whether the State would share it, within its consent.
    may_share BOOLEAN NOT NULL,
    -- Who wrote it, by account.
    author_id TEXT REFERENCES account (id),
    -- How the trail names who wrote it.
    author_label TEXT NOT NULL,
    -- When.
    at TIMESTAMP NOT NULL,
    UNIQUE (request_id)
);

CREATE TABLE assistance_step (
    -- Identifier.
    id TEXT PRIMARY KEY,
    -- The mechanism that asked.
    mechanism_id TEXT NOT NULL REFERENCES mechanism (id),
    -- The request.
    request_id TEXT NOT NULL REFERENCES assistance_request (id),
    -- What was done: a code of the acts.
    act TEXT NOT NULL,
    -- Where the request stood afterwards.
    status TEXT NOT NULL,
    -- Who did it, by account.
    actor_id TEXT REFERENCES account (id),
    -- How the trail names who did it.
    actor_label TEXT NOT NULL,
    -- When.
    at TIMESTAMP NOT NULL
);
CREATE INDEX assistance_step_of_request ON assistance_step (request_id);
