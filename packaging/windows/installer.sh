#!/bin/sh
# Makes the installer from a Windows bundle, with a makensis that knows the 64-bit stub (Debian's).
#   sh packaging/windows/installer.sh BUNDLE VERSION OUT
# With SIGN set to a command, that command signs the programs, the uninstaller and the installer:
# it is called with one file behind it, and replaces that file.
set -eu
bundle=$(realpath "$1")
version=$2
out=$(realpath -m "$3")

if [ -n "${SIGN:-}" ]; then
    for program in it-audit it-audit-cli; do
        $SIGN "$bundle/$program.exe"
    done
fi
makensis -V2 -WX -DSTUB64 -DBUNDLE="$bundle" -DVERSION="$version" \
    -DNUMBERS="$(echo "$version" | sed 's/[^0-9.].*//').0" -DOUT="$out" ${SIGN:+"-DSIGN=$SIGN"} \
    "$(dirname "$0")/installer.nsi"
