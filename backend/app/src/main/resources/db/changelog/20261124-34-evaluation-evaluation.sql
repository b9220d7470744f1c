--liquibase formatted sql
--changeset ampera:20261124-34
CREATE TABLE IF NOT EXISTS evaluation (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    purpose VARCHAR(4000) NOT NULL,
    phase VARCHAR(20) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_evaluation_code UNIQUE (code),
    KEY ix_evaluation_title (title, id),
    KEY ix_evaluation_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-34b
CREATE TABLE IF NOT EXISTS evaluation_programme (
    evaluation_id BINARY(16) NOT NULL,
    programme_id BINARY(16) NOT NULL,
    PRIMARY KEY (evaluation_id, programme_id),
    CONSTRAINT fk_evaluation_programme_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_evaluation_programme_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-34c
CREATE TABLE IF NOT EXISTS evaluation_criterion (
    evaluation_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    code VARCHAR(30) NOT NULL,
    description VARCHAR(300),
    PRIMARY KEY (evaluation_id, position),
    CONSTRAINT fk_evaluation_criterion_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-34d
CREATE TABLE IF NOT EXISTS evaluation_method (
    evaluation_id BINARY(16) NOT NULL,
    method VARCHAR(20) NOT NULL,
    PRIMARY KEY (evaluation_id, method),
    CONSTRAINT fk_evaluation_method_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-34e
CREATE TABLE IF NOT EXISTS evaluation_milestone (
    evaluation_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    due_on DATE NOT NULL,
    PRIMARY KEY (evaluation_id, position),
    CONSTRAINT fk_evaluation_milestone_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-34f
CREATE TABLE IF NOT EXISTS evaluation_member (
    evaluation_id BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    member_role VARCHAR(20) NOT NULL,
    PRIMARY KEY (evaluation_id, employee_id),
    CONSTRAINT fk_evaluation_member_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_evaluation_member_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
