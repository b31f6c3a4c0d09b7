#!/bin/sh
# Installs what the tests need and Python's packages don't bring: PostgreSQL, Redis, Chromium with fonts, axe-core,
# hunspell with a Luxembourgish dictionary.
# Does nothing, quickly, when all of it is there. Debian and Ubuntu; asks for sudo when not run as root.
set -eu
cd "$(dirname "$0")/.."

AXE_VERSION=4.14.1
AXE_SHA512=1477dafa598d8d065f273d6af302aa203c02e83131707b7fa648cd41bd3d6b734f8c22a0dab86ee6a6f64b8afbe804b214d36db85a2826965edfb3a0b9d546b5
AXE_DIR=tests/browser/.cache
LB_VERSION=3.2.2
LB_SHA512=f465c65ef5b9e50cc966099498a56d33c0672b5a6de0a3d4ffc19507b9cfdf9d134fcc59efa9f0ca0620b58b29c2c18f713dd3ee324fd03b24ed8a82297558cd
LB_DIR=tests/unit/bot/.cache

missing=""
found() { command -v "$1" >/dev/null 2>&1; }
found postgres || ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing="$missing postgresql"
found redis-server || missing="$missing redis-server"
found chromium || found chromium-browser || missing="$missing chromium"
ls /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf >/dev/null 2>&1 || missing="$missing fonts-noto-core"
ls /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf >/dev/null 2>&1 || missing="$missing fonts-noto-color-emoji"
found npm || missing="$missing npm"
found hunspell || missing="$missing hunspell"

if [ -n "$missing" ]; then
  echo "installing:$missing"
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq
  # A server that apt starts is of no use to the tests, they start their own.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi

# fetch <name> <version> <sha512>: the npm package, unpacked below $work; ends when it is not the file that was reviewed.
work=""
trap '[ -z "$work" ] || rm -rf "$work"' EXIT
fetch() {
  echo "fetching $1 $2"
  [ -n "$work" ] || work=$(mktemp -d)
  npm pack --silent --pack-destination "$work" "$1@$2" >/dev/null
  got=$(sha512sum "$work/$1-$2.tgz" | cut -d' ' -f1)
  if [ "$got" != "$3" ]; then
    echo "$1 $2 is not the file that was reviewed (sha512 $got)" >&2
    exit 1
  fi
  mkdir -p "$work/$1"
  tar -xzf "$work/$1-$2.tgz" -C "$work/$1"
}

if [ ! -f "$AXE_DIR/axe-$AXE_VERSION.min.js" ]; then
  fetch axe-core "$AXE_VERSION" "$AXE_SHA512"
  mkdir -p "$AXE_DIR"
  printf '*\n' > "$AXE_DIR/.gitignore"
  cp "$work/axe-core/package/axe.min.js" "$AXE_DIR/axe-$AXE_VERSION.min.js"
fi

# EUPL-1.1 or later; fetched for the tests and not committed.
if [ ! -f "$LB_DIR/lb-$LB_VERSION.dic" ]; then
  fetch dictionary-lb "$LB_VERSION" "$LB_SHA512"
  mkdir -p "$LB_DIR"
  printf '*\n' > "$LB_DIR/.gitignore"
  cp "$work/dictionary-lb/package/index.aff" "$LB_DIR/lb-$LB_VERSION.aff"
  cp "$work/dictionary-lb/package/index.dic" "$LB_DIR/lb-$LB_VERSION.dic"
fi
