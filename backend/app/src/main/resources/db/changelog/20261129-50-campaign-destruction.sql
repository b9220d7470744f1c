--liquibase formatted sql
--changeset ampera:20261129-50
-- What was destroyed of an anonymous campaign; signed and complete when the keys are gone.
CREATE TABLE IF NOT EXISTS campaign_destruction (
    campaign_id BINARY(16) NOT NULL,
    cause VARCHAR(20) NOT NULL,
    answers INT NOT NULL,
    drafts INT NOT NULL,
    blinded_macs INT NOT NULL,
    destroyed_at DATETIME(6),
    record TEXT,
    sha256 CHAR(64),
    signature VARCHAR(200),
    signer_key VARCHAR(400),
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_campaign_destruction_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
