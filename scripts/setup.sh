#!/usr/bin/env bash
# Makes the environment .venv from a lock file with hashes: scripts/setup.sh requirements.lock
# Does nothing when it is already made from the same lock and project.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=$1
mark=.venv/.made-from
wanted=$(cat "$lock" pyproject.toml | sha256sum)
if [ "$(cat "$mark" 2>/dev/null || true)" = "$wanted" ]; then exit 0; fi
# What the tests need holds what running needs too: don't take it away again.
if [ "$lock" = requirements.lock ] && [ "$(cat "$mark" 2>/dev/null || true)" = "$(cat requirements-test.lock pyproject.toml | sha256sum)" ]; then exit 0; fi
uv=$(scripts/uv.sh)
export UV_PROJECT_ENVIRONMENT=.venv VIRTUAL_ENV=$PWD/.venv
[ -x .venv/bin/python ] || "$uv" venv --quiet --python 3.11 .venv
"$uv" pip sync --quiet --require-hashes "$lock"
"$uv" pip install --quiet --no-deps --no-build-isolation --editable .
printf '%s\n' "$wanted" > "$mark"
