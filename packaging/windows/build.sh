#!/bin/sh
# Builds the Windows program, its installer and its portable zip; in the lab, from the checkout.
#   sh packaging/windows/build.sh VERSION
# Comes in dist: it-audit/, it-audit-VERSION-windows-setup.exe; the zip needs Linux's own Python.
set -eu
version=$1
cd "$(dirname "$0")/../.."
log=build/windows/build.log
mkdir -p build/windows

# A file as stdin can stop a console program under Wine.
wine /lab/python/python.exe -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath build/pyinstaller build.spec </dev/null 2>&1 | tee $log | grep -v '^$' || true
[ -s dist/it-audit/it-audit.exe ] || {
    tail -n 20 $log >&2
    exit 1
}
sh packaging/windows/installer.sh dist/it-audit "$version" "dist/it-audit-$version-windows-setup.exe"
