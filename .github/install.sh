#!/usr/bin/env bash
# Installs the dependencies of Listwright in its own folder and sets the output `listwright` to its entry point.
# Node runs the TypeScript sources directly, so no build and no dev dependencies are needed.
set -euo pipefail
folder=$1

if [ -f "$folder/lib/cli/bin.js" ]; then
  start=$folder/lib/cli/bin.js
elif [ "$(node -p 'Boolean(process.features.typescript)')" = true ]; then
  start=$folder/src/cli/bin.ts
else
  echo "::error title=Listwright::Listwright needs Node 22.18 or newer, but this is $(node --version)"
  exit 2
fi
if [ ! -d "$folder/node_modules" ]; then
  npm ci --prefix "$folder" --omit=dev --ignore-scripts --no-audit --no-fund
fi
echo "listwright=$start" >>"$GITHUB_OUTPUT"
