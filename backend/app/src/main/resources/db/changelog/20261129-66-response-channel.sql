--liquibase formatted sql
--changeset ampera:20261129-66
-- How a named answer came in. Until now all came from a screen.
ALTER TABLE named_submission ADD COLUMN channel VARCHAR(10) NOT NULL DEFAULT 'SCREEN';
