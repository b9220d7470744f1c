--liquibase formatted sql
--changeset ampera:20261129-68
-- Days between interim releases of an anonymous campaign; empty: none before the closing.
ALTER TABLE campaign ADD COLUMN interim_days INT;

--changeset ampera:20261129-68b
CREATE TABLE IF NOT EXISTS campaign_interim (
    campaign_id BINARY(16) NOT NULL,
    every_days INT NOT NULL,
    next_on DATE NOT NULL,
    releases INT NOT NULL,
    latest_on DATE,
    answers INT NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_campaign_interim_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-68c
-- Which place of the inbox went into which interim release, sealed under the campaign's key. Every place has a row, whether
-- it went into one or not, and all are written anew with each release. Emptied at the release.
CREATE TABLE IF NOT EXISTS sealed_interim (
    campaign_id BINARY(16) NOT NULL,
    slot BINARY(32) NOT NULL,
    sealed VARBINARY(200) NOT NULL,
    PRIMARY KEY (campaign_id, slot)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-68d
-- What interim releases count. Each question was shuffled by itself, so that a row is nobody's answer. Kept after the
-- release: what was shown once decides what may be shown later.
CREATE TABLE IF NOT EXISTS interim_answer (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    release_number INT NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    stratum_id BINARY(16) NOT NULL,
    answers MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_interim_answer_stratum FOREIGN KEY (stratum_id) REFERENCES campaign_stratum (id),
    KEY ix_interim_answer_campaign (campaign_id, release_number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
