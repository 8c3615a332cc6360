DROP TABLE event_feedback;
DROP TABLE event_report_test;
DROP TABLE event_report;
DROP TABLE event_document;
DROP TABLE event_needs_reader;
DROP TABLE event_registration;
DROP TABLE event_session;
DROP TABLE event;
