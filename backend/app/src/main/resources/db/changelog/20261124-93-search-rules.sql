--liquibase formatted sql
--changeset ampera:20261124-93
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'search_text' and column_name = 'rules'
-- by which rules a page was stemmed; pages of other rules are stemmed again at the next start
ALTER TABLE search_text
    ADD COLUMN rules CHAR(16) NOT NULL DEFAULT '',
    ADD KEY ix_search_text_rules (rules);
