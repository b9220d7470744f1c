--liquibase formatted sql
--changeset ampera:20261129-58
CREATE TABLE IF NOT EXISTS enrolment (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    title VARCHAR(200),
    status VARCHAR(10) NOT NULL,
    people INT NOT NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NOT NULL,
    problem VARCHAR(60),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_enrolment_due (status, next_attempt_at),
    KEY ix_enrolment_created (created_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-58b
-- who is provided with an account; the outcome is what makes it go on where it was interrupted
CREATE TABLE IF NOT EXISTS enrolment_person (
    enrolment_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    problem VARCHAR(60),
    PRIMARY KEY (enrolment_id, employee_id),
    CONSTRAINT fk_enrolment_person_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT fk_enrolment_person_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    KEY ix_enrolment_person_outcome (enrolment_id, outcome)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
