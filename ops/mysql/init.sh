#!/bin/bash
# First start of the database server: Keycloak's own schema and account, apart from the API's.
mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '${KEYCLOAK_DB_PASSWORD:?}';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
