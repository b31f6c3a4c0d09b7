#!/usr/bin/env bash
# Prints the path of a uv, installing one below .tools when the machine has none. Needs python3 and its package index.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.13.9
if command -v uv >/dev/null 2>&1; then command -v uv; exit 0; fi
if [ ! -x .tools/bin/uv ]; then
  # Debian's python3 comes without pip and venv; with neither there is nothing to install with.
  if ! python3 -c 'import ensurepip' 2>/dev/null && ! python3 -m pip --version >/dev/null 2>&1; then
    sudo=""; [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq >&2 && $sudo apt-get install -y -qq python3-venv >&2
  fi
  if python3 -c 'import ensurepip' 2>/dev/null; then
    python3 -m venv .tools >&2
    .tools/bin/python -m pip install --quiet --disable-pip-version-check "uv==$version" >&2
  else
    python3 -m pip install --quiet --disable-pip-version-check --target .tools/lib "uv==$version" >&2
    mkdir -p .tools/bin && ln -sf ../lib/bin/uv .tools/bin/uv
  fi
fi
echo .tools/bin/uv
