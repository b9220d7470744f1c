--liquibase formatted sql
--changeset ampera:20261124-88
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where constraint_schema = database() and constraint_name = 'fk_recommendation_position'
-- here, since the list of positions is younger than the number of the recommendations' own file
ALTER TABLE recommendation
    ADD CONSTRAINT fk_recommendation_position FOREIGN KEY (position_id) REFERENCES job_position (id);
