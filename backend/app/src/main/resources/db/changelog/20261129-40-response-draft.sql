--liquibase formatted sql
--changeset ampera:20261129-40
-- Drafts of anonymous answers, sealed by the respondent's device under a key that the server never has. The slot follows
-- from the ballot; no time, no person. A row goes with the answer, at withdrawal, and at the latest at the release.
CREATE TABLE IF NOT EXISTS sealed_draft (
    campaign_id BINARY(16) NOT NULL,
    slot BINARY(32) NOT NULL,
    sealed MEDIUMBLOB NOT NULL,
    PRIMARY KEY (campaign_id, slot)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
