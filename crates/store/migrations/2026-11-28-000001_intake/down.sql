DROP TABLE intake_item;
DROP TABLE intake;
