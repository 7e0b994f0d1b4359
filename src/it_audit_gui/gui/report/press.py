"""What is asked of the open audit to make a document: its pages, a picture of one, a file.

Each is carried out in the thread of the audit, so that the window never waits for it.
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from it_audit_gui.gui.bridge.inquiry import Study
from it_audit_gui.gui.report.order import Order
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession

if TYPE_CHECKING:
    from it_audit_gui.report.pages import Pages


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPages:
    """The pages of an order, set and counted; ``heads`` are those that stand on each."""

    order: Order
    pages: "Pages"
    heads: tuple[tuple[str, ...], ...]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.heads)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One page, counted from 0, drawn with so many dots per inch; a small one is for the strip."""

    of: SetPages
    number: int
    dots: float
    image: QImage
    small: bool = False


def setting(order: Order) -> Study:
    """Asks for ``SetPages``."""

    def study(session: AuditSession, on: date) -> SetPages:
        from it_audit_gui import bootstrap  # noqa: PLC0415 - its engines are slow to load

        pages = bootstrap.pages(session, order.language, on, order.options, order.document)
        heads = tuple(pages.heads(number) for number in range(pages.count))
        return SetPages(order=order, pages=pages, heads=heads)

    return study


def drawing(of: SetPages, number: int, dots: float, *, small: bool = False) -> Study:
    """Asks for a ``Picture``."""

    def study(_session: AuditSession, _on: date) -> Picture:
        image = QImage.fromData(of.pages.picture(number, dots))
        return Picture(of=of, number=number, dots=dots, image=image, small=small)

    return study


def saving(order: Order, fmt: str, path: Path) -> Study:
    """Asks for a file; its path comes back once it is written and read back."""

    def study(session: AuditSession, on: date) -> Path:
        from it_audit_gui import bootstrap  # noqa: PLC0415 - its engines are slow to load

        language, options = order.language, order.options
        if order.document is None:
            bootstrap.save_report(session, path, fmt, language, on, options)
        else:
            bootstrap.save_document(session, path, order.document, fmt, language, on, options)
        return path

    return study
