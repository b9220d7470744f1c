--liquibase formatted sql
--changeset ampera:20261130-73
-- Answers of people without an account, under random ids, with the hour of their arrival and nothing of a person, a device or
-- an address.
CREATE TABLE IF NOT EXISTS public_answer (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    point_id BINARY(16) NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    answered_hour DATETIME(6) NOT NULL,
    answers MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_public_answer_point FOREIGN KEY (point_id) REFERENCES service_point (point_id),
    KEY ix_public_answer_hour (campaign_id, point_id, answered_hour)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-73b
-- Devices that have answered, until they may again: keyed hashes of what only the device knows. Nothing leads from here to an
-- answer; all of it goes with the closing of the campaign.
CREATE TABLE IF NOT EXISTS public_device (
    campaign_id BINARY(16) NOT NULL,
    device_mac BINARY(32) NOT NULL,
    content_mac BINARY(32) NOT NULL,
    receipt CHAR(32) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (campaign_id, device_mac),
    KEY ix_public_device_expires_at (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-73c
-- Challenges that were used, for as long as they would be valid.
CREATE TABLE IF NOT EXISTS spent_challenge (
    challenge_hash BINARY(32) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (challenge_hash),
    KEY ix_spent_challenge_expires_at (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-73d
-- Whole hours whose answers do not count, at one point or at all. A row stays when it is lifted: windows may not be cut anew.
CREATE TABLE IF NOT EXISTS excluded_window (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    point_id BINARY(16),
    from_hour DATETIME(6) NOT NULL,
    until_hour DATETIME(6) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    excluded_by VARCHAR(150),
    changed_at DATETIME(6) NOT NULL,
    lifted_reason VARCHAR(500),
    PRIMARY KEY (id),
    KEY ix_excluded_window_campaign (campaign_id, from_hour),
    CONSTRAINT fk_excluded_window_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
