#!/usr/bin/env bash
# make test: everything but the long runs, on one database and one Keycloak.
. "$(dirname "$0")/lib.sh"

results=(backend/app/target/surefire-reports backend/local/target/surefire-reports
  frontend/test-results/vitest.json frontend/e2e/test-results/results.json)

inside() { # runs with the whole system up; its addresses are in the environment
  local code=0
  step "Backend: unit, API, architecture, contract, sign-in" "${MVN[@]}" test || code=1
  step "Frontend: unit and component" npm --prefix frontend run --silent test:json || code=1
  step "Frontend: weight on the phone" npm --prefix frontend run --silent size -w @ampera/respond || code=1
  step "Frontend: browsers of five years ago" npm --prefix frontend run --silent browsers -w @ampera/respond || code=1
  step "Journeys in Chromium" npm --prefix frontend run --silent test -w @ampera/e2e || code=1
  return $code
}

if [ "${1:-}" = inside ]; then
  inside
  exit
fi

rm -rf "${results[@]}"
code=0
AMPERA_CHROMIUM=$(tools/chromium.sh) && export AMPERA_CHROMIUM &&
  step "Test classes" "${MVN[@]}" test-compile &&
  java -jar backend/local/target/ampera-local.jar exec --system -- tools/test.sh inside || code=1
node tools/count-tests.mjs test $code "${results[@]}"
