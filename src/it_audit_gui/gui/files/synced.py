"""Folders that are copied to the cloud behind our back, and the second files that come of it."""

from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from it_audit_gui.assets import resource
from it_audit_gui.content_files import read_toml
from it_audit_gui.gui.dialogs.file_choice import SUFFIX
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A cloud service: patterns of its folders, and of the second version of a file."""

    name: str
    folders: tuple[str, ...]
    conflicts: tuple[str, ...]


@cache
def services() -> tuple[Service, ...]:
    """The services we know."""
    return tuple(
        Service(
            name=item["name"], folders=tuple(item["folders"]), conflicts=tuple(item["conflicts"])
        )
        for item in read_toml(resource("folders", "synced.toml"))["service"]
    )


def service_of(path: Path) -> Service | None:
    """The service that copies the folder of a file, as far as names tell."""
    parts = [part.casefold() for part in path.parent.parts]
    for service in services():
        if any(fnmatchcase(part, item) for part in parts for item in service.folders):
            return service
    return None


def conflict_copies(path: Path, service: Service) -> tuple[Path, ...]:
    """Files beside an audit that are, by their names, another version of it."""
    stem = path.stem.casefold().translate({ord("["): "[[]", ord("*"): "[*]", ord("?"): "[?]"})
    patterns = [item.replace("{stem}", stem) for item in service.conflicts]
    try:
        beside = sorted(path.parent.glob(f"*{SUFFIX}"))
    except OSError:
        return ()
    return tuple(
        other
        for other in beside
        if other.name != path.name
        and any(fnmatchcase(other.stem.casefold(), pattern) for pattern in patterns)
    )
