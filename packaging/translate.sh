#!/bin/sh
# Collects every text of the source into resources/i18n/*.ts, keeping translations and dropping texts that are gone.
# Then translate there with Qt Linguist or any editor; the program reads these files as they are.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/environment.sh"
if ! is_usable_python "$python"; then need_python && python=$base; fi
exec "$python" "$root/packaging/extract_words.py"
