"""How many pages a PDF has."""

import re

_START = b"%PDF-"
_PAGES = re.compile(rb"/Type\s*/Pages\s*/Count (\d+)")


def page_count(pdf: bytes) -> int:
    """How many pages a PDF of ours has; 0 for what is no PDF of ours."""
    found = _PAGES.search(pdf) if pdf.startswith(_START) else None
    return int(found[1]) if found else 0
