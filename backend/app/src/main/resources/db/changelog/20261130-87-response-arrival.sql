--liquibase formatted sql
--changeset ampera:20261130-87
-- The order in which named answers were written, so that what is new is found without reading the rest. Named ones only: an
-- anonymous answer has no order.
ALTER TABLE named_submission
    ADD COLUMN arrival BIGINT NOT NULL AUTO_INCREMENT,
    ADD KEY ix_named_submission_arrival (arrival),
    ADD KEY ix_named_submission_campaign_arrival (campaign_id, arrival),
    ADD KEY ix_named_submission_channel (campaign_id, channel);

--changeset ampera:20261130-87b
-- How many answers came on paper is told on every page of results.
ALTER TABLE public_answer ADD KEY ix_public_answer_on_paper (campaign_id, on_paper, point_id);
