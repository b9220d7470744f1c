--liquibase formatted sql
--changeset ampera:20261124-61
CREATE TABLE IF NOT EXISTS interview (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    guide_id BINARY(16),
    code VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    employee_id BINARY(16),
    interviewee_name VARCHAR(150) NOT NULL,
    position_name VARCHAR(200) NOT NULL,
    unit_id BINARY(16),
    consent VARCHAR(20) NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR(200),
    status VARCHAR(20) NOT NULL,
    transcript_number INT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_interview_code UNIQUE (evaluation_id, code),
    CONSTRAINT fk_interview_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_interview_guide FOREIGN KEY (guide_id) REFERENCES interview_guide (id),
    CONSTRAINT fk_interview_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT fk_interview_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    KEY ix_interview_held_on (held_on, id),
    KEY ix_interview_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
