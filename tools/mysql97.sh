#!/usr/bin/env bash
# A real MySQL 9.7 for tests, on Debian, without Docker: the packages of Debian unstable are unpacked into a folder and
# run with their own C library, so nothing of this machine is installed or changed. Needs root only for apt's download.
#
#   tools/mysql97.sh start|stop|status  FOLDER PORT      root without password, on 127.0.0.1 only
#
# FOLDER/root what was unpacked, FOLDER/data the data, FOLDER/mysqld.log what the server says.
set -euo pipefail

usage() { sed -n '5p' "$0" | cut -c3-; exit 2; }
[ $# -eq 3 ] || usage
command=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
port=$3

root=$folder/root
data=$folder/data
log=$folder/mysqld.log
pid_file=$folder/mysqld.pid
# a socket's path may have 107 bytes at most, and FOLDER may lie deep
socket=/tmp/ampera-mysql-$port.sock

# What mysqld links, and the C library it was built against; what it only recommends stays away.
packages="mysql-server-core
  libc6 libgcc-s1 libstdc++6 libaio1t64 libnuma1 libcap2 libudev1 libtirpc3t64
  libssl3t64 libzstd1 zlib1g liblz4-1 liblzma5 libbrotli1 libicu78 libmecab2 libunistring5 libidn2-0
  libprotobuf32t64 libprotobuf-lite32t64 libgoogle-perftools4t64 libtcmalloc-minimal4t64 libunwind8
  libcurl4t64 libnghttp2-14 libnghttp3-9 libngtcp2-16 libngtcp2-crypto-ossl0 libpsl5t64 libssh2-1t64
  libfido2-1 libcbor0.10 libldap2 libsasl2-2
  libgssapi-krb5-2 libk5crypto3 libkrb5-3 libkrb5support0 libcom-err2 libkeyutils1"

fail() { printf '%s\n' "$@" >&2; exit 1; }

running() { [ -s "$pid_file" ] && kill -0 "$(cat "$pid_file")" 2>/dev/null; }

# The Debian archive that this machine takes its own packages from.
archive() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
    grep -v '^ *#' | grep -oE '[a-z+]+://[^ ]+/debian/?( |$)' | head -1 | tr -d ' ' || true
}

# apt with lists, cache and state of its own: the machine's package database is not touched
private_apt() {
  apt-get -qq \
    -o Dir::Etc::sourcelist="$folder/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$folder/apt/lists" -o Dir::State::status=/dev/null \
    -o Dir::Cache="$folder/apt/cache" -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User=root "$@" \
    > "$folder/apt/log" 2>&1 ||
    fail "MySQL 9.7 tidak dapat diunduh; catatannya: $folder/apt/log" \
      "MySQL 9.7 cannot be downloaded; the log is $folder/apt/log"
}

unpack() {
  local stamp
  stamp=$folder/unpacked-$(printf '%s' "$packages" | cksum | cut -d' ' -f1)
  [ -f "$stamp" ] && return
  command -v apt-get > /dev/null && command -v dpkg-deb > /dev/null ||
    fail "MySQL 9.7 di sini hanya tersedia pada Debian (apt-get dan dpkg-deb)." \
      "MySQL 9.7 is to be had here on Debian only (apt-get and dpkg-deb). Elsewhere point AMPERA_DB_URL at a server."
  local from keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  from=$(archive)
  [ -n "$from" ] || fail "Sumber paket Debian tidak ditemukan." "No Debian archive is set up on this machine."
  mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/packages"
  echo "deb [signed-by=$keyring] $from sid main" > "$folder/apt/sources.list"
  private_apt update
  # shellcheck disable=SC2086 # the list is words
  (cd "$folder/packages" && private_apt download $packages)
  rm -rf "$root"
  mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
  ln -s usr/lib "$root/lib"
  ln -s usr/lib64 "$root/lib64"
  for package in "$folder"/packages/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root" --keep-directory-symlink \
      --exclude='./usr/share/doc*' --exclude='./usr/share/man*' --exclude='./usr/share/locale*'
  done
  rm -rf "$folder/packages" "$folder/apt"
  touch "$stamp"
}

mysqld() {
  local libraries=$root/usr/lib/x86_64-linux-gnu
  "$(ls "$root/usr/lib64/ld-linux-x86-64.so.2" "$libraries/ld-linux-x86-64.so.2" 2>/dev/null | head -1)" \
    --library-path "$libraries:$root/usr/lib/mysql/private" \
    "$root/usr/sbin/mysqld" --no-defaults --user="$(id -un)" --basedir="$root/usr" --datadir="$data" \
    --lc-messages-dir="$root/usr/share/mysql" --character-sets-dir="$root/usr/share/mysql/charsets" \
    --plugin-dir="$root/usr/lib/mysql/plugin" --secure-file-priv=NULL "$@"
}

start() {
  running && { echo "MySQL runs already on port $port"; return; }
  unpack
  if [ ! -d "$data/mysql" ]; then
    rm -rf "$data"
    mysqld --initialize-insecure > "$log" 2>&1 || { tail -20 "$log" >&2; fail "MySQL cannot make its data folder"; }
  fi
  rm -f "$socket" "$pid_file"
  # Test data need not survive a power cut. No terminal, none of our pipes: a caller may wait for their end.
  mysqld --port="$port" --bind-address=127.0.0.1 --mysqlx=OFF --socket="$socket" --pid-file="$pid_file" \
    --innodb-buffer-pool-size="${MYSQL_POOL:-256M}" --innodb-flush-log-at-trx-commit=0 --sync-binlog=0 \
    >> "$log" 2>&1 < /dev/null &
  local server=$!
  for _ in $(seq 600); do
    if running && (exec 3<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      mysqld --version
      return
    fi
    kill -0 "$server" 2>/dev/null || { tail -20 "$log" >&2; fail "MySQL did not start"; }
    sleep 0.1
  done
  fail "MySQL did not answer on port $port within a minute; its log is $log"
}

stop() {
  running || return 0
  local server
  server=$(cat "$pid_file")
  kill "$server"
  for _ in $(seq 300); do
    kill -0 "$server" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -9 "$server"
}

case $command in
  start) start ;;
  stop) stop ;;
  status) running ;;
  *) usage ;;
esac
