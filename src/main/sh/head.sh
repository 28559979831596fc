#!/bin/sh
# assay: this file is a shell script that ends in a jar; "java -jar" runs it as well. Needs Java 17 or later.
# ASSAY_JAVA_OPTS: options of the Java machine, such as -Xmx2g. They come last, so they win.
java=java
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
if ! command -v "$java" >/dev/null 2>&1; then
  echo "assay: no Java found on PATH or in JAVA_HOME, expected Java 17 or later" >&2
  exit 1
fi
# Without a locale Java could not name files outside ASCII.
case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in ''|C|POSIX) LC_ALL=C.UTF-8; export LC_ALL ;; esac
terminal=
if [ -t 1 ]; then terminal="1"; fi
if [ -t 2 ]; then terminal="$terminal 2"; fi
if [ -n "$terminal" ]; then
  size=$(stty size 2>/dev/null </dev/tty) && terminal="$terminal ${size#* }"
fi
# The first compiler alone and the serial collector: half the time for one filing, the same for a thousand pages.
exec "$java" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dassay.terminal="$terminal" $ASSAY_JAVA_OPTS -jar "$0" "$@"
