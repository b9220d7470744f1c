--liquibase formatted sql
--changeset ampera:20261124-70
CREATE TABLE IF NOT EXISTS programme_verdict (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    programme_id BINARY(16) NOT NULL,
    verdict VARCHAR(30) NOT NULL,
    reason VARCHAR(4000) NOT NULL,
    decided_by VARCHAR(150) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_programme_verdict_programme UNIQUE (evaluation_id, programme_id),
    CONSTRAINT fk_programme_verdict_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_programme_verdict_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-70b
CREATE TABLE IF NOT EXISTS programme_verdict_finding (
    verdict_id BINARY(16) NOT NULL,
    finding_id BINARY(16) NOT NULL,
    PRIMARY KEY (verdict_id, finding_id),
    CONSTRAINT fk_programme_verdict_finding_verdict FOREIGN KEY (verdict_id) REFERENCES programme_verdict (id),
    CONSTRAINT fk_programme_verdict_finding_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
