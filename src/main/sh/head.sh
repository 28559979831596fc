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
# Java keeps the program's classes as it has once prepared them (class-data sharing), which makes a short run half as long
# again. They are prepared beside the first run, which does not wait for it, and done without where there is no place.
case $0 in /*) program=$0 ;; *) program=$PWD/$0 ;; esac
kept() { # the file for this program and this Java, no other
  case ${XDG_CACHE_HOME:-} in
    /*) cache=$XDG_CACHE_HOME ;;
    *) cache=${HOME:+$HOME/.cache} ;; # a relative folder is not heeded, as the XDG specification asks
  esac
  [ -n "$cache" ] || return 1
  home=$(readlink -f "$(command -v "$java")" 2>/dev/null) && home=${home%/bin/java} && [ -r "$home/release" ] || return 1
  version=
  while IFS='="' read -r key _ value _; do
    if [ "$key" = JAVA_VERSION ]; then version=$value; fi
  done <"$home/release"
  set -f
  IFS=/
  set -- $program
  set +f
  IFS=-
  archive=$cache/assay/java-$version$*.jsa
  unset IFS
}
prepare() {
  mkdir -p "${archive%/*}" || return
  # Not twice at a time; again on the next day if it came to nothing.
  find "$archive.begun" -mmin +1440 -exec rm {} \;
  (set -C && : >"$archive.begun") || return
  nice "$java" -XX:ArchiveClassesAtExit="$archive.$$" $options -cp "$program" dev.assay.Rehearsal &&
    mv "$archive.$$" "$archive"
  rm -f "$archive.begun" "$archive.$$"
}
# Whether a folder or an archive among the arguments has more than some fifty megabytes.
large() {
  for argument; do
    case $argument in
      *.zip | *.tar | *.tgz | *.gz) ;;
      *) [ -d "$argument" ] || continue ;;
    esac
    kilobytes=$(du -sk -- "$argument" 2>/dev/null)
    kilobytes=${kilobytes%%[!0-9]*}
    if [ "${kilobytes:-0}" -gt 51200 ]; then return; fi
  done
  return 1
}
# The first compiler alone and the serial collector: half the time for one filing, the same for some thousand pages. Over
# more, the second compiler earns what it costs.
options="-Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
sharing=
if kept; then
  if [ "$archive" -nt "$program" ]; then
    sharing=$archive
  else
    ( (prepare) </dev/null >/dev/null 2>&1 & )
  fi
fi
compilers=
if large "$@"; then compilers=-XX:TieredStopAtLevel=4; fi
exec "$java" $options $compilers ${sharing:+"-XX:SharedArchiveFile=$sharing"} -Dassay.terminal="$terminal" $ASSAY_JAVA_OPTS -jar "$program" "$@"
