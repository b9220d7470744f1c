--liquibase formatted sql
--changeset ampera:20261124-55
CREATE TABLE IF NOT EXISTS named_submission (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    invitation_id BINARY(16) NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    answers MEDIUMTEXT NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    receipt VARCHAR(64) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_named_submission_invitation UNIQUE (invitation_id),
    CONSTRAINT fk_named_submission_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id),
    KEY ix_named_submission_campaign (campaign_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
