"""The report's own words with values filled in: plurals, ranges, number words."""

from collections.abc import Mapping

from it_audit_gui import wording
from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.points import whole
from it_audit_gui.report.formatting import Formats

_HALF = 0.5


class Phrases:
    """Words of ``resources/words/<language>/<area>.toml``, addressed by dotted keys."""

    def __init__(self, language: str, country: str = "", *, area: str = "report") -> None:
        self._words = wording.load(area, language)
        self._found: dict[str, object] = {}
        self.formats = Formats(language, country)

    def table(self, key: str) -> Mapping[str, str]:
        """The words under a key, by their last name; those that hold words themselves left out."""
        found = self._find(key)
        assert isinstance(found, Mapping), key  # noqa: S101 - a wrong key is a bug
        return {name: text for name, text in found.items() if isinstance(text, str)}

    def keys(self, key: str) -> tuple[str, ...]:
        """The names under a key, in the order of the file."""
        found = self._find(key)
        assert isinstance(found, Mapping), key  # noqa: S101 - a wrong key is a bug
        return tuple(found)

    def say(self, key: str, **values: object) -> str:
        """A sentence with its values."""
        text = self._find(key)
        assert isinstance(text, str), key  # noqa: S101 - a wrong key is a bug
        return text.format(**values)

    def counted(self, key: str, number: int, **values: object) -> str:
        """A sentence in the plural form of ``number``.

        ``{n}`` is the number in digits, ``{count}`` in words where that is usual, ``{Count}`` the
        same at the start of a sentence.
        """
        word = self._number_word(number)
        form = self.formats.plural(number)
        return self.say(
            f"{key}.{form}",
            n=self.formats.number(number),
            count=word,
            Count=word[:1].upper() + word[1:],
            **values,
        )

    def portion(self, key: str, part: int, total: int, *, of_part: bool = False) -> str:
        """A sentence on ``{part}`` of ``{whole}``: all of them, or in the plural form of the whole.

        ``of_part`` takes the plural form of the part, where that is the subject.
        """
        form = self.formats.plural(part if of_part else total)
        return self.say(
            f"{key}.{'all' if part == total > 1 else form}",
            part=self.formats.number(part),
            whole=self.formats.number(total),
        )

    def quoted(self, text: str) -> str:
        """The text in quotation marks."""
        return self.say("quoted", text=text)

    def money(self, span: Span) -> str:
        """A range of amounts in euro."""
        low, high = (self.formats.money(amount) for amount in (span.low, span.high))
        if not whole(span.high):
            return self.say("ranges.nothing")
        return self.between(low, high)

    def between(self, low: str, high: str) -> str:
        """Two ends in words: one where they read the same, a unit behind both only once."""
        if low == high:
            return high
        return self.say("ranges.between", low=wording.without_shared_unit(low, high), high=high)

    def effort(self, days: Span) -> str:
        """A range of working days in half days: finer figures would feign precision."""
        low, high = (whole(value / _HALF) * _HALF for value in (days.low, days.high))
        if high <= _HALF:
            return self.say("ranges.half_day")
        amount = self.formats.number(high, 1)
        if low not in (0, high):
            start = self.formats.number(low, 1)
            amount = self.say("ranges.between", low=start, high=amount)
        key = "ranges.days" if low else "ranges.days_at_most"
        return self.say(f"{key}.{self.formats.plural(high)}", days=amount)

    def rough_days(self, days: float) -> str:
        """A number of working days, in half days."""
        form = self.formats.plural(whole(days / _HALF) * _HALF)
        shown = self.formats.number(whole(days / _HALF) * _HALF, 1)
        return self.say(f"ranges.days.{form}", days=shown)

    def days(self, days: float) -> str:
        """A number of working days."""
        form = self.formats.plural(days)
        return self.say(f"ranges.days.{form}", days=self.formats.number(days, 2))

    def _number_word(self, number: int) -> str:
        return self.table("numbers").get(str(number)) or self.formats.number(number)

    def _find(self, key: str) -> object:
        if key not in self._found:
            self._found[key] = self._walked(key)
        return self._found[key]

    def _walked(self, key: str) -> object:
        found: object = self._words
        for name in key.split("."):
            assert isinstance(found, Mapping), key  # noqa: S101 - a wrong key is a bug
            found = found[name]
        return found
