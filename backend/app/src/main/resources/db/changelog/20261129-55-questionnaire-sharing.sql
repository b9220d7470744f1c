--liquibase formatted sql
--changeset ampera:20261129-55
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'questionnaire' and column_name = 'visibility'
-- What is there was everybody's, and stays so. A maker is the subject of an account, as in the audit trail.
ALTER TABLE questionnaire
    ADD COLUMN visibility VARCHAR(20) NOT NULL DEFAULT 'AGENCY',
    ADD COLUMN in_library BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN maker VARCHAR(64);
