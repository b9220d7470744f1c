--liquibase formatted sql
--changeset ampera:20261130-72
-- Only of a public campaign: hours in which one device answers once.
ALTER TABLE campaign ADD COLUMN device_window_hours INT;

--changeset ampera:20261130-72b
-- Where a public campaign hangs out its code. Answers refer to a point, and no point is taken away after publishing.
CREATE TABLE IF NOT EXISTS service_point (
    campaign_id BINARY(16) NOT NULL,
    place INT NOT NULL,
    point_id BINARY(16) NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    visitors INT NOT NULL,
    PRIMARY KEY (campaign_id, place),
    UNIQUE KEY uk_service_point_point (point_id),
    CONSTRAINT fk_service_point_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
