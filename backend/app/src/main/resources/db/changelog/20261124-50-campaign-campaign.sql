--liquibase formatted sql
--changeset ampera:20261124-50
CREATE TABLE IF NOT EXISTS campaign (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    code VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    introduction VARCHAR(2000),
    mode VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    respondent_role VARCHAR(20) NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    grace_hours INT NOT NULL,
    minimum_group INT NOT NULL,
    minimum_verbatim INT NOT NULL,
    cuts VARCHAR(60) NOT NULL,
    published_at DATETIME(6),
    closed_at DATETIME(6),
    released_at DATETIME(6),
    keys_destroyed_at DATETIME(6),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_campaign_code UNIQUE (code),
    CONSTRAINT ck_campaign_period CHECK (closes_at > opens_at),
    CONSTRAINT ck_campaign_minimum CHECK (minimum_group >= 5 AND minimum_verbatim >= 10),
    KEY ix_campaign_evaluation (evaluation_id),
    KEY ix_campaign_status (status, opens_at, closes_at),
    KEY ix_campaign_opens_at (opens_at, id),
    KEY ix_campaign_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-50b
CREATE TABLE IF NOT EXISTS campaign_cohort (
    campaign_id BINARY(16) NOT NULL,
    cohort_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, cohort_id),
    CONSTRAINT fk_campaign_cohort_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-50c
CREATE TABLE IF NOT EXISTS campaign_rater (
    campaign_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    subject_participation_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, employee_id, subject_participation_id),
    CONSTRAINT fk_campaign_rater_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
