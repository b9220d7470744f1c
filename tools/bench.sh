#!/usr/bin/env bash
# make bench: how fast it answers. Times depend on the machine and are told; ratios taken in one run are judged.
# All figures are written into docs/measurements.md.
. "$(dirname "$0")/lib.sh"

inside() { # runs with the whole system up; its addresses are in the environment
  local code=0
  step "Answering page on a slow phone (Lighthouse, median of 5)" \
    npm --prefix frontend run --silent lighthouse -w @ampera/e2e || code=1
  return $code
}

if [ "${1:-}" = inside ]; then
  inside
  exit
fi

figures=backend/app/target/bench.txt
page=backend/app/target/bench-page.txt
rm -f "$figures" "$page"
code=0
step "Answering page: bytes of the first load" npm --prefix frontend run --silent size -w @ampera/respond |
  tee "$page" || code=1
AMPERA_CHROMIUM=$(tools/chromium.sh) && export AMPERA_CHROMIUM &&
  java -jar backend/local/target/ampera-local.jar exec --system -- tools/bench.sh inside | tee -a "$page" || code=1
step "Test classes" "${MVN[@]}" test-compile &&
  java -jar backend/local/target/ampera-local.jar exec --database -- \
    "${MVN[@]}" test -Dtests.jvm=-Xmx1g -Dtests.include=bench -Dtests.exclude=none -Dtest='*Bench' \
    -Dsurefire.failIfNoSpecifiedTests=false || code=1
[ -f "$figures" ] && printf '\n' && cat "$figures" && node tools/write-measurements.mjs "$page" "$figures"
[ $code -eq 0 ] && echo "bench: ok" || echo "bench: GAGAL / FAILED"
exit $code
