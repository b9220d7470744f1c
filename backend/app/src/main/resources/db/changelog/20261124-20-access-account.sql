--liquibase formatted sql
--changeset ampera:20261124-20
CREATE TABLE IF NOT EXISTS account (
    employee_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    subject VARCHAR(64),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (employee_id),
    CONSTRAINT uk_account_subject UNIQUE (subject),
    CONSTRAINT fk_account_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-20b
CREATE TABLE IF NOT EXISTS account_role (
    employee_id BINARY(16) NOT NULL,
    role_name VARCHAR(30) NOT NULL,
    PRIMARY KEY (employee_id, role_name),
    CONSTRAINT fk_account_role_account FOREIGN KEY (employee_id) REFERENCES account (employee_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-20c
CREATE TABLE IF NOT EXISTS account_unit (
    employee_id BINARY(16) NOT NULL,
    unit_id BINARY(16) NOT NULL,
    PRIMARY KEY (employee_id, unit_id),
    CONSTRAINT fk_account_unit_account FOREIGN KEY (employee_id) REFERENCES account (employee_id),
    CONSTRAINT fk_account_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
