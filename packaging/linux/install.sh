#!/bin/sh
# Puts the program into this user's menu and lets audits open with it; `remove` undoes that.
#   sh install.sh [remove]
# The program itself stays in this folder. Your audits are never touched.
set -eu
here=$(dirname "$(realpath "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/it-audit.desktop
kind=$share/mime/packages/it-audit.xml
icons=$share/icons/hicolor/256x256
icon=$icons/apps/it-audit.png
file_icon=$icons/mimetypes/it-audit.png
manual=$share/man/man1/it-audit.1

if [ "${1:-}" = remove ]; then
    rm -f "$entry" "$kind" "$icon" "$file_icon" "$manual"
else
    mkdir -p "$share/applications" "$share/mime/packages" "$icons/apps" "$icons/mimetypes"
    # A desktop file escapes twice: in its quotes, and in its values. Then sed wants its own.
    place=$(printf '%s' "$here" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/[\\&|]/\\&/g')
    sed "s|@FOLDER@|$place|" "$here/desktop/it-audit.desktop" >"$entry"
    cp "$here/desktop/it-audit.xml" "$kind"
    cp "$here/desktop/it-audit.png" "$icon"
    cp "$here/desktop/it-audit.png" "$file_icon"
    mkdir -p "${manual%/*}"
    cp "$here/man/man1/it-audit.1" "$manual"
fi
# Where these are not installed, the desktop notices by itself at the next login.
if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications"; fi
