--liquibase formatted sql
--changeset ampera:20261129-70
-- Fewest answers of a group of raters that is shown apart, where it is more than the campaign's minimum group.
CREATE TABLE IF NOT EXISTS campaign_rater_minimum (
    campaign_id BINARY(16) NOT NULL,
    rater_role VARCHAR(20) NOT NULL,
    least INT NOT NULL,
    PRIMARY KEY (campaign_id, rater_role),
    CONSTRAINT fk_campaign_rater_minimum_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
