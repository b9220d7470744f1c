--liquibase formatted sql
--changeset ampera:20261129-65
-- Printed sheets of named campaigns. The answers stand here only until the sheet counts or is rejected; what counts is a
-- named_submission. An invitation is cleared when its sheet is rejected, so that another sheet may take its place.
CREATE TABLE IF NOT EXISTS paper_sheet (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    sheet_number INT NOT NULL,
    code VARCHAR(12) NOT NULL,
    state VARCHAR(10) NOT NULL,
    invitation_id BINARY(16),
    employee_id BINARY(16),
    subject_employee_id BINARY(16),
    first_account VARCHAR(100),
    first_employee_id BINARY(16),
    first_name VARCHAR(150),
    first_at DATETIME(6),
    first_answers MEDIUMTEXT,
    second_account VARCHAR(100),
    second_employee_id BINARY(16),
    second_name VARCHAR(150),
    second_at DATETIME(6),
    second_answers MEDIUMTEXT,
    settlement VARCHAR(20),
    differences INT,
    reason VARCHAR(500),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_paper_sheet_number UNIQUE (campaign_id, sheet_number),
    CONSTRAINT uk_paper_sheet_invitation UNIQUE (invitation_id),
    CONSTRAINT fk_paper_sheet_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_paper_sheet_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
