DROP TABLE obligation_date;
DROP TABLE reporting_obligation;
DROP TABLE treaty_status;
