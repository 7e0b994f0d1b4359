#!/bin/sh
# Builds the program that needs no Python in dist/it-audit, and tries it out. `make bundle` calls it.
#   sh packaging/bundle.sh PYTHON     the interpreter that goes into the bundle
# It builds in .venv-bundle, which holds nothing but the program's dependencies and PyInstaller.
set -eu
cd "$(dirname "$0")/.."
env=.venv-bundle
bin=bin
case $(uname) in MINGW* | MSYS*) bin=Scripts ;; esac

key=$(cat requirements/bundle.txt - <<EOF | cksum
$(pwd) $("$1" --version)
EOF
)
if [ "$(cat $env/ready 2>/dev/null)" != "$key" ]; then
    "$1" -m venv --clear $env
    echo '*' >$env/.gitignore
    $env/$bin/python -m pip --quiet --disable-pip-version-check install \
        --require-hashes --only-binary :all: -r requirements/bundle.txt
    echo "$key" >$env/ready
fi

$env/$bin/python -m PyInstaller --noconfirm --clean --log-level WARN --workpath build/pyinstaller build.spec
$env/$bin/python packaging/smoke_test.py dist/it-audit
