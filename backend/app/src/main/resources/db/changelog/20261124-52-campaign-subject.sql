--liquibase formatted sql
--changeset ampera:20261124-52
-- Whom a superior rates, so that the invitation can be shown without reading the programme.
ALTER TABLE invitation ADD COLUMN subject_employee_id BINARY(16);
