--liquibase formatted sql
--changeset ampera:20261129-60
-- One-time codes of printed cards. Only the hash is kept; a row goes when its code is used. The last day is all the time
-- that stands here.
CREATE TABLE IF NOT EXISTS activation_code (
    employee_id BINARY(16) NOT NULL,
    code_hash BINARY(32) NOT NULL,
    valid_to DATE NOT NULL,
    misses INT NOT NULL,
    PRIMARY KEY (employee_id),
    CONSTRAINT uk_activation_code_hash UNIQUE (code_hash),
    CONSTRAINT fk_activation_code_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-60b
ALTER TABLE enrolment
    ADD COLUMN with_mail BOOLEAN NOT NULL DEFAULT FALSE;

--changeset ampera:20261129-60c
ALTER TABLE enrolment_person
    ADD COLUMN mailed BOOLEAN NOT NULL DEFAULT FALSE;
