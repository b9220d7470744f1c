--liquibase formatted sql
--changeset ampera:20261124-86
-- never changed after it is written; numbers is JSON, kept as text because the two servers treat JSON columns differently
CREATE TABLE IF NOT EXISTS report (
    id BINARY(16) NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    serial INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    numbers MEDIUMTEXT NOT NULL,
    number_count INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_report_serial UNIQUE (evaluation_id, serial),
    CONSTRAINT fk_report_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    KEY ix_report_created_at (created_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-86b
CREATE TABLE IF NOT EXISTS report_file (
    report_id BINARY(16) NOT NULL,
    format VARCHAR(10) NOT NULL,
    file_id BINARY(16) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    PRIMARY KEY (report_id, format),
    CONSTRAINT fk_report_file_report FOREIGN KEY (report_id) REFERENCES report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
