"""Packs a bundle for Linux: one folder with the program, its menu entry and its file type.

python packaging/linux/tarball.py BUNDLE VERSION OUT.tar.gz
"""

import io
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICON = HERE.parent / "icon" / "it-audit.png"
MANUAL = HERE.parent.parent / "docs" / "it-audit.1"


def pack(bundle: Path, version: str, out: Path) -> None:
    """Write the tarball at ``out``; everything in it belongs to whoever unpacks it."""
    top = f"it-audit-{version}"
    text = (HERE / "readme.txt").read_text("utf-8").replace("@VERSION@", version).encode()
    with tarfile.open(out, "w:gz") as archive:
        for path in sorted(bundle.rglob("*")):
            place = f"{top}/{path.relative_to(bundle).as_posix()}"
            archive.add(path, place, recursive=False, filter=_nobodys)
        archive.add(HERE / "install.sh", f"{top}/install.sh", filter=_nobodys)
        for path in (HERE / "it-audit.desktop", HERE / "it-audit.xml", ICON):
            archive.add(path, f"{top}/desktop/{path.name}", filter=_nobodys)
        archive.add(MANUAL, f"{top}/man/man1/{MANUAL.name}", filter=_nobodys)
        readme = tarfile.TarInfo(f"{top}/README.txt")
        readme.size = len(text)
        archive.addfile(readme, io.BytesIO(text))


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


if __name__ == "__main__":
    pack(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
