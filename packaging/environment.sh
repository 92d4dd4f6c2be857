# Sourced by run.sh and test.sh, which set $root first: makes this checkout's own Python environment in .venv from the
# lock files, once, and sees to the system libraries that Qt needs. POSIX shell. Must never touch the system's Python.
#
# JURYDESK_PYTHON names the Python to build with; JURYDESK_VENV another place for the environment.

venv=${JURYDESK_VENV:-$root/.venv}
python=$venv/bin/python

say() { printf '%s\n' "$@" >&2; }
give_up() { say "$@"; exit 1; }
is_root() { [ "$(id -u)" = 0 ]; }
has() { command -v "$1" >/dev/null 2>&1; }

# Qt and Python want to know that texts are UTF-8; a bare system says nothing about it.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
*) if [ "$(uname -s)" = Linux ]; then unset LC_ALL; LC_CTYPE=C.UTF-8; export LC_CTYPE; fi ;;
esac

# Installs Debian packages where we may; otherwise says the command and returns 1.
get_packages() {
    if ! has apt-get; then
        say "Install these with your system's package manager (the names are Debian's):" "    $*"
        return 1
    fi
    if ! is_root; then
        say "Install it with this command, then start again:" "" "    sudo apt-get install $*" ""
        return 1
    fi
    say "Installing $* ..."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return 0
    apt-get update -qq >&2 || say "The list of packages could not be refreshed; trying with the one at hand."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return 0
    say "These packages could not be installed: $*. The lines above say why."
    return 1
}

is_usable_python() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

# Sets $base to a Python of a version that the lock files are made for; returns 1 when there is none.
find_python() {
    for base in ${JURYDESK_PYTHON:+"$JURYDESK_PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if has "$base" && is_usable_python "$base"; then return 0; fi
    done
    return 1
}

need_python() {
    find_python && return 0
    say "JuryDesk needs Python 3.11, 3.12, 3.13 or 3.14, and this computer has none of them."
    if has apt-get && is_root; then
        get_packages python3 python3-venv && find_python && return 0
        get_packages python3.11 python3.11-venv && find_python && return 0
    fi
    say "On Debian 12 or Ubuntu 24.04 and later:" "" "    sudo apt-get install python3 python3-venv" ""
    give_up "Then start again. JURYDESK_PYTHON=/path/to/python names one that lies elsewhere."
}

make_venv() {
    need_python
    if ! "$base" -c 'import venv, ensurepip' >/dev/null 2>&1; then
        version=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        say "This Python ($base, $version) cannot make environments: Debian and Ubuntu keep that in a package of its own."
        get_packages "python$version-venv" || exit 1
    fi
    say "Making JuryDesk's own Python environment in $venv ..."
    "$base" -m venv -- "$venv" || give_up "The environment could not be made in $venv; the lines above say why."
}

# Installs packaging/lock/$1.txt unless the environment already has exactly that.
install_lock() {
    lock=$root/packaging/lock/$1.txt
    stamp=$venv/jurydesk-$1.lock
    cmp -s -- "$lock" "$stamp" && return 0
    say "Fetching the libraries of packaging/lock/$1.txt (the first time this takes a few minutes) ..."
    rm -f -- "$stamp"
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
        --requirement "$lock" || give_up "" \
        "The libraries could not be fetched; the lines above say why." \
        "Fetching them is the only step that needs a network or a local package index. Start again when it is there."
    cp -- "$lock" "$stamp"
}

# Puts this checkout on the environment's path, and the program beside its Python; written each time, because a checkout
# may have been moved.
link_checkout() {
    folder=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$folder/jurydesk-checkout.pth"
    printf '%s\n' '#!/bin/sh' 'exec "$(dirname -- "$(readlink -f -- "$0")")/python" -m jurydesk "$@"' >"$venv/bin/jurydesk"
    chmod +x "$venv/bin/jurydesk"
}

# need_libraries [--window]: makes sure that Qt finds what it is linked against.
need_libraries() {
    missing=$("$python" "$root/packaging/missing_libraries.py" "$@")
    [ -z "$missing" ] && return 0
    say "This computer lacks system libraries that the window and the PDF reader (Qt) need:"
    printf '%s\n' "$missing" | while read -r library package; do say "    $library (package $package)"; done
    # shellcheck disable=SC2046 # one word per package is meant
    get_packages $(printf '%s\n' "$missing" | cut -d ' ' -f 2 | sort -u)
}

# make_environment LOCK...: the environment with these lock files, usable when this returns.
make_environment() {
    if [ -e "$venv" ] && ! is_usable_python "$python"; then
        [ -f "$venv/pyvenv.cfg" ] || give_up "$venv is no Python environment. Move it away, then start again."
        say "The environment in $venv no longer works (its Python has gone or changed); making it anew."
        rm -rf -- "$venv"
    fi
    [ -e "$venv" ] || make_venv
    for name in "$@"; do install_lock "$name"; done
    link_checkout
}
