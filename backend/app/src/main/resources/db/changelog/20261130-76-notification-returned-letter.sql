--liquibase formatted sql
--changeset ampera:20261130-76
-- What a letter that is still to leave can be told by when it comes back. Goes with the row.
ALTER TABLE outgoing_letter ADD COLUMN return_token VARCHAR(100);
--changeset ampera:20261130-76b
-- Letters that came back after they had left, one row for each receiver. Without a time, and of letters to everybody only.
CREATE TABLE IF NOT EXISTS returned_letter (
    subject_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    reason VARCHAR(20) NOT NULL,
    permanent BOOLEAN NOT NULL,
    PRIMARY KEY (subject_id, employee_id),
    CONSTRAINT fk_returned_letter_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
