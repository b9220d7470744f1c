--liquibase formatted sql
--changeset ampera:20261129-61
-- Until now everybody who rated was a superior.
ALTER TABLE campaign_rater ADD COLUMN rater_role VARCHAR(20) NOT NULL DEFAULT 'SUPERIOR';

--changeset ampera:20261129-61b
-- Empty for participants, and for superiors who were invited before there were other raters.
ALTER TABLE invitation ADD COLUMN rater_role VARCHAR(20);
