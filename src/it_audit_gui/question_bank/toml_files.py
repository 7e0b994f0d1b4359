"""Content files as tables."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

Table = Mapping[str, Any]


@cache
def read_toml(path: Path) -> Table:
    """The content of a file; what is shipped does not change while the program runs."""
    return tomllib.loads(path.read_text(encoding="utf-8"))
