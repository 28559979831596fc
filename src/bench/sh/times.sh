#!/bin/sh
# times.sh PROGRAM FOLDER [RUNS]: what the whole process takes, as a table in Markdown; the median of RUNS (5) runs each.
# It times one small filing and the largest of the folder, and all of the folder on one core and on all.
set -eu
program=$1 folder=$2 runs=${3:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=java
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; fi

files=$(find "$folder" -type f -name '*.txt' -exec wc -c {} + | grep -v ' total$' | sort -n)
small=$(echo "$files" | awk '$1 >= 8000 { $1 = ""; print substr($0, 2); exit }')
large=$(echo "$files" | awk '{ $1 = ""; last = substr($0, 2) } END { print last }')
bytes=$(echo "$files" | awk '{ sum += $1 } END { print sum }')

row() { # row NAME BYTES COMMAND...
  name=$1 size=$2
  shift 2
  "$@" >/dev/null 2>&1
  : >"$work/times"
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    echo $(($(date +%s%N) - start)) >>"$work/times"
  done
  sort -n "$work/times" | awk -v name="$name" -v size="$size" '
    { time[NR] = $1 / 1e9 }
    END {
      median = time[int((NR + 1) / 2)]
      text = speed = ""
      if (size > 0) {
        text = int(size / 1000) " KB"
        speed = sprintf("%.2f", size / 1e6 / median)
      }
      printf "| %s | %s | %.2f | %s |\n", name, text, median, speed
    }'
}

echo "$(uname -m), $(nproc) cores$(sed -n 's/^model name.*: /, /p' /proc/cpuinfo 2>/dev/null | head -n 1), $("$java" -version 2>&1 | head -n 1)"
echo
echo "| run | text | s | MB/s |"
echo "| --- | ---: | ---: | ---: |"
row "a Java machine that tells its version" 0 "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -version
"$program" extract "$small" >/dev/null && sleep 15 # the first run prepares the classes
row "one filing" "$(wc -c <"$small")" "$program" extract "$small"
row "one annual report" "$(wc -c <"$large")" "$program" extract "$large"
row "the folder, one core" "$bytes" "$program" extract -j 1 "$folder"
row "the folder, all cores" "$bytes" "$program" extract "$folder"
