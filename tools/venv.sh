#!/bin/sh
# Prepares .venv:  tools/venv.sh package   what running the library needs
#                  tools/venv.sh dev       that, and what testing and writing it needs
#                  tools/venv.sh bench     that, and what the benchmarks compare with
# PYTHON=/path/to/python chooses the interpreter. The Makefile calls this when settings.ini,
# setup.py or constraints.txt have changed since the last time.
set -eu
cd "$(dirname "$0")/.."
what=${1:-dev}
venv=.venv

usable() {  # is $1 a Python that is new enough?
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        if usable "$PYTHON"; then echo "$PYTHON"; return; fi
        echo "PYTHON=$PYTHON is not a Python 3.10 or newer: $("$PYTHON" --version 2>&1 || true)" >&2
        exit 1
    fi
    for candidate in python3 python3.13 python3.12 python3.11 python3.10 python; do
        if usable "$candidate"; then echo "$candidate"; return; fi
    done
    echo "No Python 3.10 or newer was found. Install one (python.org, or your system's packages)," >&2
    echo "or name it:  make PYTHON=/path/to/python3 ..." >&2
    exit 1
}

make_venv() {
    python=$(find_python)
    rm -rf "$venv"
    if ! "$python" -m venv "$venv" >"$log" 2>&1; then
        cat "$log" >&2
        rm -rf "$venv"
        echo "$python could not make a virtual environment (on Debian and Ubuntu: apt install python3-venv)." >&2
        exit 1
    fi
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
case $what in
    package) target=. ; echo "Preparing .venv (once, a minute or so; PyTorch is the large part) ..." ;;
    dev) target=".[dev]" ; echo "Preparing .venv with the development tools (once, a minute or two) ..." ;;
    bench) target=".[dev,bench]" ; echo "Preparing .venv with the packages that the benchmarks compare with (once) ..." ;;
    *) echo "usage: tools/venv.sh package|dev|bench" >&2; exit 2 ;;
esac

usable "$venv/bin/python" || make_venv
if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        -c constraints.txt -e "$target" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "Installing into .venv failed: see pip's message above. Running the same command again is safe." >&2
    exit 1
fi
touch "$venv/.package"
if [ "$what" != package ]; then
    # JupyterLab's question about news would cover a corner of the first notebook.
    mkdir -p "$venv/share/jupyter/lab/settings"
    printf '{"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": false}}\n' \
        >"$venv/share/jupyter/lab/settings/overrides.json"
    touch "$venv/.dev"
fi
if [ "$what" = bench ]; then touch "$venv/.bench"; fi
