#!/usr/bin/env bash
# Keeps a copy of an installation's public log of manifests in a place that its operator does not serve: a folder of an
# inspectorate, a union, a university, best under git or on paper. Run it every day.
#
#   tools/mirror-manifests.sh  https://ampera.example  FOLDER
#
# Ends with 1, and changes nothing, if a line that was copied earlier has changed or gone, or a seal does not fit.
set -euo pipefail
[ $# -eq 2 ] || { sed -n '5p' "$0" | cut -c5-; exit 2; }
folder=$2
mkdir -p "$folder"
copy=$folder/manifests.txt
new=$(mktemp)
trap 'rm -f "$new"' EXIT
curl -fsS --max-time 60 -o "$new" "${1%/}/api/v1/public/manifests"

fail() { echo "$1" >&2; exit 1; }

[ "$(head -1 "$new")" = "ampera manifest log 1" ] || fail "not a log of manifests"
seal=$(printf '0%.0s' {1..64})
number=0
while read -r line day campaign hash given; do
  number=$((number + 1))
  seal=$(printf '%s %s %s %s %s' "$seal" "$line" "$day" "$campaign" "$hash" | sha256sum | cut -d' ' -f1)
  [ "$line" = "$number" ] && [ "$seal" = "$given" ] || fail "line $number: the seal does not fit"
done < <(tail -n +2 "$new")

if [ -f "$copy" ]; then
  cmp -s "$copy" <(head -c "$(wc -c < "$copy")" "$new") || fail "a line that was copied earlier has changed or gone; the log now: $(cp "$new" "$copy.other" && echo "$copy.other")"
fi
mv "$new" "$copy"
trap - EXIT
echo "$number manifests"
if [ -d "$folder/.git" ]; then
  git -C "$folder" add manifests.txt
  git -C "$folder" diff --cached --quiet || git -C "$folder" commit -qm "manifests: $number"
fi
