DROP TABLE suggestion;
