--liquibase formatted sql
--changeset ampera:20261124-91
ALTER TABLE account DROP KEY uk_account_subject, DROP COLUMN subject;
