#!/bin/sh
# Sets up .venv with the locked dependencies, and on Linux the system libraries that Qt needs.
#   tools/setup.sh run     what the program needs
#   tools/setup.sh test    what its checks and tests need as well
# PYTHON=/path/to/python3.12 chooses the interpreter. Nothing to do costs a fraction of a second.
set -eu
cd "$(dirname "$0")/.."
PATH=$PATH:/sbin:/usr/sbin

say() { printf '%s\n' "$@" >&2; }
stop() {
    say "$@"
    exit 1
}

case ${1:-} in
run | test) purpose=$1 ;;
*) stop "Usage: tools/setup.sh run|test" ;;
esac

# ---- Python -----------------------------------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        new_enough "$PYTHON" && echo "$PYTHON" && return
        stop "PYTHON is $PYTHON, and that is no Python 3.11 or newer."
    fi
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        new_enough "$candidate" && echo "$candidate" && return
    done
    stop "Python 3.11 or newer is needed; found: $(python3 --version 2>/dev/null || echo none)." \
        "Debian 12 or newer: sudo apt-get install python3 python3-venv" \
        "macOS: brew install python, or the installer of python.org" \
        "One in another place: make PYTHON=/path/to/python3.12 run"
}

# ---- system packages --------------------------------------------------------------------------

# Each line: the library, and the Debian package that holds it.
offscreen_libraries="
libglib-2.0.so.0     libglib2.0-0
libdbus-1.so.3       libdbus-1-3
libEGL.so.1          libegl1
libGL.so.1           libgl1
libfontconfig.so.1   libfontconfig1
libxkbcommon.so.0    libxkbcommon0
"
window_libraries="
libxcb-cursor.so.0   libxcb-cursor0
libxcb-icccm.so.4    libxcb-icccm4
libxcb-keysyms.so.1  libxcb-keysyms1
libxcb-shape.so.0    libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libcups.so.2         libcups2
"
wayland_libraries="
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1  libwayland-egl1
"

wanted_libraries() {
    if [ "$purpose" = test ]; then
        echo "$offscreen_libraries"
    elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        echo "$offscreen_libraries" "$window_libraries" ${WAYLAND_DISPLAY:+"$wayland_libraries"}
    fi
}

# Prints column $1 (1 library, 2 package) of every wanted library that this machine lacks.
missing_libraries() {
    { ldconfig -p && wanted_libraries; } 2>/dev/null |
        awk -v column="$1" '/=>/ {known[$1]; next} NF == 2 && !($1 in known) {print $column}'
}

# A Python of Debian's comes without the means to make an environment.
missing_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    case $python in
    python3.*) echo "$python-venv" ;;
    *) echo python3-venv ;;
    esac
}

install_packages() {
    if [ "$(id -u)" -eq 0 ]; then
        root="env"
    elif sudo -n true 2>/dev/null; then
        root="sudo env"
    else
        stop "System packages are missing. Please run this line, then try again:" \
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    fi
    say "Installing system packages: $*"
    $root apt-get update -qq >/dev/null
    $root DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

# Arguments: packages that are missing besides the libraries.
complete_system() {
    [ "$(uname)" = Linux ] || return 0
    if command -v apt-get >/dev/null; then
        # shellcheck disable=SC2046  # one word per package
        set -- "$@" $(missing_libraries 2)
        [ $# -eq 0 ] || install_packages "$@"
    elif [ -n "$(missing_libraries 1)" ]; then
        stop "Qt needs these system libraries; please install the packages that hold them:" \
            "$(missing_libraries 1)"
    fi
}

# ---- .venv ------------------------------------------------------------------------------------

# A moved folder, another interpreter or changed requirements make another key.
key_of_environment() {
    {
        pwd
        .venv/bin/python --version
        sed '/^\[tool\./,$d' pyproject.toml
        cat requirements/*.txt tools/setup.sh
    } 2>/dev/null | cksum
}

is_ready() {
    [ -x .venv/bin/python ] || return 1
    [ -z "${PYTHON:-}" ] || [ "$("$PYTHON" --version)" = "$(.venv/bin/python --version)" ] || return 1
    key=$(key_of_environment)
    [ "$(cat .venv/ready-for-test 2>/dev/null)" = "$key" ] && return
    [ "$purpose" = run ] && [ "$(cat .venv/ready-for-run 2>/dev/null)" = "$key" ]
}

pip() { .venv/bin/python -m pip --quiet --disable-pip-version-check "$@"; }

make_environment() {
    # Who had the tests' tools keeps them.
    [ ! -e .venv/ready-for-test ] || purpose="test"
    say "Setting up .venv ($purpose, $("$python" --version)); the first time this takes a minute or two."
    "$python" -m venv --clear .venv || stop "The environment could not be made with $python."
    # Only the locked files, checked by their hashes; the project itself is built by the locked tools.
    if [ "$purpose" = test ]; then
        pip install --require-hashes --only-binary :all: -r requirements/dev.txt
    else
        pip install --require-hashes --only-binary :all: -r requirements/runtime.txt -r requirements/build.txt
    fi
    pip install --no-deps --no-build-isolation --editable .
    pip check
    key_of_environment >".venv/ready-for-$purpose"
}

if is_ready; then
    complete_system
else
    python=$(find_python)
    # shellcheck disable=SC2046  # one word or none
    complete_system $(missing_venv)
    make_environment
fi
