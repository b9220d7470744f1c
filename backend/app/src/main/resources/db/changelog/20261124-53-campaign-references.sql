--liquibase formatted sql
--changeset ampera:20261124-53
ALTER TABLE campaign
    ADD CONSTRAINT fk_campaign_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id);

--changeset ampera:20261124-53b
ALTER TABLE campaign
    ADD CONSTRAINT fk_campaign_questionnaire_version FOREIGN KEY (questionnaire_version_id) REFERENCES questionnaire_version (id);

--changeset ampera:20261124-53c
ALTER TABLE campaign_cohort
    ADD CONSTRAINT fk_campaign_cohort_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id);

--changeset ampera:20261124-53d
ALTER TABLE campaign_rater
    ADD CONSTRAINT fk_campaign_rater_employee FOREIGN KEY (employee_id) REFERENCES employee (id);

--changeset ampera:20261124-53e
ALTER TABLE campaign_rater
    ADD CONSTRAINT fk_campaign_rater_participation FOREIGN KEY (subject_participation_id) REFERENCES participation (id);
