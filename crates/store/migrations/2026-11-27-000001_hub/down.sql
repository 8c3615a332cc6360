DROP TABLE shelf_facet;
DROP TABLE shelf;
