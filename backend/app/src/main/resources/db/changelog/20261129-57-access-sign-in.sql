--liquibase formatted sql
--changeset ampera:20261129-57
-- Which account of the identity provider is whose. It stays when a NIP changes.
CREATE TABLE IF NOT EXISTS sign_in (
    employee_id BINARY(16) NOT NULL,
    subject VARCHAR(60) NOT NULL,
    PRIMARY KEY (employee_id),
    CONSTRAINT uk_sign_in_subject UNIQUE (subject),
    CONSTRAINT fk_sign_in_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
