-- Rows in every table, with what databases disagree on: order of letters, line ends, escapes, times with and without
-- fractions, numbers at their limits, and a parent that sorts after its child.

INSERT INTO mechanism (id, slug, names, state, level, kind, parent_id, language, created_at, updated_at) VALUES
    ('m-b', 'sama-north', '{"en":"North"}', 'XSA', 'regional', 'standing', NULL, 'en', '2026-11-23 09:00:00', '2026-11-23 09:00:00.000001');
INSERT INTO mechanism (id, slug, names, state, level, kind, parent_id, language, created_at, updated_at) VALUES
    ('m-a', 'sama-village', '{"ar":"قرية"}', 'XSA', 'local', 'ad_hoc', 'm-b', 'ar', '2026-11-23 09:00:00.123', '2026-11-23 09:00:00.123456');
INSERT INTO institution (id, mechanism_id, slug, names, short_names, kind, parent_id, valid_from, valid_to, created_at, updated_at) VALUES
    ('i-2', 'm-b', 'health', '{"en":"Health"}', '{}', 'ministry', NULL, '2020-02-29', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00');
INSERT INTO institution (id, mechanism_id, slug, names, short_names, kind, parent_id, valid_from, valid_to, created_at, updated_at) VALUES
    ('i-1', 'm-b', 'clinics', '{"en":"Clinics"}', '{}', 'agency', 'i-2', NULL, '2031-12-31', '2026-11-23 09:00:00', '2026-11-23 09:00:00');

INSERT INTO account (id, email, name, language, password_hash, totp_secret, totp_confirmed_at, totp_last_step, is_operator, created_at, disabled_at, last_sign_in_at) VALUES
    ('a1', 'a@sama.example', 'Ana O''Neill "the clerk"', 'fr', '$argon2id$v=19$x', 'SECRET', '2026-11-23 09:00:00', 9223372036854775807, TRUE, '2026-11-23 09:00:00', NULL, NULL),
    ('a2', 'b@sama.example', 'Бо', 'ru', NULL, NULL, NULL, -9223372036854775807, FALSE, '2026-11-23 09:00:00', '2026-11-23 10:00:00', NULL);
INSERT INTO recovery_code (id, account_id, code_hash, used_at) VALUES ('rc1', 'a1', 'h', NULL);
INSERT INTO session (token_hash, id, account_id, csrf, device, second_factor, created_at, seen_at, expires_at, revoked_at) VALUES
    ('t', 's1', 'a1', 'c', 'a phone', TRUE, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '2026-11-24 09:00:00', NULL);
INSERT INTO membership (id, account_id, mechanism_id, role, institution_id, created_at, ended_at) VALUES
    ('me1', 'a1', 'm-b', 'secretariat', NULL, '2026-11-23 09:00:00', NULL),
    ('me2', 'a2', 'm-b', 'focal_point', 'i-1', '2026-11-23 09:00:00', NULL);
INSERT INTO invitation (id, token_hash, email, mechanism_id, role, institution_id, invited_by, created_at, expires_at, accepted_at, withdrawn_at) VALUES
    ('in1', 'it', 'c@sama.example', 'm-b', 'chair', NULL, 'a1', '2026-11-23 09:00:00', '2026-11-30 09:00:00', NULL, NULL);
INSERT INTO one_time_link (token_hash, account_id, purpose, created_at, expires_at, used_at) VALUES
    ('ol', 'a1', 'password_reset', '2026-11-23 09:00:00', '2026-11-23 10:00:00', NULL);
INSERT INTO throttle (key, failures, last_at, blocked_until) VALUES ('k', 3, '2026-11-23 09:00:00', NULL);
INSERT INTO api_token (id, token_hash, name, mechanism_id, account_id, scope, created_at, expires_at, last_used_at, revoked_at) VALUES
    ('at1', 'ath', 'statistics', 'm-b', 'a1', 'read', '2026-11-23 09:00:00', NULL, NULL, NULL);

INSERT INTO job (id, kind, payload, state, attempts, max_attempts, run_at, leased_by, leased_until, done_units, total_units, last_error, mechanism_id, created_by, created_at, finished_at) VALUES
    ('j1', 'import', '{"a":[1,2]}', 'queued', 0, 3, '2026-11-23 09:00:00', NULL, NULL, 0, 0, NULL, NULL, NULL, '2026-11-23 09:00:00', NULL);
INSERT INTO import (id, format, file_name, blob_hash, options, mechanism_id, state, rows_done, counts, problem, created_by, created_label, created_at, previewed_at, committed_at, finished_at, undone_at, job_id) VALUES
    ('im1', 'uhri', 'C:\export.json', 'x', '{}', 'm-b', 'done', 2, '{}', NULL, 'a1', 'Ana', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, 'j1');
INSERT INTO import_finding (import_id, seq, place, outcome, recommendation_id, detail) VALUES
    ('im1', 10, 'row 10', 'refused', NULL, '{}'), ('im1', 9, 'row 9', 'changed', 'r1', '{}');
INSERT INTO document (id, state, body, symbol, kind, title, date, cycle, session, language, address, source_key, import_id, created_at) VALUES
    ('d1', 'XSA', 'upr', 'A/HRC/99/9', 'upr_report', NULL, '2024-02-29', 4, '46', 'en', NULL, 'k1', 'im1', '2026-11-23 09:00:00');
INSERT INTO recommendation (id, state, slug, document_id, parent_id, body, kind, kind_inferred, paragraph, ordinal, position, position_source, position_text, action_category, is_priority, priority_due, cycle, session, date, year, class, sort_key, fingerprint, feed, external_id, source_digest, import_id, fetched_at, created_at, updated_at, withdrawn_at, withdrawn_reason) VALUES
    ('r1', 'XSA', 'upr-4-1', 'd1', NULL, 'upr', 'recommendation', FALSE, '6.1', 1, 'supported', 'annex', NULL, 4, TRUE, '2027-01-01', 4, '46', '2024-02-29', 2024, 0, -1, 'f1', 'uhri', 'x1', 's', 'im1', '2026-11-23 09:00:00', '2026-11-23 09:00:00', '2026-11-23 09:00:00', NULL, NULL),
    ('R2', 'XSA', 'upr-4-2', 'd1', 'r1', 'upr', 'recommendation', TRUE, NULL, 2, NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, 0, 1, 'f2', 'uhri', 'x2', 's', 'im1', '2026-11-23 09:00:00', '2026-11-23 09:00:00', '2026-11-23 09:00:00', '2026-11-23 10:00:00', 'withdrawn by the source');
INSERT INTO recommendation_text (recommendation_id, language, kind, version, is_current, body, raw, reason, set_by, import_id, created_at) VALUES
    ('r1', 'en', 'official', 1, FALSE, 'Ratify the "Convention" \ and	its
Protocol  –  at once', '', NULL, 'source', 'im1', '2026-11-23 09:00:00'),
    ('r1', 'en', 'official', 2, TRUE, '{"json": [null, true]}', NULL, 'a correction', 'source', 'im1', '2026-11-23 09:00:00'),
    ('r1', 'ar', 'official', 1, TRUE, 'التصديق على الاتفاقية ‏', NULL, NULL, NULL, NULL, '2026-11-23 09:00:00'),
    ('r1', 'zh', 'official', 1, TRUE, '批准公约 𠀀 👩‍👩‍👧', NULL, NULL, NULL, NULL, '2026-11-23 09:00:00');
INSERT INTO recommending_state (recommendation_id, ordinal, state, label) VALUES ('r1', 2, NULL, 'Côte d’Azur'), ('r1', 1, 'XLA', 'Lama');
INSERT INTO tag (recommendation_id, scope, scheme, code, state, set_by, set_by_id, confidence, reason, at) VALUES
    ('r1', 'source', 'sdg', '4.1', 'suggested', 'source', NULL, 0.1, NULL, '2026-11-23 09:00:00'),
    ('r1', 'source', 'sdg', 'a', 'suggested', 'source', NULL, 0.30000000000000004, NULL, '2026-11-23 09:00:00'),
    ('r1', 'source', 'sdg', 'B', 'suggested', 'source', NULL, 1, NULL, '2026-11-23 09:00:00'),
    ('r1', 'source', 'sdg', '_', 'suggested', 'source', NULL, 0.00001, NULL, '2026-11-23 09:00:00'),
    ('r1', 'source', 'sdg', 'É', 'suggested', 'source', NULL, NULL, 'two words', '2026-11-23 09:00:00'),
    ('r1', 'source', 'sdg', 'é', 'suggested', 'source', NULL, -0.0, NULL, '2026-11-23 09:00:00'),
    ('R2', 'm-b', 'theme', 'a-b', 'set', 'person', 'a1', 1e22, NULL, '2026-11-23 09:00:00'),
    ('R2', 'm-b', 'theme', 'ab', 'set', 'person', 'a1', 5e-324, NULL, '2026-11-23 09:00:00');
INSERT INTO unknown_label (id, scheme, label, code, state, note, first_seen, decided_by, decided_at) VALUES
    ('u1', 'theme', 'Odd label', NULL, 'open', NULL, '2026-11-23 09:00:00', NULL, NULL);
INSERT INTO recommendation_label (recommendation_id, label_id) VALUES ('r1', 'u1');
INSERT INTO recommendation_link (id, from_id, to_id, kind, state, set_by, set_by_id, reason, at) VALUES
    ('l1', 'R2', 'r1', 'repeats', 'suggested', 'machine', NULL, NULL, '2026-11-23 09:00:00');
INSERT INTO cluster (id, mechanism_id, slug, names, created_at, closed_at) VALUES ('c1', 'm-b', 'treaties', '{}', '2026-11-23 09:00:00', NULL);
INSERT INTO case_file (id, mechanism_id, recommendation_id, status, verified_at, verified_by, cluster_id, revision, import_id, created_at, updated_at) VALUES
    ('cf1', 'm-b', 'r1', 'verified', '2026-11-23 09:00:00', 'a1', 'c1', 2, NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00');
INSERT INTO act (id, mechanism_id, kind, summary, objects, undo, actor_id, actor_label, at, undone_at, undone_by) VALUES
    ('ac1', 'm-b', 'tag', '2 tags', 2, '{}', 'a1', 'Ana', '2026-11-23 09:00:00', NULL, NULL);
INSERT INTO column_mapping (id, mechanism_id, header_digest, mapping, used_at) VALUES ('cm1', NULL, 'h', '{}', '2026-11-23 09:00:00');
