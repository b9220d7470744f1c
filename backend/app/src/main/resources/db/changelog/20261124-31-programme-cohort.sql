--liquibase formatted sql
--changeset ampera:20261124-31
CREATE TABLE IF NOT EXISTS cohort (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    programme_id BINARY(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    place VARCHAR(200),
    capacity INT,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_cohort_name UNIQUE (programme_id, name),
    CONSTRAINT fk_cohort_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_cohort_period CHECK (ends_on >= starts_on),
    CONSTRAINT ck_cohort_capacity CHECK (capacity > 0),
    KEY ix_cohort_starts_on (starts_on, id),
    KEY ix_cohort_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-31b
CREATE TABLE IF NOT EXISTS participation (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    cohort_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    -- the unit of the day of enrolment; it stays when the employee moves
    unit_id BINARY(16) NOT NULL,
    status VARCHAR(20) NOT NULL,
    pre_score DECIMAL(5, 2),
    post_score DECIMAL(5, 2),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_participation_employee UNIQUE (cohort_id, employee_id),
    CONSTRAINT fk_participation_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id),
    CONSTRAINT fk_participation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT fk_participation_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT ck_participation_pre_score CHECK (pre_score BETWEEN 0 AND 100),
    CONSTRAINT ck_participation_post_score CHECK (post_score BETWEEN 0 AND 100)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
