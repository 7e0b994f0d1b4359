"""Shows a page of help in the program's own look; reads nothing but its own pictures."""

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from it_audit_gui.gui.help import texts
from it_audit_gui.gui.help.dressing import Dressing, headings_of
from it_audit_gui.gui.help.texts import HelpText
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.field_frame import clear_base
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_WIDEST = 680


class Reader(QTextBrowser):
    """One page; H and Shift+H go from heading to heading, as in a screen reader."""

    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._text: HelpText | None = None
        self._sought: list[str] = []
        # The heading gone to last, by its block, and how far down the page was then.
        self._gone_to: tuple[int, int] | None = None
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(CalmScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The caret lets a screen reader walk through the text.
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        clear_base(self)
        self.anchorClicked.connect(self._on_link)

    def show_text(self, text: HelpText, language: str) -> None:
        """Show a page from its top."""
        self._text, self._language = text, language
        self.setAccessibleName(text.title)
        self._gone_to = None
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, anchor: str) -> None:
        """Bring a heading to the top; one that is not there is the top of the page."""
        if self._text is None:
            return
        for heading, block in zip(self._text.headings, headings_of(self.document()), strict=True):
            if heading.anchor and heading.anchor == anchor:
                self._go_to_block(block)
                return
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, sought: str) -> None:
        """Mark the words somebody looks for; none when nothing is."""
        self._sought = sought.split()
        self._mark()

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """The page's own pictures; nothing else, wherever it may lie."""
        name = QUrl(url)
        if kind == QTextDocument.ResourceType.ImageResource.value and name.isRelative():
            return QImage(str(texts.picture(self._language, name.fileName())))
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from heading to heading; the rest as always."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() == Qt.Key.Key_H and plain:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(back=back)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable, pictures whole, and a heading at the top until the user scrolls."""
        at, gone_to = self.verticalScrollBar().value(), self._gone_to
        super().resizeEvent(event)
        self._fit()
        if gone_to is not None and gone_to[1] == at:
            self._bring_up(gone_to[0])

    def changeEvent(self, event: QEvent) -> None:
        """Follow colours and fonts."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in kinds and self._text is not None:
            at = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(at)

    def _set(self) -> None:
        if self._text is None:
            return
        self.document().setDefaultFont(theme.font(Role.BODY))
        self.document().setMarkdown(self._text.markdown)
        Dressing(self.document(), theme.of(self)).dress()
        self._fit()
        self._mark()

    def _fit(self) -> None:
        """Leave a margin; the rest is at most as wide as a line that reads easily."""
        edge = theme.px(Space.L)
        room = self.viewport().width() - edge
        spare = max(edge, self.viewport().width() - theme.px(_WIDEST) - edge)
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setLeftMargin(edge)
        look.setTopMargin(edge)
        look.setBottomMargin(edge)
        look.setRightMargin(spare)
        frame.setFrameFormat(look)
        wide = min(theme.px(_WIDEST), room - edge)
        Dressing(self.document(), theme.of(self)).fit_pictures(max(wide, 1), self._drawn)

    def _drawn(self, name: str, wide: int) -> QSize:
        """Draw a picture anew at a width, since Qt itself scales without smoothing."""
        ratio = self.devicePixelRatioF()
        image = QImage(str(texts.picture(self._language, name)))
        if image.isNull():
            return QSize()
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(round(wide * ratio), smooth)
        image.setDevicePixelRatio(ratio)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, QUrl(name), image)
        return image.deviceIndependentSize().toSize()

    def _mark(self) -> None:
        marks = []
        for word in self._sought:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                look = cursor.charFormat()
                look.setBackground(theme.of(self).color(Token.ACCENT_SOFT))
                look.setFontUnderline(True)
                mark.format = look
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _step(self, *, back: bool) -> None:
        here = self.textCursor().block().blockNumber()
        blocks = list(headings_of(self.document()))
        numbers = [block.blockNumber() for block in blocks]
        wanted = (
            [n for n in reversed(numbers) if n < here] if back else [n for n in numbers if n > here]
        )
        if wanted:
            block = blocks[numbers.index(wanted[0])]
            self._go_to_block(block)
            level = block.blockFormat().headingLevel()
            announce(self, fill(self.tr("%1, heading of level %2"), block.text(), level))

    def _go_to_block(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        self._bring_up(block.blockNumber())

    def _bring_up(self, number: int) -> None:
        """Scroll to a block; the whole page is laid out first, so that the bar reaches that far."""
        self.document().pageCount()
        block = self.document().findBlockByNumber(number)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - theme.px(Space.M))
        self._gone_to = number, self.verticalScrollBar().value()

    def _on_link(self, url: QUrl) -> None:
        """Links lead to other places in help; there are no others."""
        if url.isRelative():
            self.place_asked.emit(url.toString())
