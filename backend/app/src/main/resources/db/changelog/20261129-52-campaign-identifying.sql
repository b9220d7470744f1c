--liquibase formatted sql
--changeset ampera:20261129-52
-- Why an anonymous campaign asks what may tell who answers, in the words of who published it.
ALTER TABLE campaign ADD COLUMN identifying_reason VARCHAR(500);
