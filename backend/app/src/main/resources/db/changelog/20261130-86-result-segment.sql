--liquibase formatted sql
--changeset ampera:20261130-86
-- How often answers of a campaign that were there have changed or gone; no row: never. What replicas have in memory, and the
-- segments below, hold for one revision.
CREATE TABLE IF NOT EXISTS answer_revision (
    campaign_id BINARY(16) NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_answer_revision_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-86b
-- Columns of a campaign, of its interim release with that number or of what counts (0): for which shape and state of the
-- answers they were read. Can be deleted at any time: they are made again from the answers.
CREATE TABLE IF NOT EXISTS answer_segment_set (
    campaign_id BINARY(16) NOT NULL,
    interim INT NOT NULL,
    shape BINARY(32) NOT NULL,
    revision BIGINT NOT NULL,
    latest BIGINT NOT NULL,
    answers BIGINT NOT NULL,
    sha256 BINARY(32) NOT NULL,
    PRIMARY KEY (campaign_id, interim),
    CONSTRAINT fk_answer_segment_set_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261130-86c
-- Their bytes in parts: places of options in few bits, rows in the order of their random ids (of a named campaign in that of arrival); no
-- texts, no ids, no times but of the last minutes of a named campaign.
CREATE TABLE IF NOT EXISTS answer_segment (
    campaign_id BINARY(16) NOT NULL,
    interim INT NOT NULL,
    part INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (campaign_id, interim, part),
    CONSTRAINT fk_answer_segment_set FOREIGN KEY (campaign_id, interim) REFERENCES answer_segment_set (campaign_id, interim)
        ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
