#!/bin/sh
# The service: writes its pages, says that it listens, and serves until it is told to stop.
set -eu
echo "hello ${VERSION} starting on port ${PORT}"
if [ "${CRASH}" = true ]; then
  echo "FATAL: cannot reach the database at db.internal:5432 (is DATABASE_URL set?)" >&2
  exit 1
fi
root=/tmp/www
mkdir -p "$root"
echo "Hello from version ${VERSION}." >"$root/index.html"
echo ok >"$root/health"
busybox httpd -f -v -p "${PORT}" -h "$root" &
server=$!
trap 'echo "stopping"; kill "$server"' TERM INT
echo "listening on port ${PORT}"
wait "$server" || true
