"""The line below a field: a hint, or what is wrong with it and how to write it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.fields import LineEdit
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.shapes import ShapeLabel
from it_audit_gui.wording import explain

_FIGURES = frozenset({"value", "limit", "low", "likely", "high"})


class FieldError(QWidget):
    """Hidden while there is nothing to say; frames the field while there is an error."""

    def __init__(self, field: LineEdit, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._hint = ""
        self._caution = False
        self._error = ""
        self._sign = ShapeLabel(Band.WEAK, size=14)
        self._words = Label(role=Role.LABEL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        self._say()

    @property
    def error(self) -> str:
        """What is wrong; empty when nothing is."""
        return self._error

    def show_hint(self, text: str, *, caution: bool = False) -> None:
        """What stands here as long as nothing is wrong."""
        self._hint, self._caution = text, caution
        self._say()

    def show_error(self, error: AuditError | None, language: str, *, share: bool = False) -> None:
        """What is wrong, and the way to write it; ``None`` takes it away."""
        words = explain(_in_percent(error) if share else error, language) if error else None
        text = " ".join(part for part in (words.what, words.do) if part) if words else ""
        if text == self._error:
            return
        self._error = text
        self._say()
        if text:
            announce(self._field, text)

    def _say(self) -> None:
        shown = self._error or self._hint
        plain = Token.CAUTION if self._caution else Token.MUTED
        token = Token.ALARM if self._error else plain
        self._words.set_parts(Part(shown, strong=bool(self._error), token=token))
        self._sign.setVisible(bool(self._error))
        self.setVisible(bool(shown))
        self._field.set_error(bool(self._error))
        self._field.setAccessibleDescription(shown)


def _in_percent(error: AuditError) -> AuditError:
    """The same error with its shares written as the field has them."""
    params = {
        key: formats.percent(100 * value)
        if key in _FIGURES and isinstance(value, int | float)
        else value
        for key, value in error.params.items()
    }
    return AuditError(error.error_id, **params)
