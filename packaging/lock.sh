#!/bin/sh
# Writes packaging/lock/runtime.txt and test.txt anew from pyproject.toml: names, versions and SHA-256 digests of every
# file of that version, for Python 3.11 to 3.14 on Linux, Windows and macOS at once, and no address of any registry.
# Run it when a dependency changes, or with --upgrade to take newer versions; then run packaging/test.sh.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd -- "$root"
tools=$(mktemp -d)
trap 'rm -rf -- "$tools"' EXIT
trap 'exit 1' HUP INT TERM

python3 -m venv -- "$tools"
"$tools/bin/python" -m pip install --quiet uv

compile() {
    "$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --only-binary :all: --no-emit-build-options "$@"
}
compile pyproject.toml --output-file packaging/lock/runtime.txt "$@"
compile pyproject.toml --extra test --constraint packaging/lock/runtime.txt --output-file packaging/lock/test.txt "$@"

if grep -n '://' packaging/lock/*.txt; then
    echo "The lock files must not name addresses; see the lines above." >&2
    exit 1
fi
