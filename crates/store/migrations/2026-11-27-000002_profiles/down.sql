DROP TABLE state_flag;
DROP TABLE capacity_answer;
DROP TABLE profile_version;
DROP TABLE mechanism_profile;
