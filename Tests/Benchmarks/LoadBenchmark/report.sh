#!/bin/bash
# Prints what loading a made-up directory costs, in instructions counted by callgrind: the parse of its
# file, and the reading of the tables into a directory, which should be at most four times that.
# The argument is the benchmark's binary.
set -euo pipefail

benchmark=$1
# Without its debugging information, which valgrind cannot read in full.
stripped=$(mktemp)
trap 'rm -f "$stripped"' EXIT
strip -o "$stripped" "$benchmark"
chmod +x "$stripped"
export SWIFT_BACKTRACE=enable=no

# Instructions of a run, in millions.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$stripped" "$1" "$2" 2>&1 |
    awk '/Collected/ { printf "%d", $4 / 1000000 }'
}

echo "| entries | bytes | parse, M instructions | read, M instructions | read / parse | load, ms |"
echo "|--:|--:|--:|--:|--:|--:|"
for entries in ${SIZES:-10000 100000}; do
  none=$(instructions none "$entries")
  parse=$(($(instructions parse "$entries") - none))
  read=$(($(instructions load "$entries") - none - parse))
  load=$("$benchmark" load "$entries" | sed 's/bytes=\([0-9]*\) milliseconds=\([0-9]*\)/\1 \2/')
  awk -v entries="$entries" -v parse="$parse" -v read="$read" -v load="$load" 'BEGIN {
    split(load, part, " ")
    printf "| %d | %d | %d | %d | %.1f | %d |\n", entries, part[1], parse, read, read / parse, part[2]
  }'
done
