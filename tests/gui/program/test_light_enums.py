"""Qt's enumerations are the same whoever makes them."""

import json
import os
import subprocess
import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag

import pytest

from it_audit_gui.gui.program import light_enums

# Everything that can be told of the enumerations of the classes with most of them.
PROBE = """
import copy, enum, json, sys
if sys.argv[1] == "light":
    from it_audit_gui.gui.program import light_enums
    light_enums.prepare()
from PySide6.QtCore import QEvent, QLocale, QMetaType, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle

def tried(deed):
    try:
        return repr(deed())
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def of(one):
    members = list(one.__members__.values())
    first, last = members[0], members[-1]
    flag = issubclass(one, enum.Flag)
    return [
        one.__module__, one.__qualname__, repr(one.__mro__), sorted(vars(one)), len(one),
        [(name, repr(found), found.name, found.value) for name, found in one.__members__.items()],
        [repr(member) for member in one], [repr(member) for member in reversed(one)],
        [(str(member), format(member), hash(member) == hash(one(member.value)),
          one[member.name] is member, copy.deepcopy(member) is member)
         for member in one],
        [getattr(found, "_sort_order_", None) for found in members],
        [tried(lambda: one(value)) for value in (1 << 30, 99991, -1, "x", None)],
        [tried(lambda: deed(first, last)) for deed in (
            lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a ^ b, lambda a, b: ~a,
            lambda a, b: list(a | b), lambda a, b: a < b, lambda a, b: a == a.value,
            lambda a, b: b in a, lambda a, b: bool(a), lambda a, b: a.nothing,
            lambda a, b: setattr(one, a.name, 3), lambda a, b: one.__contains__(b.value),
        )],
        [getattr(one, name, None) for name in (
            "_flag_mask_", "_singles_mask_", "_all_bits_", "_member_names_", "_use_args_",
            "_hashable_values_",
        )],
        sorted(one._value2member_map_) if flag else list(one._value2member_map_),
    ]

told = {}
for owner in (Qt, QEvent, QLocale, QMetaType, QPalette, QSizePolicy, QStyle):
    for found in vars(owner).values():
        if isinstance(found, enum.EnumType):
            told[str(found)] = of(found)
print(json.dumps(told, default=repr))
"""


def told(way: str) -> dict[str, list[object]]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, way],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, list[object]] = json.loads(done.stdout)
    return found


def test_nothing_tells_them_from_those_of_python() -> None:
    ours, pythons = told("light"), told("python")
    assert ours.keys() == pythons.keys()
    assert len(ours) > 100
    for name, wanted in pythons.items():
        assert ours[name] == wanted, name


@pytest.mark.parametrize("base", [Enum, Flag, IntEnum, IntFlag])
@pytest.mark.parametrize(
    "names",
    [
        "one two",
        ["one", "two"],
        {"one": 1},
        (("one", 1),),
        [("one", 1.0)],
        [("name", 1)],
        [("_one", 1)],
        [("mro", 1)],
    ],
)
def test_what_is_not_plain_goes_pythons_way(base: EnumType, names: object) -> None:
    assert not light_enums.are_plain(base, names)


class Strange(Enum):
    """One of ours, without members yet."""


def test_flags_below_nought_go_pythons_way() -> None:
    assert not light_enums.are_plain(Flag, [("one", 1), ("all", -1)])
    assert light_enums.are_plain(IntEnum, [("one", 1), ("none", -1)])
    assert not light_enums.are_plain(Strange, [("one", 1)])


def test_both_ways_belong_to_the_module_that_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EnumType, "_create_", light_enums.create)
    for names in ([("one", 1)], "one"):
        assert Enum("Asked", names).__module__ == __name__


def test_a_python_nobody_tried_makes_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    before = vars(EnumType)["_create_"]
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    light_enums.prepare()
    assert vars(EnumType)["_create_"] is before
