--liquibase formatted sql
--changeset ampera:20261130-78
-- Whether it was given on paper: its hour is the one in which a second person stood for it, and it is no arrival.
ALTER TABLE public_answer ADD COLUMN on_paper BOOLEAN NOT NULL DEFAULT FALSE;
