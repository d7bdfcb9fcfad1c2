#!/bin/bash
# How long ./neike start takes to its first page on a warm data folder: by the clock and in CPU time of everything it
# starts (launcher, Java, PostgreSQL), and the resident memory of Java after it. Linux only, for it reads /proc.
# usage: benchmarks/start.sh [RUNS]        NEIKE_AOT=off benchmarks/start.sh
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
runs=${1:-5}
port=18473
data=$(mktemp -d /tmp/neike-start.XXXXXX)
chmod 755 "$data"
pid=
trap 'kill ${pid:+"$pid"} 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$data" "$data.log"' EXIT
ticks=$(getconf CLK_TCK)

# utime stime [cutime cstime] of a process, in ticks; the name in brackets may contain blanks
cpu() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk -v own="$2" '{ print own ? $12 + $13 : $12 + $13 + $14 + $15 }'; }
total() {
    local sum postmaster child
    sum=$(cpu "$pid" "")
    postmaster=$(head -n 1 "$data/database/postmaster.pid")
    sum=$((sum + $(cpu "$postmaster" "")))
    for child in $(cat "/proc/$postmaster/task/$postmaster/children"); do
        sum=$((sum + $(cpu "$child" own || echo 0)))
    done
    echo $((sum * 1000 / ticks))
}

"$root/neike" build
for run in $(seq 0 "$runs"); do
    begin=$(date +%s%N)
    "$root/neike" start --data "$data" --port $port >"$data.log" 2>&1 &
    pid=$!
    until page=$(curl -sfL -H 'Accept: text/html' "http://localhost:$port/") && [ -n "$page" ]; do
        kill -0 "$pid" 2>/dev/null || { cat "$data.log"; exit 1; }
        sleep 0.05
    done
    clock=$((($(date +%s%N) - begin) / 1000000))
    processor=$(total)
    memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")
    label=$run
    [ "$run" = 0 ] && label='first (new data folder)'
    echo "start $label: $clock ms by the clock, $processor ms CPU, Java resident $memory MiB"
    kill -TERM "$pid"
    wait "$pid" || true
done
