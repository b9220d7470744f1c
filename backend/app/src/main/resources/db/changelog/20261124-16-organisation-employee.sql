--liquibase formatted sql
--changeset ampera:20261124-16
CREATE TABLE IF NOT EXISTS employee (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(150) NOT NULL,
    sex CHAR(1) NOT NULL,
    employment_type VARCHAR(20) NOT NULL,
    grade VARCHAR(10),
    position_name VARCHAR(200),
    unit_id BINARY(16) NOT NULL,
    active BOOLEAN NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_employee_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    KEY ix_employee_name (name, id),
    KEY ix_employee_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-16b
CREATE TABLE IF NOT EXISTS employee_nip (
    nip CHAR(18) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    PRIMARY KEY (employee_id, nip),
    CONSTRAINT uk_employee_nip_nip UNIQUE (nip),
    CONSTRAINT fk_employee_nip_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    KEY ix_employee_nip_employee (employee_id, valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
