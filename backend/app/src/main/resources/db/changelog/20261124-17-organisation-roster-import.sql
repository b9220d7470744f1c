--liquibase formatted sql
--changeset ampera:20261124-17
CREATE TABLE IF NOT EXISTS roster_import (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    status VARCHAR(20) NOT NULL,
    rows_total INT NOT NULL,
    rows_seen INT NOT NULL,
    rows_added INT NOT NULL,
    rows_changed INT NOT NULL,
    rows_unchanged INT NOT NULL,
    rows_refused INT NOT NULL,
    failure VARCHAR(60),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_roster_import_created_at (created_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
