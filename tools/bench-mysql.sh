#!/usr/bin/env bash
# make bench-mysql: anonymous answers against bare inserts on a real MySQL 9.7 that keeps every commit, as make bench
# measures them on MariaDB. Other benches by name: tools/bench-mysql.sh 'ResultsRatioBench,SubmissionsBench'
. "$(dirname "$0")/lib.sh"

classes=${1:-AnonymousSubmissionsBench}
figures=backend/app/target/bench.txt
folder=.local/mysql-bench
rm -f "$figures"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
trap 'tools/mysql97.sh stop "$folder" "$port"' EXIT
code=0
tools/mysql97.sh stop "$folder" 0
# what is left of a run before would be beside the million that is stored
rm -rf "$folder/data"
# binary log and doublewrite are on by themselves; the bench sets the rest and says what is in force
step "MySQL 9.7" env MYSQL_POOL=3G tools/mysql97.sh start "$folder" "$port" &&
  AMPERA_DB_URL="jdbc:mysql://127.0.0.1:$port/ampera" AMPERA_DB_USER=root AMPERA_DB_PASSWORD= \
    step "$classes on MySQL 9.7" "${MVN[@]}" test -pl app -am -Dtests.jvm=-Xmx1g -Dtests.include=bench \
    -Dtests.exclude=none -Dtest="$classes" -Dsurefire.failIfNoSpecifiedTests=false || code=1
[ -f "$figures" ] && printf '\n' && cat "$figures" && node tools/write-measurements.mjs --by "make bench-mysql" "$figures"
[ $code -eq 0 ] && echo "bench-mysql: ok" || echo "bench-mysql: GAGAL / FAILED"
exit $code
