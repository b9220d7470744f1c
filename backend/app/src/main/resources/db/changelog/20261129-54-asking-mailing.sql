--liquibase formatted sql
--changeset ampera:20261129-54
CREATE TABLE IF NOT EXISTS campaign_mailing (
    campaign_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    by_mail BOOLEAN NOT NULL,
    after_opening VARCHAR(60) NOT NULL,
    before_closing VARCHAR(60) NOT NULL,
    invited_on DATE,
    addressed INT NOT NULL,
    without_address INT NOT NULL,
    PRIMARY KEY (campaign_id),
    CONSTRAINT fk_campaign_mailing_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-54b
-- addressed stays empty in an anonymous campaign: it would be how many had no ballot that morning
CREATE TABLE IF NOT EXISTS campaign_reminder (
    campaign_id BINARY(16) NOT NULL,
    reminded_on DATE NOT NULL,
    addressed INT,
    PRIMARY KEY (campaign_id, reminded_on),
    CONSTRAINT fk_campaign_reminder_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261129-54c
-- no time: whoever stops reminders would otherwise tell when they read the mail
CREATE TABLE IF NOT EXISTS reminder_stop (
    campaign_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    PRIMARY KEY (campaign_id, employee_id),
    CONSTRAINT fk_reminder_stop_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_reminder_stop_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
