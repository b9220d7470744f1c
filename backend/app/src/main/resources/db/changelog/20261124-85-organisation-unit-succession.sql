--liquibase formatted sql
--changeset ampera:20261124-85
CREATE TABLE IF NOT EXISTS unit_succession (
    predecessor_id BINARY(16) NOT NULL,
    successor_id BINARY(16) NOT NULL,
    valid_from DATE NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id),
    CONSTRAINT fk_unit_succession_predecessor FOREIGN KEY (predecessor_id) REFERENCES unit (id),
    CONSTRAINT fk_unit_succession_successor FOREIGN KEY (successor_id) REFERENCES unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
