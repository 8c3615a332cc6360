DROP TABLE assistance_step;
DROP TABLE assistance_evaluation;
DROP TABLE assistance_milestone;
DROP TABLE assistance_terms;
DROP TABLE assistance_message;
DROP TABLE assistance_offer;
DROP TABLE assistance_consent;
DROP TABLE assistance_request;
