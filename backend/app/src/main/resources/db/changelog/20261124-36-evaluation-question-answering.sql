--liquibase formatted sql
--changeset ampera:20261124-36
-- What an evaluator attached to a question. The item stays empty when the source answers as a whole; the label is what
-- it was called then, for when the source is gone.
CREATE TABLE IF NOT EXISTS question_answering (
    question_id BINARY(16) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    source_id BINARY(16) NOT NULL,
    item_key VARCHAR(100) NOT NULL,
    label VARCHAR(300) NOT NULL,
    PRIMARY KEY (question_id, kind, source_id, item_key),
    CONSTRAINT fk_question_answering_question FOREIGN KEY (question_id) REFERENCES evaluation_question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
