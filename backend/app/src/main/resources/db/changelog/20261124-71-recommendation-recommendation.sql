--liquibase formatted sql
--changeset ampera:20261124-71
CREATE TABLE IF NOT EXISTS recommendation (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    serial INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    statement VARCHAR(4000) NOT NULL,
    priority VARCHAR(10) NOT NULL,
    unit_id BINARY(16) NOT NULL,
    position_id BINARY(16) NOT NULL,
    due_on DATE NOT NULL,
    measure VARCHAR(1000) NOT NULL,
    status VARCHAR(20) NOT NULL,
    issued_at DATETIME(6),
    issued_by BINARY(16),
    withdrawn_reason VARCHAR(1000),
    answer VARCHAR(20),
    answer_reason VARCHAR(2000),
    answered_at DATETIME(6),
    answered_by BINARY(16),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_recommendation_serial UNIQUE (evaluation_id, serial),
    CONSTRAINT fk_recommendation_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_recommendation_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    KEY ix_recommendation_unit (unit_id, status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-71b
CREATE TABLE IF NOT EXISTS recommendation_finding (
    recommendation_id BINARY(16) NOT NULL,
    finding_id BINARY(16) NOT NULL,
    PRIMARY KEY (recommendation_id, finding_id),
    CONSTRAINT fk_recommendation_finding_recommendation
        FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
    CONSTRAINT fk_recommendation_finding_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
