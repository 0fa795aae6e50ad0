#!/bin/bash
# Prints how the TOML parsers compare: speed in one interleaved run, instructions a byte by callgrind,
# and memory a byte. The argument is the benchmark's binary.
set -euo pipefail

benchmark=$1
# Without its debugging information, which valgrind cannot read in full.
stripped=$(mktemp)
trap 'rm -f "$stripped"' EXIT
strip -o "$stripped" "$benchmark"
chmod +x "$stripped"
export SWIFT_BACKTRACE=enable=no

# Instructions of a run with a parser and a corpus of a size; "none" only makes the corpus.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$stripped" "$1" "$2" 2>&1 |
    awk '/Collected/ { print $4 }'
}

speeds=$("$benchmark")
echo "| parser | MB/s at 2 kB | at 1 MB | at 24 MB | instructions a byte | memory a byte of input |"
echo "|---|---:|---:|---:|---:|---:|"
base=$(instructions none 1000000)
for parser in okienko tomlkit toml++; do
  row=$(awk -v parser="$parser" '$2 == parser { printf "| %d ", $4 }' <<< "$speeds")
  cost=$(($(instructions "$parser" 1000000) - base))
  memory=$("$benchmark" "$parser" 24000000 | sed 's/.*bytes=\([0-9]*\).*peak=\([0-9]*\)/\1 \2/')
  awk -v parser="$parser" -v row="$row" -v cost="$cost" -v memory="$memory" 'BEGIN {
    split(memory, part, " ")
    printf "| %s %s| %.0f | %.1f |\n", parser, row, cost / 1000000, (part[1] + part[2]) / part[1]
  }'
done
