"""What help has, and where in it a page of the program is explained.

A place is written as ``page`` or ``page#anchor``; the headings of the texts carry the anchors.
"""

from enum import StrEnum
from typing import Self

from it_audit_gui.records import dataclass


class HelpPage(StrEnum):
    """A page of the help window; the value names its text."""

    OWNER = "owner"
    CONSULTANT = "consultant"
    KEYS = "keys"
    NEWS = "news"
    ABOUT = "about"
    LICENCES = "licences"


# Pages that are written, one file in each language; the licences are collected.
WRITTEN = tuple(page for page in HelpPage if page is not HelpPage.LICENCES)

# What the menu offers besides the pages.
SUPPORT = "support"

START = "owner#start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, and the heading to show; no anchor is the top of the page."""

    page: HelpPage
    anchor: str = ""

    @classmethod
    def read(cls, text: str) -> Self:
        """The place behind a text; a page that is not known is the guide for owners."""
        page, _, anchor = text.partition("#")
        known = page in set(HelpPage)
        return cls(page=HelpPage(page) if known else HelpPage.OWNER, anchor=anchor)

    def __str__(self) -> str:
        return f"{self.page}#{self.anchor}" if self.anchor else str(self.page)


def about_room(room: str) -> str:
    """The place that explains a room of an audit: the guide has a heading for each."""
    return str(Place(page=HelpPage.OWNER, anchor=room))
