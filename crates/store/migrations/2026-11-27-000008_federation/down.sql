DROP TABLE peer_refusal;
DROP TABLE shelf_copy;
DROP TABLE peer;
