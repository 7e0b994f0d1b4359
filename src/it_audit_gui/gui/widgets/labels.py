"""Text on the screen: always plain, never clipped, in the design's line heights."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.text_block import Run, TextBlock, widest_word
from it_audit_gui.records import dataclass

_UNLIMITED = 100_000
_READABLE = 560  # design px: a line of some 75 characters


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words inside a label."""

    text: str
    strong: bool = False
    token: Token | None = None
    role: Role | None = None


class Label(QLabel):
    """Words in one role; ``<b>`` and ``&`` are shown as they are."""

    def __init__(
        self,
        text: str = "",
        *,
        role: Role = Role.BODY,
        token: Token = Token.TEXT,
        weight: QFont.Weight | None = None,
        wrap: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._token, self._weight, self._align = role, token, weight, align
        self._parts: tuple[Part, ...] = ()
        # Layouts ask again and again; setting a text anew each time made long lists slow.
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show one run of words."""
        self.set_parts(Part(text))

    def set_parts(self, *parts: Part) -> None:
        """Show several runs; readers hear them as one text."""
        if parts == self._parts:
            return
        self._parts = parts
        super().setText("".join(part.text for part in parts))
        self._relayout()

    def set_token(self, token: Token) -> None:
        """Change the colour."""
        if token is not self._token:
            self._token = token
            self.update()

    def set_role(self, role: Role) -> None:
        """Change size, line height and weight."""
        self._role = role
        self._relayout()

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = self._block(width).height
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """One line, or as many as a readable width needs."""
        natural = self._block(None)
        width = int(natural.width + 1)
        if not self.wordWrap() or width <= theme.px(_READABLE):
            return QSize(width, natural.height)
        readable = theme.px(_READABLE)
        return QSize(readable, self._block(readable).height)

    def minimumSizeHint(self) -> QSize:
        """The longest word, or the whole line when wrapping is off."""
        if not self.wordWrap():
            return self.sizeHint()
        text = self.text()
        width = max(widest_word(text, self._role, weight) for weight in self._weights())
        return QSize(width + 1, theme.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, centred when there is more room than text."""
        painter = QPainter(self)
        token = self._token if self.isEnabled() else Token.MUTED
        block = self._block(self.width())
        top = (self.height() - block.height) // 2
        if self._align & Qt.AlignmentFlag.AlignTop:
            top = 0
        left = 0.0
        if not self.wordWrap() and self._align & Qt.AlignmentFlag.AlignRight:
            left = self.width() - block.width
        block.paint(painter, left, max(0, top), theme.of(self).color(token))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self._relayout()
        super().changeEvent(event)

    def _weights(self) -> set[QFont.Weight | None]:
        strong = {QFont.Weight.DemiBold} if any(part.strong for part in self._parts) else set()
        return {self._weight, *strong}

    def _block(self, width: int | None) -> TextBlock:
        if width is None or not self.wordWrap():
            width = _UNLIMITED
        return TextBlock(
            self.text(),
            self._role,
            width=width,
            weight=self._weight,
            runs=self._runs(),
            align=self._align,
        )

    def _runs(self) -> list[Run]:
        if not any(part.strong or part.token or part.role for part in self._parts):
            return []  # as nearly all labels: the colours are not even looked up
        colors = theme.of(self)
        runs: list[Run] = []
        start = 0
        for part in self._parts:
            length = len(part.text.encode("utf-16-le")) // 2
            if part.strong or part.token or part.role:
                weight = _part_weight(part)
                color = colors.color(part.token) if part.token else None
                run = Run(start=start, length=length, weight=weight, color=color, role=part.role)
                runs.append(run)
            start += length
        return runs

    def _relayout(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()


def _part_weight(part: Part) -> QFont.Weight | None:
    if part.strong:
        return QFont.Weight.DemiBold
    # A smaller run inside a heading steps back in weight too.
    return QFont.Weight.Normal if part.role else None
