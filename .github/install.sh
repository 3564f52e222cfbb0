#!/usr/bin/env bash
# Makes Listwright ready in its own folder, and tells where it starts, as the output `listwright` of the step.
# Node runs the sources as they are: there is nothing to compile, and no tool for development to download.
set -euo pipefail
folder=$1

if [ -f "$folder/lib/cli/bin.js" ]; then
  start=$folder/lib/cli/bin.js
elif [ "$(node -p 'Boolean(process.features.typescript)')" = true ]; then
  start=$folder/src/cli/bin.ts
else
  echo "::error title=Listwright::Unexpected Node $(node --version), expected 22.18 or newer"
  exit 2
fi
if [ ! -d "$folder/node_modules" ]; then
  # In a folder of its own, as what the sources import is more than what the manifest has as dependencies.
  mkdir -p "$folder/.install"
  node "$(dirname "$0")/source-manifest.mjs" "$folder" >"$folder/.install/package.json"
  cp "$folder/package-lock.json" "$folder/.install"
  npm ci --prefix "$folder/.install" --omit=dev --ignore-scripts --no-audit --no-fund
  mv "$folder/.install/node_modules" "$folder"
  rm -r "$folder/.install"
fi
echo "listwright=$start" >>"$GITHUB_OUTPUT"
