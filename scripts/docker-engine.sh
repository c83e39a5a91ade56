#!/bin/sh
# Manages a separate Docker engine for the demo and the tests, in addition to any engine of the machine.
#
#   docker-engine.sh start DIR [--store containerd|classic]
#       Starts an engine whose socket, data and pid file are in DIR, installing what is missing (root on Debian or
#       Ubuntu). Prints only `export DOCKER_HOST=…` on stdout. If it is run again, it finds the engine that it started.
#   docker-engine.sh stop DIR     Stops that engine by its own pid, and removes DIR.
#   docker-engine.sh find         Prints `export DOCKER_HOST=…` if an engine responds; exits with 1 if none does,
#                                 and with 3 if an engine refuses this user.
set -eu

say() { echo "docker-engine: $*" >&2; }
die() { say "$*"; exit 1; }

answers() { DOCKER_HOST="$1" docker version --format '{{.Server.Version}}' >/dev/null 2>&1; }

# Whether an engine refuses this user, according to its socket or the docker command.
refuses() {
  socket=${1#unix://}
  if [ -S "$socket" ]; then [ ! -r "$socket" ] || [ ! -w "$socket" ] || says_denied "$1"; else says_denied "$1"; fi
}
says_denied() { DOCKER_HOST="$1" docker version 2>&1 | grep -qi 'permission denied'; }

find_engine() {
  command -v docker >/dev/null || die "no docker command on the PATH."
  host=${DOCKER_HOST:-$(docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null || true)}
  host=${host:-unix:///var/run/docker.sock}
  if ! answers "$host"; then
    if refuses "$host"; then
      say "the Docker engine at $host refuses this user (permission denied): add the user to the docker group, or set DOCKER_HOST to another engine."
      exit 3
    fi
    die "no Docker engine responds at $host."
  fi
  echo "export DOCKER_HOST=$host"
}

# --- install ----------------------------------------------------------------------------------------------------------

installed() {
  command -v dockerd >/dev/null && command -v docker >/dev/null && command -v ip >/dev/null && docker buildx version >/dev/null 2>&1
}

install_engine() {
  installed && return
  # shellcheck disable=SC1091
  system=$(. /etc/os-release 2>/dev/null && echo "$ID $VERSION_CODENAME" || true)
  case "$system" in
    'debian bookworm') packages='docker.io/trixie docker-cli/trixie docker-buildx/trixie' newer=trixie ;;
    debian\ *) packages='docker.io docker-cli docker-buildx' newer= ;;
    ubuntu\ *) packages='docker.io docker-buildx' newer= ;;
    *) die "an engine can be installed only on Debian and Ubuntu: start Docker yourself, and set DOCKER_HOST." ;;
  esac
  say "installing $packages …"
  apt_dir=$(mktemp -d)
  policy=/usr/sbin/policy-rc.d
  # Without this, the package would start the machine's own engine.
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
    made_policy=1
  fi
  copy_sources "$newer"
  apt_get update -qq
  # shellcheck disable=SC2086
  apt_get install -y -qq --no-install-recommends $packages iproute2
  end_install
  hash -r
  installed || die "docker, dockerd or buildx is missing after the installation; see its output above."
}

# The machine's own sources in a private folder, together with the next release at a low priority: only explicitly named
# packages come from it, and the machine's lists stay unchanged.
copy_sources() {
  mkdir -p "$apt_dir/sources" "$apt_dir/lists/partial" "$apt_dir/cache/archives/partial"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
    [ -s "$file" ] || continue
    cp "$file" "$apt_dir/sources/"
    if [ -n "$1" ] && grep -q bookworm "$file" && grep -q debian "$file"; then
      sed "s/bookworm/$1/g" "$file" >"$apt_dir/sources/newer-$(basename "$file")"
    fi
  done
  : >"$apt_dir/preferences"
  [ -z "$1" ] || printf 'Package: *\nPin: release n=%s*\nPin-Priority: 100\n' "$1" >"$apt_dir/preferences"
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$apt_dir/sources" \
    -o Dir::Etc::Preferences="$apt_dir/preferences" -o Dir::State::Lists="$apt_dir/lists" -o Dir::Cache="$apt_dir/cache" \
    -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root "$@" >&2 </dev/null ||
    die "apt-get $1 failed; see its output above."
}

end_install() {
  [ -z "${made_policy:-}" ] || rm -f /usr/sbin/policy-rc.d
  made_policy=
  [ -z "${apt_dir:-}" ] || rm -rf "$apt_dir"
  apt_dir=
}

# --- start ------------------------------------------------------------------------------------------------------------

