--liquibase formatted sql
--changeset ampera:20261130-74
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'questionnaire' and column_name = 'maker_employee_id'
-- Whoever made a questionnaire is told of comments on it; the subject of an account does not lead to an employee.
ALTER TABLE questionnaire
    ADD COLUMN maker_employee_id BINARY(16),
    ADD CONSTRAINT fk_questionnaire_maker FOREIGN KEY (maker_employee_id) REFERENCES employee (id);

--changeset ampera:20261130-74b
-- The trail knows who was behind the account when the questionnaire was made.
UPDATE questionnaire q
    JOIN audit_entry a ON a.subject_id = q.id AND a.actor = q.maker
    JOIN employee e ON e.id = a.actor_employee_id
SET q.maker_employee_id = e.id
WHERE q.maker_employee_id IS NULL
    AND a.action IN ('questionnaire.created', 'questionnaire.imported', 'questionnaire.copied');

--changeset ampera:20261130-74c
-- What colleagues say about a place of a draft. No part of the definition: what is published never leads here. A place is a
-- code of the draft, which may be gone meanwhile; its wording is kept as it was.
CREATE TABLE IF NOT EXISTS comment_thread (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    questionnaire_id BINARY(16) NOT NULL,
    place VARCHAR(10) NOT NULL,
    place_code VARCHAR(40),
    wording VARCHAR(1000) NOT NULL,
    draft_number INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    settled_by BINARY(16),
    settled_at DATETIME(6),
    last_turn INT NOT NULL,
    comment_count INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_comment_thread_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id),
    CONSTRAINT fk_comment_thread_settled_by FOREIGN KEY (settled_by) REFERENCES employee (id),
    KEY ix_comment_thread_questionnaire (questionnaire_id, state, updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-74d
-- A comment that was taken back loses its words and keeps its place, as long as others stand in the thread.
CREATE TABLE IF NOT EXISTS thread_comment (
    id BINARY(16) NOT NULL,
    thread_id BINARY(16) NOT NULL,
    turn INT NOT NULL,
    author_id BINARY(16) NOT NULL,
    said VARCHAR(2000),
    written_at DATETIME(6) NOT NULL,
    edited_at DATETIME(6),
    deleted_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT uk_thread_comment_turn UNIQUE (thread_id, turn),
    CONSTRAINT fk_thread_comment_thread FOREIGN KEY (thread_id) REFERENCES comment_thread (id),
    CONSTRAINT fk_thread_comment_author FOREIGN KEY (author_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
