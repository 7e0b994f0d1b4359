"""A language longer than any: what was not made to grow, or is not translated, shows at once."""

from math import ceil

from PySide6.QtCore import QByteArray, QTranslator

_ACCENTED = str.maketrans("aceinouyACEINOUY", "àçéîñöûÿÀÇÉÎÑÖÛŸ")
# What Qt replaces must stay as it is; the words around it change.
_MORE = " möré tö réàd"
_LONGER = 0.35


def stretched(text: str) -> str:
    """A text with accents, a third longer and between brackets; a key of one letter stays."""
    if len(text) < 2:
        return text
    pieces = text.split("%")
    accented = [pieces[0].translate(_ACCENTED)]
    accented += [piece[:1] + piece[1:].translate(_ACCENTED) for piece in pieces[1:]]
    room = ceil(len(text) * _LONGER)
    more = (_MORE * ceil(room / len(_MORE)))[:room]
    return f"[{'%'.join(accented)}{more}]"


class PseudoTranslator(QTranslator):
    """Stretches every text of our own windows; Qt's own stay."""

    def isEmpty(self) -> bool:
        """Never: there is an answer to everything."""
        return False

    def translate(
        self,
        context: bytes | bytearray | memoryview | QByteArray | str,
        source: bytes | bytearray | memoryview | QByteArray | str,
        disambiguation: bytes | bytearray | memoryview | QByteArray | str | None = None,  # noqa: ARG002 - Qt's
        n: int = -1,  # noqa: ARG002 - Qt's
    ) -> str:
        """The stretched source; Qt puts the number in."""
        name = str(context)
        of_qt = name[:1] == "Q" and name[1:2].isupper()
        return str(source) if of_qt else stretched(str(source))
