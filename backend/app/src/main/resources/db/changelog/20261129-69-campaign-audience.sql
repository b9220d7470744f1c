--liquibase formatted sql
--changeset ampera:20261129-69
-- Who of the cohorts is asked: months between the end of the training and the opening; empty restricts nothing.
ALTER TABLE campaign ADD COLUMN months_from INT;

--changeset ampera:20261129-69b
ALTER TABLE campaign ADD COLUMN months_to INT;

--changeset ampera:20261129-69c
ALTER TABLE campaign ADD COLUMN units_below BOOLEAN NOT NULL DEFAULT TRUE;

--changeset ampera:20261129-69d
CREATE TABLE IF NOT EXISTS campaign_audience_unit (
    campaign_id BINARY(16) NOT NULL,
    unit_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, unit_id),
    CONSTRAINT fk_campaign_audience_unit_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_campaign_audience_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-69e
-- A session may be taken out of its programme later; the rule then picks nobody for it, so no foreign key to it.
CREATE TABLE IF NOT EXISTS campaign_audience_session (
    campaign_id BINARY(16) NOT NULL,
    session_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, session_id),
    CONSTRAINT fk_campaign_audience_session_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
