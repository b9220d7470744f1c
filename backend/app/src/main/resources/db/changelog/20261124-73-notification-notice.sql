--liquibase formatted sql
--changeset ampera:20261124-73
CREATE TABLE IF NOT EXISTS notice (
    id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    details VARCHAR(2000) NOT NULL,
    path VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    read_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT fk_notice_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    KEY ix_notice_employee (employee_id, created_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-73b
CREATE TABLE IF NOT EXISTS notice_setting (
    employee_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    email VARCHAR(254),
    by_mail BOOLEAN NOT NULL,
    language CHAR(2) NOT NULL,
    PRIMARY KEY (employee_id),
    CONSTRAINT fk_notice_setting_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-73c
-- the outbox: a mail is written with the change that it tells of and leaves after the commit
CREATE TABLE IF NOT EXISTS outgoing_mail (
    notice_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NOT NULL,
    PRIMARY KEY (notice_id),
    CONSTRAINT fk_outgoing_mail_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
    KEY ix_outgoing_mail_due (state, next_attempt_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
