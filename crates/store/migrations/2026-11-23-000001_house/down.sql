DROP TABLE blob; DROP TABLE job; DROP TABLE change; DROP TABLE audit; DROP TABLE chain_head;
