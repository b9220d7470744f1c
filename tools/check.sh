#!/usr/bin/env bash
# make check: the fast gate before every commit.
. "$(dirname "$0")/lib.sh"

contract=$PWD/.local/openapi
failed=()
gate() { step "$@" || failed+=("$1"); }

# one pass of Maven: format, architecture, and the contract that a build writes
gate "Backend: format, types, architecture" "${MVN[@]}" spotless:check package \
  -Dtest='*ArchitectureTest' -Dsurefire.failIfNoSpecifiedTests=false \
  -Dquarkus.smallrye-openapi.store-schema-directory="$contract"
gate "Contract: openapi.yaml is up to date (else: make openapi)" diff -u openapi.yaml "$contract/openapi.yaml"
gate "Contract: lint" frontend/node_modules/.bin/spectral lint openapi.yaml --ruleset tools/spectral.yaml \
  --fail-severity=warn --quiet
gate "Frontend: client from the contract" npm --prefix frontend run --silent generate
gate "Frontend: lint and boundaries" npm --prefix frontend run --silent lint
gate "Frontend: format" npm --prefix frontend run --silent format:check
gate "Frontend: types" npm --prefix frontend run --silent typecheck
gate "Deployment files" node --test --test-reporter=dot ops/

if [ ${#failed[@]} -gt 0 ]; then
  printf '\ncheck: GAGAL / FAILED:\n'
  printf '  - %s\n' "${failed[@]}"
  exit 1
fi
printf '\ncheck: ok (%s s)\n' "$SECONDS"
