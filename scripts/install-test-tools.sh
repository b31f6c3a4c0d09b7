#!/bin/sh
# Installs what the tests need and Python's packages don't bring: PostgreSQL, Redis, Chromium with fonts, axe-core.
# Does nothing, quickly, when all of it is there. Debian and Ubuntu; asks for sudo when not run as root.
set -eu
cd "$(dirname "$0")/.."

AXE_VERSION=4.14.1
AXE_SHA512=1477dafa598d8d065f273d6af302aa203c02e83131707b7fa648cd41bd3d6b734f8c22a0dab86ee6a6f64b8afbe804b214d36db85a2826965edfb3a0b9d546b5
AXE_DIR=tests/browser/.cache

missing=""
found() { command -v "$1" >/dev/null 2>&1; }
found postgres || ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing="$missing postgresql"
found redis-server || missing="$missing redis-server"
found chromium || found chromium-browser || missing="$missing chromium"
ls /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf >/dev/null 2>&1 || missing="$missing fonts-noto-core"
ls /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf >/dev/null 2>&1 || missing="$missing fonts-noto-color-emoji"
found npm || missing="$missing npm"

if [ -n "$missing" ]; then
  echo "installing:$missing"
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq
  # A server that apt starts is of no use to the tests, they start their own.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi

if [ ! -f "$AXE_DIR/axe-$AXE_VERSION.min.js" ]; then
  echo "fetching axe-core $AXE_VERSION"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  npm pack --silent --pack-destination "$work" "axe-core@$AXE_VERSION" >/dev/null
  tar -xzf "$work/axe-core-$AXE_VERSION.tgz" -C "$work"
  got=$(sha512sum "$work/axe-core-$AXE_VERSION.tgz" | cut -d' ' -f1)
  if [ "$got" != "$AXE_SHA512" ]; then
    echo "axe-core $AXE_VERSION is not the file that was reviewed (sha512 $got)" >&2
    exit 1
  fi
  mkdir -p "$AXE_DIR"
  printf '*\n' > "$AXE_DIR/.gitignore"
  cp "$work/package/axe.min.js" "$AXE_DIR/axe-$AXE_VERSION.min.js"
fi
