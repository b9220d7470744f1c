--liquibase formatted sql
--changeset ampera:20261129-51
-- Every manifest ever published, in order. Lines are only added: who mirrors the log sees any that changed.
CREATE TABLE IF NOT EXISTS manifest_log (
    line_number INT NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    logged_on DATE NOT NULL,
    PRIMARY KEY (line_number),
    CONSTRAINT uk_manifest_log_campaign UNIQUE (campaign_id),
    CONSTRAINT fk_manifest_log_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-51b
INSERT INTO manifest_log (line_number, campaign_id, sha256, logged_on)
SELECT ROW_NUMBER() OVER (ORDER BY c.published_at, c.id), c.id, m.sha256, CAST(c.published_at AS DATE)
FROM campaign_manifest m
JOIN campaign c ON c.id = m.campaign_id;
