--liquibase formatted sql
--changeset ampera:20261124-64
CREATE TABLE IF NOT EXISTS document (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    title VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    reference_number VARCHAR(100),
    issuer VARCHAR(200),
    issued_on DATE,
    current_number INT NOT NULL,
    media VARCHAR(10) NOT NULL,
    pages INT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_document_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    KEY ix_document_title (title, id),
    KEY ix_document_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-64b
CREATE TABLE IF NOT EXISTS document_version (
    id BINARY(16) NOT NULL,
    document_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media VARCHAR(10) NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    reason VARCHAR(500),
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_document_version_number UNIQUE (document_id, number),
    CONSTRAINT fk_document_version_document FOREIGN KEY (document_id) REFERENCES document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-64c
CREATE TABLE IF NOT EXISTS document_page (
    version_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    PRIMARY KEY (version_id, position),
    CONSTRAINT fk_document_page_version FOREIGN KEY (version_id) REFERENCES document_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
