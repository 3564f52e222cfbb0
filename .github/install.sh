#!/usr/bin/env bash
# Installs what some commands of Listwright need, in its own folder, and sets the output `listwright` to its entry point.
# Node runs the TypeScript sources directly: no build is needed, and of the dev dependencies only what they import.
#
#     install.sh FOLDER COMMAND…
set -euo pipefail
folder=$1
commands=("${@:2}")

if [ -f "$folder/lib/cli/bin.js" ]; then
  start=$folder/lib/cli/bin.js
elif [ "$(node -p 'Boolean(process.features.typescript)')" = true ]; then
  start=$folder/src/cli/bin.ts
else
  echo "::error title=Listwright::Listwright needs Node 22.18 or newer, but this is $(node --version)"
  exit 2
fi
# Another step of the job may have installed it for other commands.
installed=$folder/node_modules/.installed-for
if [ ! -d "$folder/node_modules" ] || { [ -f "$installed" ] && [ "$(cat "$installed")" != "${commands[*]}" ]; }; then
  # In a folder of its own, as what the sources import is more than what the manifest has as dependencies.
  rm -rf "$folder/node_modules"
  mkdir -p "$folder/.install"
  node "$(dirname "$0")/source-manifest.mjs" "$folder" "${commands[@]}" >"$folder/.install/package.json"
  cp "$folder/package-lock.json" "$folder/.install"
  npm ci --prefix "$folder/.install" --omit=dev --ignore-scripts --no-audit --no-fund
  mv "$folder/.install/node_modules" "$folder"
  rm -r "$folder/.install"
  echo "${commands[*]}" >"$installed"
fi
echo "listwright=$start" >>"$GITHUB_OUTPUT"
