"""A screen of its own whose pixels can be read, and programs started on it by the clock.

"Painted" is when the first pixel changed, "settled" when the last one did. Nothing in the program
helps to measure it, so that every program is measured alike.
"""

import mmap
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1280, 800
PATIENCE_S = 60.0
# Nothing painted for so long is settled; a text cursor blinks faster, so that there is an end.
QUIET_S, AT_MOST_S = 0.7, 8.0
PAUSE_S = 0.001
EVERY_ROW = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Seconds from the start of the process, and its largest memory in MiB."""

    painted: float
    settled: float
    memory: float


class Screen:
    """An X server without a window manager; use it with ``with``."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        options = ["-displayfd", str(write), "-fbdir", self._folder.name, "-nolisten", "tcp"]
        options.append("-nocursor")  # it would be the first pixel to change
        self._server = subprocess.Popen(
            ["Xvfb", *options, "-screen", "0", size], pass_fds=[write], stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self._display = f":{answer.readline().strip()}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._begin = len(self._pixels) - WIDTH * HEIGHT * 4
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        self._pixels.close()
        self._folder.cleanup()

    def start(
        self,
        command: Sequence[str | Path],
        home: Path,
        seen: Callable[[bytes], bool] | None = None,
    ) -> Start:
        """Start a program, watch it paint, end it; ``seen`` tells when what matters is there."""
        blank = self._look()
        began = time.perf_counter()
        program = subprocess.Popen(
            [str(part) for part in command],
            env=self._environment(home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            painted = self._wait(program, began, seen or (lambda now: now != blank))
            settled = painted if seen else self._settle(began)
            return Start(painted=painted, settled=settled, memory=_memory(program.pid))
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            self._wait_for(lambda now: now == blank)

    def _environment(self, home: Path) -> dict[str, str]:
        # Compiled modules are kept, as they are wherever the program is installed.
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return kept | {
            "PYTHONPYCACHEPREFIX": str(home / "compiled"),
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "SAL_USE_VCLPLUGIN": "gen",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "LC_ALL": "C.UTF-8",
        }

    def _look(self) -> bytes:
        row = WIDTH * 4
        starts = range(self._begin, self._begin + HEIGHT * row, EVERY_ROW * row)
        return b"".join(self._pixels[start : start + row] for start in starts)

    def _wait(
        self, program: subprocess.Popen[bytes], began: float, seen: Callable[[bytes], bool]
    ) -> float:
        while time.perf_counter() - began < PATIENCE_S:
            if seen(self._look()):
                return time.perf_counter() - began
            if program.poll() is not None:
                raise SystemExit(f"{program.args!r} ended with {program.returncode}")
            time.sleep(PAUSE_S)
        raise SystemExit(f"{program.args!r} painted nothing")

    def _wait_for(self, seen: Callable[[bytes], bool]) -> None:
        until = time.perf_counter() + PATIENCE_S
        while not seen(self._look()) and time.perf_counter() < until:
            time.sleep(PAUSE_S)

    def _settle(self, began: float) -> float:
        before, changed = self._look(), time.perf_counter()
        while True:
            now = time.perf_counter()
            if now - changed > QUIET_S or now - began > AT_MOST_S:
                return changed - began
            time.sleep(PAUSE_S)
            pixels = self._look()
            if pixels != before:
                before, changed = pixels, time.perf_counter()


def _memory(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
