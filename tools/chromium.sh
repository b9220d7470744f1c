#!/bin/sh
# Prints the path of a Chromium for the journeys; installs Debian's when there is none and we may.
set -u
for name in ${AMPERA_CHROMIUM:-} chromium chromium-browser google-chrome; do
  command -v "$name" 2> /dev/null && exit 0
done
if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null 2>&1; then
  echo "...  Chromium: install" >&2
  log=$(mktemp)
  { apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-liberation; } > "$log" 2>&1 &&
    command -v chromium && exit 0
  tail -5 "$log" >&2
fi
cat >&2 <<'TEXT'

Chromium tidak ditemukan. Pasang (misalnya: sudo apt-get install chromium), atau sebutkan letaknya: AMPERA_CHROMIUM=/path/chromium
Chromium was not found. Install it (for example: sudo apt-get install chromium), or say where it is: AMPERA_CHROMIUM=/path/chromium
TEXT
exit 1
