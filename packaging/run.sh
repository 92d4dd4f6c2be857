#!/bin/sh
# Sets JuryDesk up in this checkout where that is still to do, then shows it: an example panel, the whole way.
# What stands after run.sh goes to "jurydesk demo".
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/environment.sh"

make_environment runtime
need_libraries || exit 1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_libraries --window || exit 1
fi
exec "$python" -m jurydesk demo "$@"
