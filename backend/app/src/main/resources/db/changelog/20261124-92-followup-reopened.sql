--liquibase formatted sql
--changeset ampera:20261124-92
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'follow_up_claim' and column_name = 'reopened_at'
-- an accepted claim that was reopened counts no longer, and stays on record
ALTER TABLE follow_up_claim
    ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN reopen_reason VARCHAR(2000),
    ADD COLUMN reopened_by BINARY(16),
    ADD COLUMN reopened_at DATETIME(6);
