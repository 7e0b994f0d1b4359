#!/bin/sh
# Tries the Windows program, its installer and its portable folder under Wine; run in the lab.
#   sh packaging/windows/under_wine.sh VERSION
# Results come in build/windows/results.tsv: what, outcome, seconds. Stops at the first failure.
# A pass here is not a pass on Windows: docs/packaging.md tells what it leaves open.
set -eu
version=$1
cd "$(dirname "$0")/../.."
out=build/windows
results=$out/results.tsv
bundle=dist/it-audit
setup=dist/it-audit-$version-windows-setup.exe
title="IT self-audit"
user=$WINEPREFIX/drive_c/users/root
programs=$user/AppData/Local/Programs/it-audit
settings=$user/AppData/Local/it-audit
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/$title.lnk"
desktop="$user/Desktop/$title.lnk"
audit=$user/Documents/firm.itaudit
classes='HKCU\Software\Classes'
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\it-audit'

stop() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# A file as stdin or stdout can stop a console program under Wine.
windows() { wine "$@" </dev/null 2>>$out/wine.log | cat; }

# What the program gave back: a pipe forgets it.
code_of() {
    wine "$@" </dev/null >/dev/null 2>>$out/wine.log && code=0 || code=$?
}

# Runs a try and notes how long it took.
try() {
    what=$1
    shift
    began=$(date +%s.%N)
    "$@" || stop "$what"
    took=$(echo "$began $(date +%s.%N)" | awk '{printf "%.1f", $2 - $1}')
    printf '%s\tpasses\t%s\n' "$what" "$took" >>$results
    printf '  %-58s passes %6s s\n' "$what" "$took"
}

open_screen() {
    rm -f $out/display
    Xvfb -displayfd 3 -screen 0 1366x900x24 -nolisten tcp 3>$out/display 2>/dev/null &
    screen=$!
    trap 'wineserver -k || true; kill $screen' EXIT
    while [ ! -s $out/display ]; do sleep 0.2; done
    DISPLAY=:$(cat $out/display)
    export DISPLAY
}

off_screen() {
    # Wine passes QT_… on only under this name.
    said=$(WINEQT_QPA_FONTDIR='C:\windows\Fonts' windows /lab/python/python.exe packaging/smoke_test.py $bundle)
    printf '%s\n' "$said" >>$out/smoke.log
    case $said in
    *"The bundle works"*) ;;
    *)
        tail -n 5 $out/wine.log $out/smoke.log >&2
        return 1
        ;;
    esac
}

# $1 is the folder with the program, as Linux names it.
self_test() {
    rm -f $out/self-test.json
    code_of "$1/it-audit.exe" --self-test "$(winepath -w $out)\\self-test.json"
    [ "$code" = 0 ] && grep -q '^  "ok": true' $out/self-test.json
}

windows_open() { xdotool search --onlyvisible --name "$1" 2>/dev/null | wc -l; }

# Waits until $2 windows with $1 in their titles are open.
wait_for_windows() {
    tries=120
    until [ "$(windows_open "$1")" -ge "$2" ]; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.5
    done
}

close_all() {
    wineserver -k || true
    wineserver -w
}

shows_its_window() {
    wine "$bundle/it-audit.exe" </dev/null >/dev/null 2>&1 &
    wait_for_windows "$title" 1 || return 1
    sleep 2
    import -window root $out/window.png
    close_all
}

# The zip was unpacked as a user does it; here into a folder with a blank and an umlaut.
portable() { self_test "$out/Stick für Kunden/IT self-audit"; }

install() {
    code_of $setup /S
    [ "$code" = 0 ] && [ -s "$programs/it-audit.exe" ] && [ -s "$menu" ] && [ ! -e "$desktop" ]
}

is_registered() {
    wine reg query "$classes\\.itaudit" /ve 2>/dev/null | grep -q ItSelfAudit.Audit &&
        wine reg query "$uninstall" /v DisplayVersion 2>/dev/null | grep -q "$version"
}

# Wine does not ask a user's own file types: what Windows would run is run here.
opens_two_files() {
    wine reg query "$classes\\ItSelfAudit.Audit\\shell\\open\\command" /ve 2>/dev/null |
        grep -qF '\it-audit\it-audit.exe" "%1"' || return 1
    for name in firm second; do
        file="C:\\users\\root\\Documents\\$name.itaudit"
        code_of "$programs/it-audit-cli.exe" new "$file" --organisation "$name"
        [ "$code" = 0 ] || return 1
        wine "$programs/it-audit.exe" "$file" </dev/null >/dev/null 2>&1 &
    done
    wait_for_windows "$title" 2
}

# With the windows of the try before still open.
refuses_while_open() {
    before=$(ls -l "$programs" | cksum)
    code_of $setup /S
    [ "$code" = 3 ] && [ "$before" = "$(ls -l "$programs" | cksum)" ]
}

upgrade() {
    close_all
    kept=$(cksum <"$audit")
    touch "$programs/_internal/of-an-earlier-version"
    install || return 1
    [ ! -e "$programs/_internal/of-an-earlier-version" ] && [ "$kept" = "$(cksum <"$audit")" ]
}

uninstall() {
    [ -e "$settings/settings.ini" ] || stop "no settings were written: nothing to remove"
    code_of "$programs/uninstall.exe" /S
    # It goes on as a copy of itself.
    tries=60
    while [ -e "$programs" ] && [ $tries -gt 0 ]; do
        tries=$((tries - 1))
        sleep 0.5
    done
    # Safety copies are audits, and stay as they do.
    [ -z "$(find "$settings" -type f ! -path '*/copies/*.itaudit' 2>/dev/null)" ] ||
        stop "uninstalling left in $settings: $(find "$settings" -type f)"
    for left in "$programs" "$menu"; do
        [ ! -e "$left" ] || stop "uninstalling left $left"
    done
    ! wine reg query "$uninstall" >/dev/null 2>&1 &&
        ! wine reg query "$classes\\ItSelfAudit.Audit" >/dev/null 2>&1 &&
        ! wine reg query "$classes\\.itaudit" >/dev/null 2>&1 &&
        [ "$kept" = "$(cksum <"$audit")" ]
}

mkdir -p $out
rm -rf $results $out/smoke.log "$programs" "$settings" "$user"/Documents/*.itaudit*
open_screen
try "main job on the command line, self-test off screen" off_screen
try "self-test on a screen" self_test $bundle
try "the window appears" shows_its_window
try "portable: unpacked, self-test on a screen" portable
try "silent install, Start menu, no link on the desktop" install
try "registered: file type and list of programs" is_registered
try "installed: self-test on a screen" self_test "$programs"
try "registered command: two audits open in two windows" opens_two_files
try "setup stops while a window is open, and changes nothing" refuses_while_open
try "upgrade in place: old parts gone, the audit untouched" upgrade
try "silent uninstall: nothing left but audits and their safety copies" uninstall
