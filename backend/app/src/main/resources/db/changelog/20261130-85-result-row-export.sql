--liquibase formatted sql
--changeset ampera:20261130-85
-- One file of rows and how far it is; the file is in the file store under the same identifier, and goes with the row after a
-- day.
CREATE TABLE IF NOT EXISTS row_export (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    format VARCHAR(20) NOT NULL,
    language VARCHAR(2) NOT NULL,
    status VARCHAR(10) NOT NULL,
    rows_total INT NOT NULL,
    rows_written INT NOT NULL,
    failure VARCHAR(60),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_row_export_status (status, created_at),
    CONSTRAINT fk_row_export_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
