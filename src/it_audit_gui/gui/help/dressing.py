"""The look of a page of help: Markdown gives the structure, our type scale and colours the rest."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Role, Space, Token

_HEADINGS = {1: Role.PAGE_TITLE, 2: Role.QUESTION, 3: Role.CARD_TITLE, 4: Role.BODY}
_ABOVE = {1: 0, 2: Space.XL, 3: Space.L, 4: Space.M}
_LINE_PER_CENT = 140
# Tables tell keys and what they do: the shares of their columns.
_COLUMNS = (0.3, 0.7)


def headings_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Blocks that are headings, in order."""
    return (block for block in blocks_of(document) if block.blockFormat().headingLevel())


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


class Dressing:
    """Dresses a document once its Markdown is read."""

    def __init__(self, document: QTextDocument, colors: Theme) -> None:
        self._document = document
        self._colors = colors

    def dress(self) -> None:
        """Fonts, distances and colours."""
        whole = QTextCursor(self._document)
        # One edit: the text is laid out once, not after each change.
        whole.beginEditBlock()
        for block in blocks_of(self._document):
            self._dress_block(block)
            for fragment in fragments_of(block):
                self._dress_fragment(block, fragment)
        for frame in self._document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()

    def fit_pictures(self, widest: int, draw: Callable[[str, int], QSize]) -> None:
        """Every picture as wide as its page; ``draw`` makes it and tells how large it became."""
        for block in blocks_of(self._document):
            for fragment in fragments_of(block):
                look = fragment.charFormat().toImageFormat()
                if not look.isValid():
                    continue
                size = draw(look.name(), widest)
                look.setWidth(size.width())
                look.setHeight(size.height())
                self._cursor(fragment).setCharFormat(look)

    def _dress_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        look = QTextBlockFormat()
        pictured = any(f.charFormat().toImageFormat().isValid() for f in fragments_of(block))
        if not pictured:
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            look.setLineHeight(100 if level else _LINE_PER_CENT, kind)
        in_table = cursor.currentTable() is not None
        listed = block.textList() is not None
        look.setTopMargin(0 if in_table or listed else theme.px(_ABOVE.get(level, Space.XS)))
        look.setBottomMargin(0 if in_table else theme.px(Space.XXS if listed else Space.XS))
        cursor.mergeBlockFormat(look)
        if level:
            words = QTextCharFormat()
            words.setFont(theme.font(_HEADINGS.get(level, Role.BODY)))
            words.setForeground(self._colors.color(Token.TEXT))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(words)

    def _dress_fragment(self, block: QTextBlock, fragment: QTextFragment) -> None:
        given = fragment.charFormat()
        look = QTextCharFormat()
        if given.isAnchor():
            look.setForeground(self._colors.color(Token.ACCENT))
        if given.fontFixedPitch():
            look.setFont(theme.font(Role.BODY, QFont.Weight.DemiBold))
            look.setBackground(self._colors.color(Token.TRACK))
        elif given.fontItalic() and not block.blockFormat().headingLevel():
            # The words of a picture.
            look.setFont(theme.font(Role.SMALL))
            look.setForeground(self._colors.color(Token.MUTED))
        elif given.fontWeight() > QFont.Weight.Normal and not block.blockFormat().headingLevel():
            look.setFont(theme.font(Role.BODY, QFont.Weight.DemiBold))
        self._cursor(fragment).mergeCharFormat(look)

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderBrush(QBrush(self._colors.color(Token.LINE)))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderCollapse(True)
        look.setCellPadding(theme.px(Space.XXS))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setTopMargin(theme.px(Space.XS))
        look.setBottomMargin(theme.px(Space.S))
        share = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(share, 100 * part) for part in _COLUMNS])
        table.setFormat(look)

    def _cursor(self, fragment: QTextFragment) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(fragment.position())
        end = fragment.position() + fragment.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def fragments_of(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a block that look alike."""
    pieces = []
    walk = block.begin()
    while not walk.atEnd():
        pieces.append(walk.fragment())
        walk += 1
    return [piece for piece in pieces if piece.isValid()]
