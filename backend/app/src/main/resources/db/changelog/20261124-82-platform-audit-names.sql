--liquibase formatted sql
--changeset ampera:20261124-82
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'audit_entry' and column_name = 'actor_name'
-- names are kept as they were, so that the trail reads the same after somebody left or something was renamed
ALTER TABLE audit_entry
    ADD COLUMN actor_employee_id BINARY(16),
    ADD COLUMN actor_name VARCHAR(150),
    ADD COLUMN subject_label VARCHAR(200),
    ADD KEY ix_audit_entry_actor (actor_employee_id, occurred_at),
    ADD KEY ix_audit_entry_action (subject_type, action);
