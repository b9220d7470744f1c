--liquibase formatted sql
--changeset ampera:20261130-71
-- An entry holds the first and the last state of a draft that saves itself while somebody writes.
ALTER TABLE audit_entry ADD COLUMN continued_at DATETIME(6);
