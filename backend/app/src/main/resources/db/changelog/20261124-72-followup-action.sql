--liquibase formatted sql
--changeset ampera:20261124-72
CREATE TABLE IF NOT EXISTS follow_up_action (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    recommendation_id BINARY(16) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(2000),
    owner_id BINARY(16) NOT NULL,
    due_on DATE NOT NULL,
    progress INT NOT NULL,
    progress_note VARCHAR(1000),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_follow_up_action_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
    CONSTRAINT fk_follow_up_action_owner FOREIGN KEY (owner_id) REFERENCES employee (id),
    CONSTRAINT ck_follow_up_action_progress CHECK (progress BETWEEN 0 AND 100)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-72b
-- what the addressee says has come of it; open_for holds the recommendation while nobody has decided, so that one waits at a time
CREATE TABLE IF NOT EXISTS follow_up_claim (
    id BINARY(16) NOT NULL,
    recommendation_id BINARY(16) NOT NULL,
    open_for BINARY(16),
    kind VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    reason VARCHAR(30),
    claimed_by BINARY(16) NOT NULL,
    claimed_at DATETIME(6) NOT NULL,
    verdict VARCHAR(20),
    verdict_note VARCHAR(2000),
    decided_by BINARY(16),
    decided_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT uk_follow_up_claim_open UNIQUE (open_for),
    CONSTRAINT fk_follow_up_claim_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-72c
CREATE TABLE IF NOT EXISTS follow_up_proof (
    id BINARY(16) NOT NULL,
    recommendation_id BINARY(16) NOT NULL,
    action_id BINARY(16),
    claim_id BINARY(16),
    file_name VARCHAR(200) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    uploaded_by BINARY(16) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_follow_up_proof_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
    CONSTRAINT fk_follow_up_proof_action FOREIGN KEY (action_id) REFERENCES follow_up_action (id),
    CONSTRAINT fk_follow_up_proof_claim FOREIGN KEY (claim_id) REFERENCES follow_up_claim (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-72d
-- what was reminded of already, so that a reminder is sent once
CREATE TABLE IF NOT EXISTS follow_up_reminder (
    recommendation_id BINARY(16) NOT NULL,
    due_on DATE NOT NULL,
    stage INT NOT NULL,
    PRIMARY KEY (recommendation_id, due_on, stage),
    CONSTRAINT fk_follow_up_reminder_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
