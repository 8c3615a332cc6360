DROP TABLE knowledge_version;
DROP TABLE knowledge_page;
DROP TABLE resource_version;
DROP TABLE resource;
