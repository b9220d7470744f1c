--liquibase formatted sql
--changeset ampera:20261124-83
CREATE TABLE IF NOT EXISTS job_position (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_job_position_name UNIQUE (name),
    KEY ix_job_position_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-83b
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'employee' and column_name = 'position_id'
-- position_name stays: it is what the roster said, also where no position of the list fits
ALTER TABLE employee
    ADD COLUMN position_id BINARY(16),
    ADD COLUMN position_since DATE,
    ADD CONSTRAINT fk_employee_job_position FOREIGN KEY (position_id) REFERENCES job_position (id);
