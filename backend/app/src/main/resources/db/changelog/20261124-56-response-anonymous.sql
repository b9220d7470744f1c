--liquibase formatted sql
--changeset ampera:20261124-56
-- Keyed by random values only, without times and without foreign keys: these rows say nothing about who or when, and
-- live until the campaign is released.
CREATE TABLE IF NOT EXISTS spent_ballot (
    campaign_id BINARY(16) NOT NULL,
    ballot_hash BINARY(32) NOT NULL,
    stratum_id BINARY(16) NOT NULL,
    ballot BINARY(64) NOT NULL,
    signature VARBINARY(512) NOT NULL,
    PRIMARY KEY (campaign_id, ballot_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-56b
CREATE TABLE IF NOT EXISTS sealed_inbox (
    campaign_id BINARY(16) NOT NULL,
    slot BINARY(32) NOT NULL,
    sealed MEDIUMBLOB NOT NULL,
    PRIMARY KEY (campaign_id, slot)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-56c
CREATE TABLE IF NOT EXISTS published_ballot (
    campaign_id BINARY(16) NOT NULL,
    ballot_hash BINARY(32) NOT NULL,
    stratum_id BINARY(16) NOT NULL,
    ballot BINARY(64) NOT NULL,
    signature VARBINARY(512) NOT NULL,
    PRIMARY KEY (campaign_id, ballot_hash),
    CONSTRAINT fk_published_ballot_stratum FOREIGN KEY (stratum_id) REFERENCES campaign_stratum (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-56d
CREATE TABLE IF NOT EXISTS anonymous_answer (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    stratum_id BINARY(16) NOT NULL,
    answers MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_anonymous_answer_stratum FOREIGN KEY (stratum_id) REFERENCES campaign_stratum (id),
    KEY ix_anonymous_answer_campaign (campaign_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-56e
-- The answer rate of an open anonymous campaign as it stood at the start of a day, in steps of ten percent.
CREATE TABLE IF NOT EXISTS daily_rate (
    campaign_id BINARY(16) NOT NULL,
    rate_day DATE NOT NULL,
    band SMALLINT NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_daily_rate_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
