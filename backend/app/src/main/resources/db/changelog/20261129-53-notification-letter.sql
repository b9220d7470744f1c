--liquibase formatted sql
--changeset ampera:20261129-53
-- Letters that are not sent yet. The row goes when the letter does: who was reminded, and so had not answered, is kept
-- nowhere. Ids are random.
CREATE TABLE IF NOT EXISTS outgoing_letter (
    id BINARY(16) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    subject_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    keep_failure BOOLEAN NOT NULL,
    reply INT,
    state VARCHAR(10) NOT NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_outgoing_letter_receiver UNIQUE (subject_id, employee_id),
    CONSTRAINT fk_outgoing_letter_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    KEY ix_outgoing_letter_due (state, next_attempt_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
