#!/bin/sh
# Runs a command in the lab: a Debian with Wine, where the lab's folder is /lab.
#   sh packaging/windows/lab/enter.sh LAB COMMAND…
# Its mounts belong to this one command; none are left behind.
set -eu
exec unshare --mount sh -c '
    mount --make-rprivate /
    mkdir -p "$1/system/lab"
    mount --bind "$1" "$1/system/lab"
    mount -t proc proc "$1/system/proc"
    mount --rbind /dev "$1/system/dev"
    system=$1/system
    shift
    exec chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root XDG_RUNTIME_DIR=/tmp LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive WINEPREFIX=/lab/prefix WINEARCH=win64 WINEDEBUG=-all \
        WINEDLLOVERRIDES="mscoree,mshtml=;mscms=n" /bin/sh -c "cd /lab; exec \"\$@\"" sh "$@"
' sh "$@"
