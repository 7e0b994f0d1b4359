#!/bin/sh
# Builds the Windows program on Linux and tries it under Wine; `make windows` calls it.
#   sh packaging/windows/make.sh PYTHON UV
# PYTHON is this system's own. The installer and the zip come in dist/windows, the results in
# docs/packaging.md. The lab, some 3 GB, stays in WINDOWS_LAB for the next time.
set -eu
python=$(realpath -s "$1")
uv=$(realpath -s "$2")
cd "$(dirname "$0")/../.."
here=packaging/windows
lab=$(realpath -m "${WINDOWS_LAB:-${XDG_CACHE_HOME:-$HOME/.cache}/it-audit-windows}")
source=$lab/source
version=$("$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')

within() { sh $here/lab/enter.sh "$lab" "$@"; }

[ "$(id -u)" -eq 0 ] || {
    echo "The lab is a system of its own; making and entering it needs root." >&2
    exit 1
}
for tool in debootstrap osslsigncode; do
    command -v $tool >/dev/null || missing="${missing:-} $tool"
done
# shellcheck disable=SC2086  # one word per package
[ -z "${missing:-}" ] || apt-get install -qq -y --no-install-recommends $missing >/dev/null

sh $here/lab/set_up.sh "$lab" "$python"

echo "== what the bundle is made of"
rm -rf "$lab/python/Lib/site-packages"
# Unlike pip, uv judges the markers by Windows.
"$uv" pip install --quiet --target "$lab/python/Lib/site-packages" --python-platform x86_64-pc-windows-msvc \
    --python-version 3.11 --only-binary :all: --require-hashes -r requirements/bundle.txt

echo "== build"
# What git knows or would take; whoever has no git has the files alone.
rm -rf "$source"
mkdir -p "$source"
{ git ls-files -z --cached --others --exclude-standard 2>/dev/null || find . -type f -print0; } |
    tar --null --files-from - --create --ignore-failed-read --warning=no-failed-read | tar --extract --directory "$source"
within sh source/$here/build.sh "$version"
"$python" $here/portable.py "$source/dist/it-audit" "$version" "$source/dist/it-audit-$version-windows-portable.zip"

echo "== try"
within wine --version >"$source/build/windows/wine-version"
"$python" -m zipfile -e "$source/dist/it-audit-$version-windows-portable.zip" "$source/build/windows/Stick für Kunden"
within sh source/$here/under_wine.sh "$version"

mkdir -p dist/windows
cp "$source"/dist/it-audit-*windows* "$source/dist/it-audit-sbom.cdx.json" dist/windows/
"$python" $here/record.py "$source"
echo "== dist/windows: installer and portable zip; docs/packaging.md: the results"
