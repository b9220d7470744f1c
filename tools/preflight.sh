#!/bin/sh
# Looks whether the tools that README asks for are there, and says in one sentence what to do about one that is not.
#   tools/preflight.sh java maven node
set -u
missing=0

problem() { # Indonesian, English
  printf '\n%s\n%s\n' "$1" "$2" >&2
  missing=1
}

version_of() { printf '%s' "$1" | sed 's/[^0-9]*\([0-9][0-9.]*\).*/\1/'; }

java_tool() {
  java=java
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  if ! command -v "$java" > /dev/null 2>&1; then
    problem "Java tidak ditemukan. Pasang JDK 17 atau yang lebih baru, misalnya: apt-get install openjdk-17-jdk-headless" \
      "Java was not found. Install a JDK 17 or later, for example: apt-get install openjdk-17-jdk-headless"
    return
  fi
  found=$("$java" -version 2>&1 | grep -i version | head -1)
  major=$(version_of "$found" | cut -d. -f1)
  if [ "${major:-0}" -lt 17 ]; then
    problem "Java terlalu tua ($found). Pasang JDK 17 atau yang lebih baru, atau arahkan JAVA_HOME kepadanya." \
      "Java is too old ($found). Install a JDK 17 or later, or point JAVA_HOME at one."
  elif ! command -v "${java}c" > /dev/null 2>&1; then
    problem "Yang terpasang hanya JRE; Ampera dibangun dengan JDK. Pasang misalnya: openjdk-17-jdk-headless" \
      "Only a JRE is installed, and building Ampera needs a JDK. Install for example: openjdk-17-jdk-headless"
  fi
}

maven_tool() {
  command -v mvn > /dev/null 2>&1 ||
    problem "Maven tidak ditemukan. Pasang misalnya: apt-get install maven" \
      "Maven was not found. Install it, for example: apt-get install maven"
}

node_tool() {
  if ! command -v node > /dev/null 2>&1 || ! command -v npm > /dev/null 2>&1; then
    problem "Node.js dan npm tidak ditemukan. Pasang Node 20.19 atau yang lebih baru." \
      "Node.js and npm were not found. Install Node 20.19 or later."
    return
  fi
  found=$(version_of "$(node --version)")
  major=$(printf '%s' "$found" | cut -d. -f1)
  minor=$(printf '%s' "$found" | cut -d. -f2)
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    problem "Node.js $found terlalu tua. Pasang Node 20.19 atau yang lebih baru." \
      "Node.js $found is too old. Install Node 20.19 or later."
  fi
}

for tool in "$@"; do
  case $tool in
    java) java_tool ;;
    maven) maven_tool ;;
    node) node_tool ;;
    *) echo "unknown tool: $tool" >&2; exit 2 ;;
  esac
done
[ "$missing" -eq 0 ] || { echo >&2; exit 1; }
