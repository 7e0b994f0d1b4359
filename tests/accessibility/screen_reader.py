"""What a screen reader of Linux has of a program: names, roles, states, actions. No picture.

For the system's own Python: the bindings of AT-SPI (Debian: gir1.2-atspi-2.0, python3-gi) are not
to be had for another one.
"""

import time
import warnings
from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

import gi  # type: ignore[import-not-found]  # of the system's own Python

warnings.simplefilter("ignore", DeprecationWarning)
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - as above

Found = TypeVar("Found")

PATIENCE_S = 120.0
_PAUSE_S = 0.05


class Part(Protocol):
    """One part of a window, as AT-SPI tells of it."""

    def get_name(self) -> str: ...
    def get_description(self) -> str: ...
    def get_role_name(self) -> str: ...
    def get_parent(self) -> "Part": ...
    def get_child_count(self) -> int: ...
    def get_child_at_index(self, index: int) -> "Part | None": ...


class ScreenReader:
    """Reads one program and does in it what its parts offer."""

    def __init__(self, program: str) -> None:
        """Wait until the program of this name is there."""
        self.program: Part | None = None
        self.program = self.wait_for(lambda: _program(program), f"the program {program}")

    def parts(self, role: str = "") -> list[Part]:
        """What shows now, in reading order; of one role or of any."""
        if self.program is None:
            return []
        return [part for part in _below(self.program) if role in ("", part.get_role_name())]

    def names(self, role: str) -> list[str]:
        """The names of what shows now."""
        return [part.get_name() for part in self.parts(role)]

    def find(self, role: str, name: str, *, usable: bool = True) -> Part:
        """Wait until a part of this name shows and can be used."""

        def found() -> Part | None:
            fitting = (part for part in self.parts(role) if part.get_name() == name)
            return next((part for part in fitting if not usable or _has(part, "ENABLED")), None)

        return self.wait_for(found, f"{role} ‘{name}’")

    def do(self, role: str, name: str) -> None:
        """Do what a part offers first; once more if it was made anew meanwhile."""
        self.wait_for(
            lambda: Atspi.Action.do_action(self.find(role, name), 0), f"what ‘{name}’ does"
        )

    def write(self, name: str, text: str) -> None:
        """Put words into a field."""
        if not Atspi.EditableText.set_text_contents(self.find("text", name), text):
            raise SystemExit(f"nothing can be written in ‘{name}’")

    def is_checked(self, part: Part) -> bool:
        """Whether a part is said to be chosen."""
        return _has(part, "CHECKED")

    def wait_for(self, look: Callable[[], Found | None], what: str) -> Found:
        """Look again and again until something is found."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.Error:
                found = None  # the page was left while it was read
            if found:
                return found
            time.sleep(_PAUSE_S)
        read = [f"{part.get_role_name()} ‘{part.get_name()}’" for part in self.parts()]
        raise SystemExit(f"A screen reader does not find {what}, but {', '.join(read)}")


def _program(name: str) -> Part | None:
    desktop: Part = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            # What was asked before may be another page by now.
            Atspi.Accessible.set_cache_mask(child, Atspi.Cache.NONE)
            return child
    return None


def _below(part: Part) -> Iterator[Part]:
    for child in _children(part):
        yield child
        yield from _below(child)


def _children(part: Part) -> list[Part]:
    try:
        found = [part.get_child_at_index(index) for index in range(part.get_child_count())]
        return [child for child in found if child is not None and _has(child, "SHOWING")]
    except GLib.Error:
        return []  # left while it was read


def _has(part: Part, state: str) -> bool:
    known: bool = Atspi.Accessible.get_state_set(part).contains(getattr(Atspi.StateType, state))
    return known
