--liquibase formatted sql
--changeset ampera:20261129-56
-- Versions that a named campaign asked before the present one; the highest place is the latest of them.
CREATE TABLE IF NOT EXISTS campaign_earlier_version (
    campaign_id BINARY(16) NOT NULL,
    place INT NOT NULL,
    questionnaire_version_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, place),
    CONSTRAINT fk_campaign_earlier_version_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_campaign_earlier_version_version FOREIGN KEY (questionnaire_version_id) REFERENCES questionnaire_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
