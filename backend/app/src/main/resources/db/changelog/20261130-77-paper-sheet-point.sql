--liquibase formatted sql
--changeset ampera:20261130-77
-- Sheets of a campaign for everybody belong to the service point that is printed on them, and to nobody.
ALTER TABLE paper_sheet ADD COLUMN point_id BINARY(16);
--changeset ampera:20261130-77b
ALTER TABLE paper_sheet ADD CONSTRAINT fk_paper_sheet_point FOREIGN KEY (point_id) REFERENCES service_point (point_id);
