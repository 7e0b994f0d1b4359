"""Puts the compiled content into a wheel; hatchling runs it, see pyproject.toml."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_RESOURCES = "resources"


class CompiledContent(BuildHookInterface[Any]):
    """An editable install reads the files as they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        from compiled_content import compiled  # noqa: PLC0415 - found by the line above

        target = root / "build" / "content"
        for made in compiled(root / _RESOURCES, target):
            place = made.relative_to(target).as_posix()
            build_data["force_include"][str(made)] = f"it_audit_gui/{_RESOURCES}/{place}"
