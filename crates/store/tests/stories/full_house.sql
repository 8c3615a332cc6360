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

-- Plans and follow-up: one row in each.
INSERT INTO plan (id, mechanism_id, slug, kind, titles, summaries, legal_basis, adoption_act, adopted_on, period_from, period_to, budget, owner_id, status, version, revision, published_at, created_by, created_at, updated_at) VALUES
    ('pl1', 'm-b', 'x slug', 'x kind', '{}', '{}', NULL, NULL, NULL, '2026-11-25', '2026-11-25', NULL, 'i-1', 'x status', 1, 1, NULL, NULL, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO plan_version (plan_id, version, reason, content, actor_id, actor_label, at) VALUES
    ('pl1', 1, NULL, 'x content', NULL, 'x actor_label', '2026-11-25 09:00:00.000001');
INSERT INTO measure (id, mechanism_id, plan_id, slug, kind, titles, descriptions, outputs, smart, lead_id, keeper_id, starts_on, due_on, is_continuous, budget, currency, budget_source, status, status_reason, status_at, is_public, approved_by, approved_at, revision, created_by, created_at, updated_at) VALUES
    ('me1', 'm-b', 'pl1', 'x slug', 'x kind', '{}', '{}', '{}', 'x smart', 'i-1', 'a1', NULL, NULL, FALSE, 0.30000000000000004, NULL, NULL, 'x status', NULL, '2026-11-25 09:00:00.000001', FALSE, NULL, NULL, 1, NULL, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO measure_support (measure_id, institution_id) VALUES
    ('me1', 'i-1');
INSERT INTO measure_link (id, measure_id, case_id, cluster_id, at) VALUES
    ('mea1', 'me1', 'cf1', 'c1', '2026-11-25 09:00:00.000001');
INSERT INTO measure_target (measure_id, code) VALUES
    ('me1', 'x code');
INSERT INTO milestone (id, measure_id, ordinal, titles, due_on, done_on, proof, created_at, updated_at) VALUES
    ('mil1', 'me1', 1, '{}', NULL, NULL, NULL, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO indicator (id, mechanism_id, slug, kind, names, definitions, rationale, unit, unit_kind, decimals, direction, right_theme, attribute, method, source, source_address, periodicity_months, limits, sdg, dimensions, consulted, owner_id, is_public, revision, created_by, created_at, updated_at) VALUES
    ('ind1', 'm-b', 'x slug', 'x kind', '{}', '{}', NULL, 'x unit', 'x unit_kind', 1, 'x direction', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'i-1', FALSE, 1, NULL, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO indicator_goal (indicator_id, kind, period, value) VALUES
    ('ind1', 'x kind', 'x period', 0.30000000000000004);
INSERT INTO indicator_link (id, indicator_id, measure_id, cluster_id, case_id) VALUES
    ('ind1', 'ind1', 'me1', 'c1', 'cf1');
INSERT INTO data_point (id, indicator_id, period, place, cell, version, is_current, value, persons, status, is_suppressed, source, note, set_by, set_label, at) VALUES
    ('dat1', 'ind1', 'x period', 'x place', 'x cell', 1, FALSE, 0.30000000000000004, NULL, 'x status', FALSE, NULL, NULL, NULL, 'x set_label', '2026-11-25 09:00:00.000001');
INSERT INTO followup_rules (mechanism_id, time_zone, round_months, answer_days, fresh_days, is_scoreboard_public, shares_unpublished, asks_percent, revision, updated_at) VALUES
    ('m-b', 'x time_zone', 1, 1, 1, FALSE, FALSE, FALSE, 1, '2026-11-25 09:00:00.000001');
INSERT INTO allocation (id, mechanism_id, case_id, cluster_id, institution_id, part, status, keeper_id, reason, proposed_by, proposed_at, decided_by, decided_at, escalated_at, succeeds_id, ended_at, ended_by, revision) VALUES
    ('all1', 'm-b', 'cf1', 'c1', 'i-1', 'x part', 'x status', 'a1', NULL, NULL, '2026-11-25 09:00:00.000001', NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO succession (id, mechanism_id, from_id, to_id, kind, effective_on, reason, moved, act_id, actor_id, actor_label, at) VALUES
    ('suc1', 'm-b', 'i-1', 'i-1', 'x kind', '2026-11-25', 'x reason', 1, 'x act_id', NULL, 'x actor_label', '2026-11-25 09:00:00.000001');
INSERT INTO update_round (id, mechanism_id, label, period_from, period_to, opens_on, due_at, state, opened_at, closed_at, created_by, created_at) VALUES
    ('ro1', 'm-b', 'x label', '2026-11-25', '2026-11-25', '2026-11-25', '2026-11-25 09:00:00.000001', 'x state', NULL, NULL, NULL, '2026-11-25 09:00:00.000001');
INSERT INTO progress_update (id, mechanism_id, measure_id, case_id, cluster_id, institution_id, round_id, period_from, period_to, narrative, obstacles, next_steps, percent, proposed_status, is_nothing_new, status, class, form_key, supersedes_id, author_id, author_label, submitted_at, cleared_by, cleared_at, cleared_via, validated_by, validated_at, published_by, published_at, revision, created_at, updated_at) VALUES
    ('pu1', 'm-b', 'me1', 'cf1', 'c1', 'i-1', 'ro1', '2026-11-25', '2026-11-25', 'x narrative', '{}', '{}', NULL, NULL, FALSE, 'x status', 1, 'x form_key', NULL, 'a1', 'x author_label', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO update_step (id, update_id, step, via, reason, actor_id, actor_label, at) VALUES
    ('upd1', 'pu1', 'x step', NULL, NULL, NULL, 'x actor_label', '2026-11-25 09:00:00.000001');
INSERT INTO round_item (id, round_id, mechanism_id, measure_id, case_id, cluster_id, institution_id, state, update_id, answered_at, is_late, is_nothing_new) VALUES
    ('rou1', 'ro1', 'm-b', 'me1', 'cf1', 'c1', 'i-1', 'x state', 'pu1', NULL, FALSE, FALSE);
INSERT INTO reminder (round_id, account_id, step, items, sent_at) VALUES
    ('ro1', 'a1', 'x step', 1, '2026-11-25 09:00:00.000001');
INSERT INTO assessment (id, mechanism_id, case_id, assessor, assessor_name, institution_id, scale, grade, rationale, no_evidence_reason, assessed_on, source_symbol, source_paragraph, state, supersedes_id, reason, hidden_reason, author_id, author_label, proposed_at, published_by, published_at, revision, created_at, updated_at) VALUES
    ('as1', 'm-b', 'cf1', 'x assessor', 'x assessor_name', 'i-1', 'x scale', 'x grade', 'x rationale', NULL, '2026-11-25', NULL, NULL, 'x state', NULL, NULL, NULL, 'a1', 'x author_label', NULL, NULL, NULL, 1, '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001');
INSERT INTO signal (id, mechanism_id, kind, case_id, cluster_id, title, address, body, source, dated_on, found_at, state, decided_by, decided_label, decided_at, reason, evidence_id, sent_by) VALUES
    ('si1', 'm-b', 'x kind', 'cf1', 'c1', 'x title', NULL, NULL, 'x source', NULL, '2026-11-25 09:00:00.000001', 'x state', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO evidence (id, mechanism_id, update_id, measure_id, case_id, assessment_id, kind, title, language, address, blob_hash, file_name, media_type, size, alternative, dated_on, is_public, check_state, checked_at, check_note, signal_id, added_by, added_label, added_at, published_at, withdrawn_at, withdrawn_reason) VALUES
    ('evi1', 'm-b', 'pu1', 'me1', 'cf1', 'as1', 'x kind', 'x title', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 'si1', NULL, 'x added_label', '2026-11-25 09:00:00.000001', NULL, NULL, NULL);
INSERT INTO step_back (id, mechanism_id, object_kind, object_id, from_code, to_code, reason, asked_by, asked_label, asked_at, decided_by, decided_label, decided_at, is_granted) VALUES
    ('ste1', 'm-b', 'x object_kind', 'x object_id', 'x from_code', 'x to_code', 'x reason', NULL, 'x asked_label', '2026-11-25 09:00:00.000001', NULL, NULL, NULL, NULL);
INSERT INTO absence (id, mechanism_id, account_id, delegate_id, from_on, to_on, note, created_by, created_at, ended_at) VALUES
    ('abs1', 'm-b', 'a1', 'a1', '2026-11-25', '2026-11-25', NULL, NULL, '2026-11-25 09:00:00.000001', NULL);
INSERT INTO hand_over (id, mechanism_id, institution_id, from_account_id, to_account_id, items, note, actor_id, actor_label, at) VALUES
    ('han1', 'm-b', 'i-1', 'a1', 'a1', '{}', NULL, NULL, 'x actor_label', '2026-11-25 09:00:00.000001');
INSERT INTO comment (id, mechanism_id, about_kind, about_id, body, class, is_public, institution_id, author_id, author_label, at, withdrawn_at, withdrawn_reason) VALUES
    ('com1', 'm-b', 'x about_kind', 'x about_id', 'x body', 1, FALSE, 'i-1', NULL, 'x author_label', '2026-11-25 09:00:00.000001', NULL, NULL);
INSERT INTO information_request (id, mechanism_id, about_kind, about_id, institution_id, question, due_on, class, state, asked_by, asked_label, asked_at, answer, answered_by, answered_label, answered_at, revision) VALUES
    ('inf1', 'm-b', NULL, NULL, 'i-1', 'x question', NULL, 1, 'x state', NULL, 'x asked_label', '2026-11-25 09:00:00.000001', NULL, NULL, NULL, NULL, 1);
INSERT INTO subscription (id, mechanism_id, email, language, about_kind, about_id, token_hash, created_at, confirmed_at, last_sent_at, ended_at) VALUES
    ('sub1', 'm-b', 'x email', 'x language', 'x about_kind', 'x about_id', 'x token_hash', '2026-11-25 09:00:00.000001', NULL, NULL, NULL);
INSERT INTO clearance_link (token_hash, mechanism_id, update_id, sent_to, made_by, made_label, made_at, expires_at, used_at, decision, revoked_at) VALUES
    ('x token_hash', 'm-b', 'pu1', 'x sent_to', NULL, 'x made_label', '2026-11-25 09:00:00.000001', '2026-11-25 09:00:00.000001', NULL, NULL, NULL);
INSERT INTO calendar_link (id, token_hash, account_id, mechanism_id, created_at, last_used_at, revoked_at) VALUES
    ('cal1', 'x token_hash', 'a1', 'm-b', '2026-11-25 09:00:00.000001', NULL, NULL);
INSERT INTO case_standing (case_id, mechanism_id, lead_id, lead_status, measures, public_measures, next_due, last_update_id, last_published_at, has_public_evidence, state_grade, independent) VALUES
    ('cf1', 'm-b', NULL, NULL, 1, 1, NULL, NULL, NULL, FALSE, NULL, 1);
INSERT INTO treaty_status (id, mechanism_id, treaty, status, acted_on, in_force_on, reservations, revision, updated_at) VALUES
    ('ts1', 'm-b', 'CEDAW', 'party', '2009-02-18', '2009-03-20', '{}', 1, '2026-11-26 09:00:00.000001');
INSERT INTO reporting_obligation (id, mechanism_id, slug, kind, body, treaty, document_id, titles, due_on, rule, counted_from, rule_key, is_moved, state, submitted_on, symbol, reason, revision, created_by, created_at, updated_at) VALUES
    ('ro1', 'm-b', 'x slug', 'x kind', NULL, NULL, 'd1', '{}', '2026-11-26', NULL, NULL, 'x rule_key', FALSE, 'x state', NULL, NULL, NULL, 1, NULL, '2026-11-26 09:00:00.000001', '2026-11-26 09:00:00.000001');
INSERT INTO obligation_date (id, obligation_id, due_on, reason, set_label, at) VALUES
    ('od1', 'ro1', '2026-11-26', 'x reason', 'x set_label', '2026-11-26 09:00:00.000001');
INSERT INTO report_template (id, mechanism_id, slug, kind, names, words, notes, annex, is_numbered, sections, revision, created_at, updated_at) VALUES
    ('w0', 'm-b', 'x slug', 'x kind', 'x names', NULL, 'x notes', NULL, FALSE, 'x sections', 1, '2026-11-26 09:00:00.000001', '2026-11-26 09:00:00.000001');
INSERT INTO report (id, mechanism_id, slug, obligation_id, document_id, previous_id, template, kind, title, masthead, language, words, counts_notes, notes, annex, is_numbered, class, period_from, due_on, state, clearance, sent_by, frozen, frozen_hash, frozen_at, symbol, published_at, revision, created_by, created_at, updated_at) VALUES
    ('w1', 'm-b', 'x slug', 'ro1', 'd1', NULL, 'x template', 'x kind', 'x title', 'x masthead', 'x language', NULL, FALSE, 'x notes', NULL, FALSE, 1, NULL, NULL, 'x state', 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, '2026-11-26 09:00:00.000001', '2026-11-26 09:00:00.000001');
INSERT INTO report_section (id, mechanism_id, report_id, slug, ordinal, level, heading, guidance, feed, theme, answers, institution_id, due_on, budget, text, words, version, is_ready, removed_at, revision, updated_at) VALUES
    ('w2', 'm-b', 'w1', 'x slug', 1, 1, 'x heading', 'x guidance', 'x feed', NULL, 'x answers', 'i-1', NULL, NULL, 'x text', 1, 1, FALSE, NULL, 1, '2026-11-26 09:00:00.000001');
INSERT INTO section_version (section_id, number, text, words, how, institution_id, author_id, author_label, at) VALUES
    ('w2', 1, 'x text', 1, 'x how', NULL, NULL, 'x author_label', '2026-11-26 09:00:00.000001');
INSERT INTO section_suggestion (id, mechanism_id, section_id, base, text, words, note, how, state, reason, institution_id, author_id, author_label, at, decided_label, decided_at) VALUES
    ('w4', 'm-b', 'w2', 1, 'x text', 1, NULL, 'x how', 'x state', NULL, NULL, NULL, 'x author_label', '2026-11-26 09:00:00.000001', NULL, NULL);
INSERT INTO contribution_request (id, mechanism_id, report_id, section_id, institution_id, question, due_on, first_due_on, state, answer, answer_words, answered_label, answered_at, cleared_label, cleared_at, decision, decided_label, decided_at, answered_by, asked_by, asked_label, asked_at, reminded, revision) VALUES
    ('w5', 'm-b', 'w1', 'w2', 'i-1', 'x question', '2026-11-26', '2026-11-26', 'x state', NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'x asked_label', '2026-11-26 09:00:00.000001', NULL, 1);
INSERT INTO report_approval (id, mechanism_id, report_id, clearance, step, institution_id, state, comment, decided_by, decided_label, decided_at) VALUES
    ('w6', 'm-b', 'w1', 1, 1, 'i-1', 'x state', NULL, NULL, NULL, NULL);
INSERT INTO report_submission (id, mechanism_id, report_id, sent_on, channel, receipt, file_name, file_hash, file_size, note, by_label, at) VALUES
    ('w7', 'm-b', 'w1', '2026-11-26', 'x channel', NULL, 'x file_name', 'x file_hash', 1, NULL, 'x by_label', '2026-11-26 09:00:00.000001');
INSERT INTO report_edition (id, mechanism_id, report_id, form, language, title, text, words, published_at, author_label, revision, updated_at) VALUES
    ('w8', 'm-b', 'w1', 'x form', 'x language', 'x title', 'x text', 1, NULL, 'x author_label', 1, '2026-11-26 09:00:00.000001');
INSERT INTO edition_test (id, edition_id, reader, is_native, tested_on, text_digest, note, by_label, at) VALUES
    ('w9', 'w8', 'x reader', FALSE, '2026-11-26', 'x text_digest', NULL, 'x by_label', '2026-11-26 09:00:00.000001');
INSERT INTO dialogue_question (id, mechanism_id, report_id, number, question, asked_by, theme, institution_id, asked_at, due_at, state, answer, answered_by, answered_label, answered_at, released_label, released_at, revision) VALUES
    ('w10', 'm-b', 'w1', 1, 'x question', 'x asked_by', NULL, 'i-1', '2026-11-26 09:00:00.000001', '2026-11-26 09:00:00.000001', 'x state', NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO brief_note (id, mechanism_id, report_id, theme, text, author_label, revision, updated_at) VALUES
    ('w11', 'm-b', 'w1', 'x theme', 'x text', 'x author_label', 1, '2026-11-26 09:00:00.000001');
INSERT INTO position_proposal (id, mechanism_id, report_id, recommendation_id, institution_id, proposed, legal_note, decided, text, proposed_label, proposed_at, decided_label, decided_at, revision) VALUES
    ('w12', 'm-b', 'w1', 'r1', 'i-1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1);

-- The hub: one row in every table.
INSERT INTO shelf (id, kind, mechanism_id, institution_id, slug, language, audience, titles, summaries, texts, document, digest, published_at, updated_at, revision, seq) VALUES
    ('shelf-1', 'kind', 'm-a', 'i-1', 'slug', 'language', 'audience', 'titles', 'summaries', 'texts', 'document', 'digest', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1, 1);
INSERT INTO shelf_facet (shelf_id, scheme, code) VALUES
    ('shelf-1', 'shelf_facet-1', 'shelf_facet-1');
INSERT INTO mechanism_profile (id, mechanism_id, institution_id, slug, state, level, is_stub, content, language, reminded, shares_capacities, created_label, created_at, updated_at, revision) VALUES
    ('mechanism_profile-1', 'm-a', 'i-1', 'slug', 'state', 'level', TRUE, 'content', 'language', 1, TRUE, 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO profile_version (id, profile_id, number, content, by_label, at) VALUES
    ('profile_version-1', 'mechanism_profile-1', 1, 'content', 'by label', '2026-11-27 09:00:00');
INSERT INTO capacity_answer (profile_id, item, answer) VALUES
    ('mechanism_profile-1', 'capacity_answer-1', 'answer');
INSERT INTO state_flag (id, mechanism_id, state, flag, source, set_label, set_at) VALUES
    ('state_flag-1', 'm-a', 'state', 'flag', 'source', 'set label', '2026-11-27 09:00:00');
INSERT INTO practice (id, slug, mechanism_id, institution_id, created_by, created_label, author_kind, author_names, state, language, facts, status, verdict, verdict_mechanism_id, submitted_by, revision, created_at, updated_at) VALUES
    ('practice-1', 'slug', 'm-a', 'i-1', 'a1', 'created label', 'author kind', 'author names', 'state', 'language', 'facts', 'status', 'verdict', 'm-a', 'a1', 1, '2026-11-27 09:00:00', '2026-11-27 09:00:00');
INSERT INTO practice_text (practice_id, language, version, origin, content, by_id, by_label, at) VALUES
    ('practice-1', 'practice_text-1', 1, 'origin', 'content', 'a1', 'by label', '2026-11-27 09:00:00');
INSERT INTO practice_step (id, practice_id, step, actor_id, actor_label, at) VALUES
    ('practice_step-1', 'practice-1', 'step', 'a1', 'actor label', '2026-11-27 09:00:00');
INSERT INTO practice_recommendation (practice_id, recommendation_id) VALUES
    ('practice-1', 'R2');
INSERT INTO practice_reuse (id, practice_id, kind, mechanism_id, institution_id, names, body, created_by, created_label, at) VALUES
    ('practice_reuse-1', 'practice-1', 'kind', 'm-a', 'i-1', 'names', 'body', 'a1', 'created label', '2026-11-27 09:00:00');
INSERT INTO exchange_question (id, mechanism_id, institution_id, speaker_role, speaker_names, slug, audience, language, title, body, capacities, themes, states, is_closed, created_by, created_label, created_at, updated_at, revision) VALUES
    ('exchange_question-1', 'm-a', 'i-1', 'speaker role', 'speaker names', 'slug', 'audience', 'language', 'title', 'body', 'capacities', 'themes', 'states', TRUE, 'a1', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO exchange_answer (id, question_id, mechanism_id, institution_id, speaker_role, speaker_names, language, body, created_by, created_label, created_at, updated_at, revision) VALUES
    ('exchange_answer-1', 'exchange_question-1', 'm-a', 'i-1', 'speaker role', 'speaker names', 'language', 'body', 'a1', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO exchange_version (id, about_kind, about_id, body, until) VALUES
    ('exchange_version-1', 'about kind', 'about id', 'body', '2026-11-27 09:00:00');
INSERT INTO exchange_watch (question_id, account_id, created_at) VALUES
    ('exchange_question-1', 'a1', '2026-11-27 09:00:00');
INSERT INTO exchange_mention (question_id, state, told_at) VALUES
    ('exchange_question-1', 'exchange_mention-1', '2026-11-27 09:00:00');
INSERT INTO exchange_moderation (id, mechanism_id, question_id, answer_id, act, reason, actor_label, at) VALUES
    ('exchange_moderation-1', 'm-a', 'exchange_question-1', 'exchange_answer-1', 'act', 'reason', 'actor label', '2026-11-27 09:00:00');
INSERT INTO exchange_person (id, account_id, mechanism_id, institution_id, speaker_role, speaker_names, name, topics, languages, created_at, updated_at) VALUES
    ('exchange_person-1', 'a1', 'm-a', 'i-1', 'speaker role', 'speaker names', 'name', 'topics', 'languages', '2026-11-27 09:00:00', '2026-11-27 09:00:00');
INSERT INTO exchange_announcement (id, mechanism_id, institution_id, speaker_role, speaker_names, slug, audience, language, titles, texts, created_by, created_label, created_at, updated_at, revision) VALUES
    ('exchange_announcement-1', 'm-a', 'i-1', 'speaker role', 'speaker names', 'slug', 'audience', 'language', 'titles', 'texts', 'a1', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO exchange_digest (id, account_id, token_hash, created_at) VALUES
    ('exchange_digest-1', 'a1', 'token hash', '2026-11-27 09:00:00');
INSERT INTO resource (id, mechanism_id, institution_id, keeper, slug, status, audience, kind, language, titles, summaries, tags, access, created_by, created_label, created_at, updated_at, revision) VALUES
    ('resource-1', 'm-a', 'i-1', 'keeper', 'slug', 'status', 'audience', 'kind', 'language', 'titles', 'summaries', 'tags', 'access', 'a1', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO resource_version (id, resource_id, number, until) VALUES
    ('resource_version-1', 'resource-1', 1, '2026-11-27 09:00:00');
INSERT INTO knowledge_page (id, mechanism_id, capacity, language, titles, texts, reviewed_on, created_label, created_at, updated_at, revision) VALUES
    ('knowledge_page-1', 'm-a', 'capacity', 'language', 'titles', 'texts', '2026-11-27', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO knowledge_version (id, page_id, titles, texts, until) VALUES
    ('knowledge_version-1', 'knowledge_page-1', 'titles', 'texts', '2026-11-27 09:00:00');
INSERT INTO assistance_request (id, mechanism_id, institution_id, slug, titles, needs, objectives, language, modalities, capacities, themes, recommendations, measures, class, visibility, status, worded_at, created_by, created_label, created_at, updated_at, revision) VALUES
    ('assistance_request-1', 'm-a', 'i-1', 'slug', 'titles', 'needs', 'objectives', 'language', 'modalities', 'capacities', 'themes', 'recommendations', 'measures', 1, 'visibility', 'status', '2026-11-27 09:00:00', 'a1', 'created label', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 1);
INSERT INTO assistance_consent (id, mechanism_id, request_id, authority, person_name, person_function, given_on, parts, audience, expires_on, recorded_by, recorded_label, recorded_at, confirmed_by) VALUES
    ('assistance_consent-1', 'm-a', 'assistance_request-1', 'authority', 'person name', 'person function', '2026-11-27', 'parts', 'audience', '2026-11-27', 'a1', 'recorded label', '2026-11-27 09:00:00', 'a1');
INSERT INTO assistance_offer (id, mechanism_id, request_id, by_mechanism_id, by_institution_id, by_role, by_names, modality, body, languages, contact, state, created_by, created_label, created_at, revision) VALUES
    ('assistance_offer-1', 'm-a', 'assistance_request-1', 'm-a', 'i-1', 'by role', 'by names', 'modality', 'body', 'languages', 'contact', 'state', 'a1', 'created label', '2026-11-27 09:00:00', 1);
INSERT INTO assistance_message (id, mechanism_id, offer_id, side, body, author_id, author_label, at) VALUES
    ('assistance_message-1', 'm-a', 'assistance_offer-1', 'side', 'body', 'a1', 'author label', '2026-11-27 09:00:00');
INSERT INTO assistance_terms (id, mechanism_id, offer_id, costs, languages, experts, expected, updated_at, revision) VALUES
    ('assistance_terms-1', 'm-a', 'assistance_offer-1', 'costs', 'languages', 'experts', 'expected', '2026-11-27 09:00:00', 1);
INSERT INTO assistance_milestone (id, mechanism_id, request_id, title, due_on, created_at) VALUES
    ('assistance_milestone-1', 'm-a', 'assistance_request-1', 'title', '2026-11-27', '2026-11-27 09:00:00');
INSERT INTO assistance_evaluation (id, mechanism_id, request_id, language, changed, helped, hindered, next, may_share, author_id, author_label, at) VALUES
    ('assistance_evaluation-1', 'm-a', 'assistance_request-1', 'language', 'changed', 'helped', 'hindered', 'next', TRUE, 'a1', 'author label', '2026-11-27 09:00:00');
INSERT INTO assistance_step (id, mechanism_id, request_id, act, status, actor_id, actor_label, at) VALUES
    ('assistance_step-1', 'm-a', 'assistance_request-1', 'act', 'status', 'a1', 'actor label', '2026-11-27 09:00:00');
INSERT INTO event (id, mechanism_id, institution_id, slug, kind, titles, concepts, mode, venue, zone, starts_at, ends_at, languages, states, audience, contact, organisers, extra_minute, provisions, tasks, status, created_by, created_label, updated_at, revision) VALUES
    ('event-1', 'm-a', 'i-1', 'slug', 'kind', 'titles', 'concepts', 'mode', 'venue', 'zone', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 'languages', 'states', 'audience', 'contact', 'organisers', TRUE, 'provisions', 'tasks', 'status', 'a1', 'created label', '2026-11-27 09:00:00', 1);
INSERT INTO event_session (id, mechanism_id, event_id, starts_at, ends_at, titles, moderator, speakers, languages) VALUES
    ('event_session-1', 'm-a', 'event-1', '2026-11-27 09:00:00', '2026-11-27 09:00:00', 'titles', 'moderator', 'speakers', 'languages');
INSERT INTO event_registration (id, mechanism_id, event_id, account_id, name, organisation, email, mode, language, standing, number, assistants, consent_at, created_at, updated_at) VALUES
    ('event_registration-1', 'm-a', 'event-1', 'a1', 'name', 'organisation', 'email', 'mode', 'language', 'standing', 1, 1, '2026-11-27 09:00:00', '2026-11-27 09:00:00', '2026-11-27 09:00:00');
INSERT INTO event_needs_reader (id, mechanism_id, event_id, account_id, label, added_at) VALUES
    ('event_needs_reader-1', 'm-a', 'event-1', 'a1', 'label', '2026-11-27 09:00:00');
INSERT INTO event_document (id, mechanism_id, event_id, kind, language, title, file_name, media_type, blob_hash, size, accessible, added_label, added_at) VALUES
    ('event_document-1', 'm-a', 'event-1', 'kind', 'language', 'title', 'file name', 'media type', 'blob hash', 1, 'accessible', 'added label', '2026-11-27 09:00:00');
INSERT INTO event_report (id, mechanism_id, event_id, form, language, version, title, text, text_digest, author_label, at) VALUES
    ('event_report-1', 'm-a', 'event-1', 'form', 'language', 1, 'title', 'text', 'text digest', 'author label', '2026-11-27 09:00:00');
INSERT INTO event_report_test (id, mechanism_id, event_id, language, text_digest, readers, is_native, tested_on, by_label, at) VALUES
    ('event_report_test-1', 'm-a', 'event-1', 'language', 'text digest', 'readers', TRUE, '2026-11-27', 'by label', '2026-11-27 09:00:00');
INSERT INTO event_feedback (id, mechanism_id, event_id, useful, better, given_on) VALUES
    ('event_feedback-1', 'm-a', 'event-1', 'useful', 'better', '2026-11-27');
INSERT INTO peer (id, names, address, public_key, audience, is_pulled, is_paused, cursor_seq, failures, created_at, revision) VALUES
    ('peer-1', 'names', 'address', 'public key', 'audience', TRUE, TRUE, 1, 1, '2026-11-27 09:00:00', 1);
INSERT INTO shelf_copy (shelf_id, peer_id, seq, slug, revision, entry, signature, heard_at) VALUES
    ('shelf-1', 'peer-1', 1, 'slug', 1, 'entry', 'signature', '2026-11-27 09:00:00');
INSERT INTO peer_refusal (id, peer_id, at, why, digest) VALUES
    ('peer_refusal-1', 'peer-1', '2026-11-27 09:00:00', 'why', 'digest');
INSERT INTO intake (id, mechanism_id, state, file_name, blob_hash, reading_hash, kind, particulars, pages, scanned, state_of_work, created_label, created_at, updated_at, revision) VALUES
    ('intake-1', 'm-b', 'XSA', 'report.pdf', 'hash', 'hash', 'upr_report', '{}', 24, 0, 'open', 'label', '2026-11-28 09:00:00', '2026-11-28 09:00:00', 1);
INSERT INTO intake_item (id, intake_id, ordinal, kind, content, is_edited) VALUES
    ('intake_item-1', 'intake-1', 1, 'recommendation', '{}', FALSE);
INSERT INTO suggestion (mechanism_id, recommendation_id, scheme, code, sureness, because, set_by, version, made_at, state) VALUES
    ('m-b', 'r1', 'theme', 'right_to_education', 0.93, '[]', 'model', '1', '2026-11-28 09:00:00', 'open');
