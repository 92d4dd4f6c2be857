#!/bin/sh
# Sets up, then runs every check and test: lint, format, types, and the tests with their branch coverage. All of them run,
# whatever fails; the last line is pytest's own. What stands after test.sh goes to pytest.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/environment.sh"

# Other programs that tests compare us with; where one is missing, its tests say so and are left out.
need_programs() {
    wanted=
    for pair in Xvfb=xvfb pdfsig=poppler-utils age=age softhsm2-util=softhsm2 unzip=unzip openssl=openssl \
        xdotool=xdotool git=git; do
        has "${pair%%=*}" || wanted="$wanted ${pair#*=}"
    done
    [ -z "$wanted" ] && return 0
    # shellcheck disable=SC2086 # one word per package is meant
    get_packages $wanted || say "Going on without them: the tests that need them say so and are left out."
}

failed=
check() {
    name=$1
    shift
    say "" "== $name"
    "$@" || failed="$failed $name"
}

make_environment runtime test
need_libraries || exit 1
if is_root; then need_libraries --window || exit 1; fi
need_programs

cd -- "$root"
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
check lint "$python" -m ruff check .
check format "$python" -m ruff format --check .
check types "$python" -m mypy
if [ -n "$failed" ]; then say "" "These checks found something (see above):$failed"; fi

# Whatever hangs in spite of each test's own limit must end with a word, not with somebody's patience.
limited() { if has timeout; then timeout --kill-after=60 4200 "$@"; else "$@"; fi; }

say "" "== tests"
status=0
# worksteal, because loadgroup waits for ever once a worker has crashed.
limited "$python" -m pytest -n 2 --dist worksteal --cov --cov-branch --cov-report=term "$@" || status=$?
if [ -n "$failed" ] && [ "$status" = 0 ]; then status=1; fi
exit "$status"
