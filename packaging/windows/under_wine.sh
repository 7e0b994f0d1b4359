#!/bin/sh
# Builds the Windows program under Wine and tries it out; results come in build/windows.
# A pass here is not a pass on Windows: docs/packaging.md tells what it leaves open.
#   sh packaging/windows/under_wine.sh PYTHON.EXE
# PYTHON.EXE is a Python for Windows (x86-64) that holds what requirements/bundle.txt names.
# Needs Wine 10 or newer, Xvfb and xdotool, and a WINEPREFIX of its own: it is stopped at the end.
set -eu
python=$(realpath "$1")
cd "$(dirname "$0")/../.."
out=build/windows
program=$out/it-audit/it-audit.exe
export WINEDEBUG="${WINEDEBUG:--all}"

say() { printf '== %s\n' "$*"; }
stop() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# A file as stdin or stdout can stop a console program under Wine.
windows() { wine "$@" </dev/null 2>>$out/wine.log | cat; }

open_screen() {
    Xvfb -displayfd 3 -screen 0 1366x900x24 -nolisten tcp 3>$out/display 2>/dev/null &
    screen=$!
    trap 'kill $screen' EXIT
    while [ ! -s $out/display ]; do sleep 0.2; done
    DISPLAY=:$(cat $out/display)
    export DISPLAY
}

# The smoke test has tried everything off screen; this is on a screen.
self_test() {
    report=$out/self-test.json
    windows "$program" --self-test "$(winepath -w $out)\\self-test.json"
    [ -s $report ] || stop "the self-test wrote nothing"
    grep -q '^  "ok": true' $report || stop "the self-test on a screen, see $report"
    say "self-test on a screen: ok"
}

show_window() {
    wine "$program" </dev/null >/dev/null 2>&1 &
    shown=$!
    tries=60
    until xdotool search --onlyvisible --name "IT self-audit" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || stop "no window appeared"
        sleep 0.5
    done
    say "the window appeared"
    wineserver -k
    wait $shown || true
}

rm -rf $out
mkdir -p $out
open_screen
say "build, with $(wine --version 2>/dev/null)"
windows "$python" -m PyInstaller --noconfirm --clean --log-level ERROR \
    --distpath $out --workpath build/pyinstaller-windows build.spec
[ -s $program ] || stop "no program was built, see $out/wine.log"
# Wine passes QT_… on only under this name.
export WINEQT_QPA_FONTDIR='C:\windows\Fonts'
say "$(find $out/it-audit -type f | wc -l) files, $(du -sm $out/it-audit | cut -f1) MB"
tried=$(windows "$python" packaging/smoke_test.py $out/it-audit)
printf '%s\n' "$tried"
case $tried in
*"The bundle works"*) ;;
*) stop "the smoke test, see $out/wine.log" ;;
esac
self_test
show_window
