#!/bin/sh
# The service: writes its pages, prints its port, and runs until it is stopped.
set -eu
# Merges both streams, so that the log keeps the order of the lines.
exec 2>&1
echo "hello ${VERSION} starting on port ${PORT}"
case "${BREAK}" in
  crash)
    echo "FATAL: cannot reach the database at db.internal:5432 (is DATABASE_URL set?)"
    exit 1
    ;;
  memory)
    echo "loading all greetings of the world into memory"
    greetings=hello
    while :; do greetings=$greetings$greetings; done
    ;;
esac
root=/tmp/www
mkdir -p "$root"
echo "Hello from version ${VERSION}." >"$root/index.html"
if [ "${BREAK}" = health ]; then
  echo "ERROR: cannot reach the cache at cache.internal:6379, so /health responds with 404"
else
  echo ok >"$root/health"
fi
busybox httpd -f -p "${PORT}" -h "$root" &
server=$!
# Open requests are completed, because each request has its own process.
trap 'echo "stopping"; kill "$server"; busybox sleep 0.5' TERM INT
echo "listening on port ${PORT}"
wait "$server" || true
