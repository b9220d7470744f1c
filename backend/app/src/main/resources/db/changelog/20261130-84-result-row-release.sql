--liquibase formatted sql
--changeset ampera:20261130-84
-- The rows of a campaign leave in one form only: another one beside it would tell whose answer changed. The seed orders the
-- rows, the content is a hash of all of them in that order.
CREATE TABLE IF NOT EXISTS row_release (
    campaign_id BINARY(16) NOT NULL,
    seed BINARY(32) NOT NULL,
    content BINARY(32) NOT NULL,
    released_at DATETIME(6) NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_row_release_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
