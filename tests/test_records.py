"""Records behave as Python's own frozen dataclasses with slots do."""

import copy
import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from it_audit_gui import records

Decorator = Callable[..., Callable[[type], type]]
WAYS: tuple[Decorator, ...] = (dataclasses.dataclass, records.dataclass)


@records.dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """What a copy is made of."""

    name: str
    people: int = 1
    places: list[str] = field(default_factory=list)


def family(way: Decorator) -> tuple[type[Any], type[Any], type[Any]]:
    """A class with all kinds of fields, one that inherits from it, and one without fields."""

    @way(frozen=True, slots=True, kw_only=True)
    class Answer:
        """An answer."""

        question: str
        option: int = 3
        files: dict[str, int] = field(default_factory=dict)
        hidden: str = field(default="", repr=False)
        made_of: str = field(init=False, repr=False, compare=False)
        marks: list[str] = field(init=False, default_factory=list)
        kind: str = field(init=False, default="plain")

        def __post_init__(self) -> None:
            object.__setattr__(self, "made_of", self.question.upper())

    @way(frozen=True, slots=True, kw_only=True)
    class Confirmed(Answer):
        """One more field."""

        by: str

        def __repr__(self) -> str:
            return f"by {self.by}"

    @way(frozen=True, slots=True, kw_only=True)
    class Nothing:
        """No field."""

    return Answer, Confirmed, Nothing


@pytest.fixture(params=WAYS, ids=["python", "ours"])
def classes(request: pytest.FixtureRequest) -> tuple[type[Any], type[Any], type[Any]]:
    return family(request.param)


def test_fields_are_taken_by_keyword(classes: tuple[type[Any], ...]) -> None:
    found = classes[0](question="q", files={"a": 1})
    assert (found.question, found.option, found.files) == ("q", 3, {"a": 1})
    assert (found.made_of, found.marks, found.kind) == ("Q", [], "plain")
    for wrong in ({}, {"question": "q", "other": 1}, {"question": "q", "marks": []}):
        with pytest.raises(TypeError):
            classes[0](**wrong)
    with pytest.raises(TypeError):
        classes[0]("q")


def test_each_value_has_containers_of_its_own(classes: tuple[type[Any], ...]) -> None:
    one, other = classes[0](question="q"), classes[0](question="q")
    assert one.files is not other.files
    assert one.marks is not other.marks


def test_values_of_one_class_compare_by_their_fields(classes: tuple[type[Any], ...]) -> None:
    answer, confirmed, nothing = classes
    assert answer(question="q") == answer(question="q")
    assert answer(question="q") != answer(question="q", option=4)
    assert answer(question="q") != answer(question="q", hidden="x")
    assert answer(question="q") != confirmed(question="q", by="")
    assert answer(question="q") != "q"
    assert nothing() == nothing()
    assert hash(nothing()) == hash(nothing())
    assert hash(Hashable(at=1)) == hash(Hashable(at=1))


@records.dataclass(frozen=True, slots=True, kw_only=True)
class Hashable:
    """A place in a set."""

    at: int


def test_they_tell_what_they_hold(classes: tuple[type[Any], ...]) -> None:
    answer, confirmed, nothing = classes
    told = repr(answer(question="q", hidden="x"))
    assert told.endswith("Answer(question='q', option=3, files={}, marks=[], kind='plain')")
    assert repr(confirmed(question="q", by="An")) == "by An"
    assert repr(nothing()).endswith("Nothing()")


def test_values_may_be_given_by_place() -> None:
    for way in WAYS:

        @way(frozen=True, slots=True)
        class Pair:
            """Two."""

            first: int
            second: int = 2

        found: Any = Pair
        assert found(1) == found(1, 2) == found(second=2, first=1)
        assert found.__match_args__ == ("first", "second")
        with pytest.raises(TypeError):
            found(1, 2, 3)


def test_nothing_can_be_changed(classes: tuple[type[Any], ...]) -> None:
    found = classes[1](question="q", by="An")
    with pytest.raises(FrozenInstanceError, match="'option'"):
        found.option = 4
    with pytest.raises(FrozenInstanceError, match="'by'"):
        del found.by
    assert not hasattr(found, "__dict__")


def test_they_can_be_copied_with_other_values(classes: tuple[type[Any], ...]) -> None:
    found = classes[0](question="q", files={"a": 1})
    deep = copy.deepcopy(found)
    assert deep == found
    assert deep.files is not found.files
    assert [one.name for one in fields(classes[1])][-1] == "by"


def test_a_value_survives_copy_and_replace() -> None:
    found = Firm(name="Claes", places=["Gent"])
    assert copy.copy(found) == found
    assert replace(found, people=2) == Firm(name="Claes", people=2, places=["Gent"])


def test_init_is_written_when_the_first_value_is_made() -> None:
    answer, _, _ = family(records.dataclass)
    before = vars(answer)["__init__"]
    answer(question="q")
    assert vars(answer)["__init__"] is not before
    assert vars(answer)["__init__"].__kwdefaults__.keys() == {"option", "files", "hidden"}


def test_other_dataclasses_are_pythons_own() -> None:
    @records.dataclass(frozen=True, slots=True, kw_only=True, order=True)
    class Place:
        number: int

    @records.dataclass(slots=True)
    class Tally:
        count: int

    assert Place(number=1) < Place(number=2)
    tally = Tally(1)
    tally.count = 2
    assert tally == Tally(2)
