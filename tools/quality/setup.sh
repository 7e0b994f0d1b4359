#!/bin/sh
# Fetches what `make quality` checks reports with into build/quality: the rules of veraPDF (Java),
# axe-core and the Nu validator. All locked with hashes, none of it shipped.
set -eu
cd "$(dirname "$0")/../.."
for program in java npm chromium; do
    command -v "$program" >/dev/null || { echo "make quality needs $program" >&2; exit 1; }
done
folder=build/quality/tools
lock=requirements/quality.txt
stamp=$folder/ready
if [ "$stamp" -nt "$lock" ] && [ "$stamp" -nt tools/quality/package-lock.json ]; then exit 0; fi
rm -rf "$folder"
mkdir -p "$folder"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
    --target "$folder/python" -r "$lock"
cp tools/quality/package.json tools/quality/package-lock.json "$folder"
npm ci --silent --ignore-scripts --no-audit --no-fund --prefix "$folder"
touch "$stamp"