start_engine() {
  case "$store" in
    containerd) snapshotter=true ;;
    classic) snapshotter=false ;;
    *) die "--store is '$store', which is not valid; expected 'containerd' or 'classic'." ;;
  esac
  if [ -e "$marker" ] && answers "$host"; then
    echo "export DOCKER_HOST=$host"
    return
  fi
  [ "$(id -u)" = 0 ] || die "only root can start a separate engine: start Docker yourself, and set DOCKER_HOST."
  [ ${#dir} -le 85 ] || die "the folder's path is too long for a socket: $dir"
  if [ -d "$dir" ] && [ ! -e "$marker" ] && [ -n "$(ls -A "$dir")" ]; then
    die "$dir is not empty and does not contain an engine of this script: name an empty folder."
  fi
  install_engine
  if [ -e "$marker" ]; then end_engine; fi # files of an engine that crashed
  mkdir -p "$dir/data" "$dir/exec"
  make_bridge
  cat >"$dir/daemon.json" <<JSON
{
  "hosts": ["$host"],
  "data-root": "$dir/data",
  "exec-root": "$dir/exec",
  "pidfile": "$dir/docker.pid",
  "bridge": "$bridge",
  "iptables": false,
  "ip6tables": false,
  "ip-forward": false,
  "ip-masq": false,
  "userland-proxy": true,
  "features": { "containerd-snapshotter": $snapshotter }
}
JSON
  setsid dockerd --config-file "$dir/daemon.json" >"$dir/dockerd.log" 2>&1 </dev/null &
  echo $! >"$dir/started.pid" # until the engine has written its own
  tries=0
  until answers "$host"; do
    tries=$((tries + 1))
    if [ $tries -gt 150 ] || { [ $tries -gt 10 ] && ! running; }; then
      grep -iE 'error|fatal|failed' "$dir/dockerd.log" | tail -5 >&2 || true
      end_engine
      die "the engine did not start; its output is above."
    fi
    sleep 0.2
  done
  echo "export DOCKER_HOST=$host"
}

# A separate bridge and subnet, and no firewall rules: two engines that share docker0 or the chains of iptables break each
# other's published ports. docker-proxy publishes the ports and needs neither.
make_bridge() {
  number=$(echo "$dir" | cksum | cut -d' ' -f1)
  bridge=slip$((number % 100000))
  echo "$bridge" >"$marker"
  octet=$((number % 250))
  while ip route | grep -q "^10\.213\.$octet\."; do octet=$(((octet + 1) % 250)); done
  ip link show "$bridge" >/dev/null 2>&1 || ip link add name "$bridge" type bridge ||
    die "the kernel refused to create a network bridge: start Docker yourself, and set DOCKER_HOST."
  ip addr replace "10.213.$octet.1/24" dev "$bridge"
  ip link set "$bridge" up
}

# --- stop -------------------------------------------------------------------------------------------------------------

# Our engine's pid, if the process with that pid is still our engine.
running() {
  pid=$(cat "$dir/docker.pid" 2>/dev/null || cat "$dir/started.pid" 2>/dev/null) || return 1
  cat "/proc/$pid/cmdline" 2>/dev/null | tr '\0' ' ' | grep -qF -- "--config-file $dir/daemon.json"
}

end_engine() {
  if running; then
    kill "$pid" 2>/dev/null || true
    tries=0
    while running && [ $tries -lt 100 ]; do sleep 0.2; tries=$((tries + 1)); done
    if running; then kill -9 "$pid" 2>/dev/null || true; fi
  fi
  # A killed engine leaves its containerd and its containers' shims: their command lines contain our folder.
  for proc in /proc/[0-9]*; do
    if cat "$proc/cmdline" 2>/dev/null | tr '\0' ' ' | grep -qE "^[^ ]*(containerd|docker-proxy)[^ ]* .*$dir/exec"; then
      kill -9 "${proc#/proc/}" 2>/dev/null || true
    fi
  done
  awk -v d="$dir/" 'index($2, d) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do umount -l "$mount" || true; done
  bridge=$(cat "$marker" 2>/dev/null || true)
  case "$bridge" in slip*) ip link delete "$bridge" 2>/dev/null || true ;; esac
  rm -rf "$dir"
}

stop_engine() {
  [ -e "$dir" ] || { say "there is no engine in $dir."; return; }
  [ -e "$marker" ] || die "$dir does not contain an engine of this script; nothing was stopped."
  end_engine
}

# ----------------------------------------------------------------------------------------------------------------------

command=${1:-}
dir=${2:-}
store=containerd
[ "${3:-}" != --store ] || store=${4:-}
if [ "$command" != find ]; then
  [ -n "$dir" ] || die "usage: docker-engine.sh start DIR [--store containerd|classic] | stop DIR | find"
  case "$dir" in /*) ;; *) dir=$PWD/$dir ;; esac
  marker=$dir/slipway-engine
  host=unix://$dir/docker.sock
fi
case "$command" in
  find) find_engine ;;
  start)
    trap end_install EXIT
    trap 'trap "" INT TERM; if [ -e "$marker" ]; then end_engine; fi; exit 130' INT TERM
    start_engine
    ;;
  stop) stop_engine ;;
  *) die "usage: docker-engine.sh start DIR [--store containerd|classic] | stop DIR | find" ;;
esac
