--liquibase formatted sql
--changeset ampera:20261129-59
-- where the mail goes with which an account is activated, before its owner has ever signed in
ALTER TABLE employee ADD COLUMN email VARCHAR(254);
