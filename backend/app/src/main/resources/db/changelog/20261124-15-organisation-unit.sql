--liquibase formatted sql
--changeset ampera:20261124-15
CREATE TABLE IF NOT EXISTS unit (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    parent_id BINARY(16),
    official_code VARCHAR(20),
    valid_from DATE NOT NULL,
    valid_to DATE,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_unit_code UNIQUE (code),
    CONSTRAINT fk_unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
    CONSTRAINT ck_unit_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
    KEY ix_unit_name (name, id),
    KEY ix_unit_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
