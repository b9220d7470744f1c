--liquibase formatted sql
--changeset ampera:20261124-84
-- where an employee was before; valid_from is unknown for what was there before Ampera
CREATE TABLE IF NOT EXISTS employee_position (
    employee_id BINARY(16) NOT NULL,
    position_name VARCHAR(200),
    unit_id BINARY(16) NOT NULL,
    valid_from DATE,
    valid_to DATE NOT NULL,
    PRIMARY KEY (employee_id, valid_to),
    CONSTRAINT fk_employee_position_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT fk_employee_position_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
