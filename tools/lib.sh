# Shared by the scripts of this folder: where we are, and steps that say what they do and how long it took.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

MVN=(${AMPERA_MVN:-mvn} -q -B -ntp -f backend/pom.xml)

step() { # what command...
  local what=$1 began=$SECONDS code
  shift
  echo "...  $what"
  "$@"
  code=$?
  if [ $code -eq 0 ]; then echo "ok   $what ($((SECONDS - began)) s)"; else echo "FAIL $what ($((SECONDS - began)) s)"; fi
  return $code
}
