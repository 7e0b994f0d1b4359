"""Makes Qt's enumerations in half of the time that Python takes for them.

PySide6 makes all enumerations of a class when the class is first touched, and Python is made for
subtler ones: 2000 members took a sixth of the start. Those of Qt are as simple as can be, names
with whole numbers, and are filled here into a copy of an empty one of Python's own making. Whatever
is not as simple goes Python's way. docs/decisions tell more.
"""

import sys
from collections.abc import Callable, Iterable
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from functools import cache
from typing import Any

# What is filled in below was compared with what these make; any other makes its own.
_TRIED = ((3, 11), (3, 12), (3, 13))
_BASES = (Enum, Flag, IntEnum, IntFlag)
_own_way: Callable[..., EnumType] = vars(EnumType)["_create_"]


def prepare() -> None:
    """Call this before a class of Qt is touched; later it helps with what is left."""
    if sys.version_info[:2] in _TRIED:
        EnumType._create_ = create  # type: ignore[attr-defined]


def create(cls: EnumType, class_name: str, names: object, **rest: Any) -> EnumType:  # noqa: ANN401
    """What Python calls when an enumeration is called to make another."""
    if rest.get("module") is None:
        rest["module"] = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as Python does
    if rest.get("type") is None and rest.get("qualname") is None and are_plain(cls, names):
        made = _copy_of(_empty(cls, rest.get("boundary")), class_name, rest["module"])
        _fill(made, names, is_flag=issubclass(cls, Flag))
        return made
    return _own_way(cls, class_name, names, **rest)


def are_plain(cls: EnumType, names: object) -> bool:
    """Whether these are pairs of a name that means nothing else here, and a whole number."""
    if cls not in _BASES or not isinstance(names, list):
        return False
    taken, may_be_negative = _taken(cls), not issubclass(cls, Flag)
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2:
            return False
        name, value = pair
        if name in taken or name.startswith("_"):
            return False
        if type(value) is not int or (value < 0 and not may_be_negative):
            return False
    return True


@cache
def _taken(cls: EnumType) -> frozenset[str]:
    known = (name for one in (*cls.__mro__, EnumType) for name in vars(one))
    return frozenset((*known, "mro", ""))


@cache
def _empty(cls: EnumType, boundary: FlagBoundary | None) -> EnumType:
    """One without members, for all that members do not decide."""
    return _own_way(cls, "Empty", [], module=__name__, boundary=boundary)


def _copy_of(empty: EnumType, name: str, module: str | None) -> EnumType:
    """Another one without members; its lists of members are its own."""
    space = {
        key: value.copy() if isinstance(value, list | dict) else value
        for key, value in vars(empty).items()
    }
    return type.__new__(EnumType, name, empty.__bases__, {**space, "__module__": module})


def _fill(made: Any, names: Any, *, is_flag: bool) -> None:  # noqa: ANN401 - as Python keeps them
    """Add the members. Of several names for one number, those after the first are other names."""
    new, is_number = made._new_member_, made._use_args_
    listed, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if is_number else new(made)
            member._value_, member._name_ = value, name
            member.__objclass__, member._sort_order_ = made, len(listed)
            by_value[value] = member
            mask |= value
            # Of flags, only those of a single bit are members in their own right.
            if not is_flag or value.bit_count() == 1:
                listed.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if hasattr(made, "_hashable_values_"):  # since Python 3.13
        made._hashable_values_.extend(by_value)
    if is_flag:
        _sum_up(made, mask, [by_name[name]._value_ for name in listed])


def _sum_up(made: Any, mask: int, bits: Iterable[int]) -> None:  # noqa: ANN401 - as above
    """What flags know of their members together."""
    bits = list(bits)
    made._flag_mask_, made._singles_mask_ = mask, sum(bits)
    made._all_bits_ = 2 ** mask.bit_length() - 1
    if bits != sorted(bits):
        made._iter_member_ = made._iter_member_by_def_
