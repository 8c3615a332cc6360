DROP TABLE shelf_facet;
DROP TABLE shelf;
ALTER TABLE chain_head DROP COLUMN shelf_seq;
