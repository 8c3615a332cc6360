DROP TABLE practice_reuse;
DROP TABLE practice_recommendation;
DROP TABLE practice_step;
DROP TABLE practice_text;
DROP TABLE practice;
