#!/usr/bin/env bash
# The linker of the released site: rustc's own, minus the exports of llguidance's C interface.
# That interface is compiled whether it is wanted or not, and as exports its 50 functions would keep the whole grammar
# engine in both modules, also in the page's, which never uses it. rustc puts rust-lld on PATH for its linker.
set -eu
arguments=()
while [ $# -gt 0 ]; do
  if [ "$1" = --export ] && [[ ${2-} == llg_* ]]; then
    shift 2
  else
    arguments+=("$1")
    shift
  fi
done
exec rust-lld "${arguments[@]}"
