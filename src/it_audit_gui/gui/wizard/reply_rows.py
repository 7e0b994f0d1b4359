"""The rows of replies to one question, and the keys that choose them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from it_audit_gui.domain.questionnaire import CommonTexts, Question
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.option_group import OptionGroup
from it_audit_gui.gui.widgets.option_row import OptionRow
from it_audit_gui.session.replies import DONT_KNOW, NOT_APPLICABLE

_FIRST_LETTER = ord("A")
_ALWAYS_UNKNOWN = "?"


def letters(question: Question) -> Mapping[str, str]:
    """The letter of each choice this question offers."""
    keys = {str(index): chr(_FIRST_LETTER + index) for index in range(question.best + 1)}
    keys[DONT_KNOW] = dont_know_key()
    if question.may_not_apply:
        keys[NOT_APPLICABLE] = not_applicable_key()
    return keys


def dont_know_key() -> str:
    """The letter for don't know."""
    return QCoreApplication.translate(
        "reply_rows", "K", "key for don't know: one letter, not A to D"
    )


def not_applicable_key() -> str:
    """The letter for does not apply."""
    return QCoreApplication.translate(
        "reply_rows", "N", "key for does not apply: one letter, not A-D"
    )


def choice_of(event: QKeyEvent, question: Question) -> str | None:
    """The choice a key means; letters without modifiers, or digits of the keypad."""
    modifiers = event.modifiers()
    if modifiers & Qt.KeyboardModifier.KeypadModifier:
        return _choice_of_digit(event.text(), question)
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    if event.text() == _ALWAYS_UNKNOWN:
        return DONT_KNOW
    typed = event.text().upper()
    return next((choice for choice, key in letters(question).items() if key == typed), None)


def confirm_key() -> str:
    """The letter that says that an answer of last time is still right."""
    return QCoreApplication.translate(
        "reply_rows", "Y", "key for still right: one letter, not A to D, nor the other two keys"
    )


def confirms(event: QKeyEvent) -> bool:
    """Whether a key says that an answer of last time is still right."""
    return _is_letter(event, confirm_key())


def later_key() -> str:
    """The letter that marks a question to come back to."""
    return QCoreApplication.translate(
        "reply_rows", "L", "key for come back later: one letter, not A to D, nor the other keys"
    )


def postpones(event: QKeyEvent) -> bool:
    """Whether a key marks a question to come back to, or takes the mark away."""
    return _is_letter(event, later_key())


def _is_letter(event: QKeyEvent, letter: str) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return plain and event.text().upper() == letter


def _choice_of_digit(typed: str, question: Question) -> str | None:
    if not (typed.isascii() and typed.isdecimal()):
        return None
    index = int(typed) - 1
    return str(index) if 0 <= index <= question.best else None


def reply_group(question: Question, words: CommonTexts) -> OptionGroup:
    """All replies to a question, worst first, with nothing chosen."""
    group = OptionGroup(question.texts.text)
    texts = list(question.texts.options)
    texts.append(words.dont_know)
    if question.may_not_apply:
        texts.append(words.not_applicable)
    rows = _rows(texts, list(letters(question).items()), first_quiet=question.best + 1)
    for choice, row in rows[: question.best + 1]:
        group.add(choice, row)
    group.add_quiet(*rows[question.best + 1 :])
    return group


def _rows(
    texts: Sequence[str], keys: Sequence[tuple[str, str]], *, first_quiet: int
) -> list[tuple[str, OptionRow]]:
    template = QCoreApplication.translate("reply_rows", "choice %1 of %2")
    return [
        (
            choice,
            OptionRow(
                text,
                key=key,
                position=fill(template, index + 1, len(texts)),
                quiet=index >= first_quiet,
            ),
        )
        for index, (text, (choice, key)) in enumerate(zip(texts, keys, strict=True))
    ]
