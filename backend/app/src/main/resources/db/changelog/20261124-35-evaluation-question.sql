--liquibase formatted sql
--changeset ampera:20261124-35
CREATE TABLE IF NOT EXISTS evaluation_question (
    id BINARY(16) NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    question VARCHAR(500) NOT NULL,
    criterion VARCHAR(30),
    PRIMARY KEY (id),
    CONSTRAINT fk_evaluation_question_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    KEY ix_evaluation_question_evaluation (evaluation_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-35b
CREATE TABLE IF NOT EXISTS question_source (
    question_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    label VARCHAR(300) NOT NULL,
    reference VARCHAR(300),
    PRIMARY KEY (question_id, position),
    CONSTRAINT fk_question_source_question FOREIGN KEY (question_id) REFERENCES evaluation_question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
