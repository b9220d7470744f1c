--liquibase formatted sql
--changeset ampera:20261124-60
CREATE TABLE IF NOT EXISTS interview_guide (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    title VARCHAR(200) NOT NULL,
    introduction VARCHAR(2000),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_interview_guide_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    KEY ix_interview_guide_title (title, id),
    KEY ix_interview_guide_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-60b
-- An evaluation question that is taken back leaves the guide question without it.
CREATE TABLE IF NOT EXISTS guide_question (
    id BINARY(16) NOT NULL,
    guide_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    question VARCHAR(500) NOT NULL,
    evaluation_question_id BINARY(16),
    PRIMARY KEY (id),
    CONSTRAINT fk_guide_question_guide FOREIGN KEY (guide_id) REFERENCES interview_guide (id),
    CONSTRAINT fk_guide_question_evaluation_question FOREIGN KEY (evaluation_question_id) REFERENCES evaluation_question (id) ON DELETE SET NULL,
    KEY ix_guide_question_guide (guide_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
