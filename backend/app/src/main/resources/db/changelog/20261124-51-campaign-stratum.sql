--liquibase formatted sql
--changeset ampera:20261124-51
-- An attribute whose label is null is not broken down in this stratum; a label without an id is a merged group.
CREATE TABLE IF NOT EXISTS campaign_stratum (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    label VARCHAR(400) NOT NULL,
    size_invited INT NOT NULL,
    issued INT NOT NULL,
    counted INT NOT NULL,
    dropped BOOLEAN NOT NULL,
    unit_id BINARY(16),
    unit_label VARCHAR(200),
    cohort_id BINARY(16),
    cohort_label VARCHAR(200),
    sex CHAR(1),
    public_key VARCHAR(600) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_campaign_stratum_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-51b
CREATE TABLE IF NOT EXISTS campaign_manifest (
    campaign_id BINARY(16) NOT NULL,
    manifest MEDIUMTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    signer_key VARCHAR(400) NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_campaign_manifest_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-51c
-- No time and no version: what happens here when a ballot is fetched must not be a clock. Ids are random.
CREATE TABLE IF NOT EXISTS invitation (
    id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    respondent_role VARCHAR(20) NOT NULL,
    subject_participation_id BINARY(16),
    participation_id BINARY(16),
    stratum_id BINARY(16),
    unit_id BINARY(16) NOT NULL,
    cohort_id BINARY(16),
    sex CHAR(1) NOT NULL,
    state VARCHAR(20) NOT NULL,
    blinded_mac BINARY(32),
    PRIMARY KEY (id),
    CONSTRAINT uk_invitation_subject UNIQUE (campaign_id, employee_id, subject_participation_id),
    CONSTRAINT fk_invitation_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_invitation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT fk_invitation_stratum FOREIGN KEY (stratum_id) REFERENCES campaign_stratum (id),
    KEY ix_invitation_employee (employee_id, campaign_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
