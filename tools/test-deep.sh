#!/usr/bin/env bash
# make test-deep: attacks, load, kills and other long runs (tests tagged "deep").
. "$(dirname "$0")/lib.sh"

results=(backend/app/target/surefire-reports backend/local/target/surefire-reports)
rm -rf "${results[@]}"
code=0
# some run the API as a process of its own
[ -e backend/app/target/quarkus-app/quarkus-run.jar ] ||
  step "Packaged API" "${MVN[@]}" package -DskipTests || code=1
# two runs: a failure of the launcher would keep the attacks on the API from being run
deep=(-Dtests.include=deep -Dtests.exclude=bench)
step "Long runs of the launcher" "${MVN[@]}" test -pl local "${deep[@]}" || code=1
step "Long runs of the API" "${MVN[@]}" test -pl app -am "${deep[@]}" '-Dtest=!LauncherTest' \
  -Dsurefire.failIfNoSpecifiedTests=false || code=1
node tools/count-tests.mjs test-deep $code "${results[@]}"
