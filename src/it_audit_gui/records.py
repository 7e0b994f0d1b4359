"""``dataclass`` as Python has it, for frozen ones with slots made in a tenth of the time.

Python writes and compiles six functions for each such class when its module is imported: at a
question that was a fifth of the start. Here five of them are shared, and ``__init__`` is written
when the first value is made, which most classes never see. Other dataclasses are Python's own.
docs/decisions tell more.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

Made = TypeVar("Made")

if TYPE_CHECKING:
    # Type checkers know what it makes by this name only.
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - handed on under its name
else:

    def dataclass(
        *, frozen: bool = False, slots: bool = False, kw_only: bool = False, order: bool = False
    ) -> Callable[[type[Made]], type[Made]]:
        """A decorator; the words mean what they mean to Python's own."""
        if frozen and slots and not order:
            make = partial(_record, kw_only=kw_only)
        else:
            kind = {"frozen": frozen, "slots": slots, "kw_only": kw_only, "order": order}
            make = dataclasses.dataclass(**kind)
        return lambda cls: make(_worded(cls))


def _worded(cls: type[Made]) -> type[Made]:
    """Python would word how a class without words is made, which takes longer than making it."""
    cls.__doc__ = cls.__doc__ or cls.__name__
    return cls


def _record(cls: type[Made], *, kw_only: bool) -> type[Made]:
    """A frozen class with slots."""
    make = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
    made: Any = make(cls)
    fields = dataclasses.fields(made)
    compared = tuple(field.name for field in fields if field.compare)
    shown = tuple(field.name for field in fields if field.repr)
    shared: dict[str, Callable[..., object]] = {
        "__init__": _init_at_first(made),
        "__repr__": _repr_of(shown),
        "__eq__": _eq_of(compared),
        "__hash__": _hash_of(compared),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _state,
        "__setstate__": _set_state,
    }
    for name, function in shared.items():
        # ``__hash__`` is None where a class says how its values compare.
        if vars(made).get(name) is None:
            setattr(made, name, function)
    return cast("type[Made]", made)


def _init_at_first(owner: type) -> Callable[..., None]:
    """Stands for ``__init__`` until the first value is made."""

    def __init__(  # noqa: N807 - what it stands for
        self: object, *values: object, **given: object
    ) -> None:
        init = _init_of(owner)
        setattr(owner, "__init__", init)  # noqa: B010 - not told of a single value
        init(self, *values, **given)

    return __init__


def _init_of(owner: type) -> Callable[..., None]:
    """Takes every field and puts it into its slot."""
    known: dict[str, object] = {"missing": MISSING}
    placed, named = ["self"], list[str]()
    lines: list[str] = []
    for field in dataclasses.fields(owner):
        name = field.name
        known[f"put_{name}"] = getattr(owner, name).__set__
        value = _value_of(field, known)
        if field.init:
            (named if field.kw_only else placed).append(name + _default_of(field))
        if value:
            lines.append(f"put_{name}(self, {value})")
    if hasattr(owner, "__post_init__"):
        lines.append("self.__post_init__()")
    head = f"def __init__({', '.join([*placed, *(['*'] if named else []), *named])}):"
    # Names of fields are all that is put in, and those are Python's already.
    exec("\n ".join([head, *(lines or ["pass"])]), known)  # noqa: S102
    init: Callable[..., None] = known["__init__"]  # type: ignore[assignment]
    init.__qualname__ = f"{owner.__qualname__}.__init__"
    return init


def _default_of(field: Field[Any]) -> str:
    """What follows the name of a parameter that need not be given."""
    if field.default is not MISSING:
        return f"=default_{field.name}"
    return "" if field.default_factory is MISSING else "=missing"


def _value_of(field: Field[Any], known: dict[str, object]) -> str:
    """What is put into a field, as code; empty where nothing is put in."""
    name = field.name
    known[f"default_{name}"], known[f"make_{name}"] = field.default, field.default_factory
    if field.default_factory is not MISSING:
        return f"make_{name}() if {name} is missing else {name}" if field.init else f"make_{name}()"
    if field.init:
        return name
    return "" if field.default is MISSING else f"default_{name}"


def _values_of(names: tuple[str, ...]) -> Callable[[object], object]:
    """Reads the values of fields: alone for one, as a tuple for several."""
    return attrgetter(*names) if names else lambda _self: ()


def _eq_of(names: tuple[str, ...]) -> Callable[[object, object], bool]:
    values = _values_of(names)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - what it is
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return __eq__


def _hash_of(names: tuple[str, ...]) -> Callable[[object], int]:
    values = _values_of(names)

    def __hash__(self: object) -> int:  # noqa: N807 - what it is
        return hash(values(self))

    return __hash__


def _repr_of(names: tuple[str, ...]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807 - what it is
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({told})"

    return __repr__


def _refuse_to_set(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:  # noqa: ANN401 - any of them
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[object]) -> None:  # noqa: ANN401 - any of them
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
