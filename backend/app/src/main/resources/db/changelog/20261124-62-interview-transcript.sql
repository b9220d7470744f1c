--liquibase formatted sql
--changeset ampera:20261124-62
-- Written once and never changed.
CREATE TABLE IF NOT EXISTS transcript_version (
    id BINARY(16) NOT NULL,
    interview_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    reason VARCHAR(300),
    origin VARCHAR(10) NOT NULL,
    file_name VARCHAR(200),
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(150) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_transcript_version_number UNIQUE (interview_id, number),
    CONSTRAINT fk_transcript_version_interview FOREIGN KEY (interview_id) REFERENCES interview (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-62b
-- prefix and suffix are the context by which the words are found again; lost_in is the version that no longer has them
CREATE TABLE IF NOT EXISTS interview_quote (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    interview_id BINARY(16) NOT NULL,
    guide_question_id BINARY(16),
    start_at INT NOT NULL,
    end_at INT NOT NULL,
    exact_text VARCHAR(4000) NOT NULL,
    prefix VARCHAR(64) NOT NULL,
    suffix VARCHAR(64) NOT NULL,
    note VARCHAR(500),
    state VARCHAR(10) NOT NULL,
    lost_in INT,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_interview_quote_interview FOREIGN KEY (interview_id) REFERENCES interview (id),
    CONSTRAINT fk_interview_quote_guide_question FOREIGN KEY (guide_question_id) REFERENCES guide_question (id) ON DELETE SET NULL,
    KEY ix_interview_quote_created_at (created_at, id),
    KEY ix_interview_quote_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
