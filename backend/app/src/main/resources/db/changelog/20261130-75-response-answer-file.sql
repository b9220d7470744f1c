--liquibase formatted sql
--changeset ampera:20261130-75
-- Files of named answers. A row is written before the answer that names it, and counts once it is given; what is never given
-- is swept. The upload_id is the client's, so that an upload sent again is the same; the file's own id is random.
CREATE TABLE IF NOT EXISTS answer_file (
    file_id BINARY(16) NOT NULL,
    upload_id BINARY(16) NOT NULL,
    campaign_id BINARY(16) NOT NULL,
    invitation_id BINARY(16) NOT NULL,
    item_code VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    size_bytes BIGINT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    given BOOLEAN NOT NULL,
    PRIMARY KEY (file_id),
    CONSTRAINT uk_answer_file_upload UNIQUE (upload_id),
    CONSTRAINT fk_answer_file_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id),
    KEY ix_answer_file_campaign (campaign_id, given, uploaded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
