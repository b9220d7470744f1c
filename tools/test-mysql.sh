#!/usr/bin/env bash
# make test-mysql: the backend's suite on a real MySQL 9.7.
. "$(dirname "$0")/lib.sh"

results=(backend/app/target/surefire-reports)
folder=.local/mysql
rm -rf "${results[@]}"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
trap 'tools/mysql97.sh stop "$folder" "$port"' EXIT
code=0
tools/mysql97.sh stop "$folder" 0
step "MySQL 9.7" tools/mysql97.sh start "$folder" "$port" &&
  AMPERA_DB_URL="jdbc:mysql://127.0.0.1:$port/ampera" AMPERA_DB_USER=root AMPERA_DB_PASSWORD= \
    step "Backend on MySQL 9.7" "${MVN[@]}" test -pl app -am || code=1
# what its disk and its logs tell is not what MariaDB's do
AMPERA_DB_URL="jdbc:mysql://127.0.0.1:$port/ampera" AMPERA_DB_USER=root AMPERA_DB_PASSWORD= \
  step "Adversary on MySQL 9.7" "${MVN[@]}" test -pl app -am -Dtest=AnonymityAdversaryTest \
  -Dtests.include=deep -Dtests.exclude=bench -Dsurefire.failIfNoSpecifiedTests=false || code=1
node tools/count-tests.mjs test-mysql $code "${results[@]}"
