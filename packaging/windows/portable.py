"""Packs a bundle for a stick: a zip to unpack anywhere, over an older one too.

    python packaging/windows/portable.py BUNDLE VERSION OUT.zip

In it one folder with the programs, the mark that keeps everything the program writes beside it,
a text in four languages, and a folder for audits. It holds no file below Audits or Data, so that
unpacking it again leaves the user's own alone.
"""

import sys
import zipfile
from pathlib import Path

TEXT = Path(__file__).resolve().parent / "portable" / "readme.txt"
FOLDER = "IT self-audit"
MARK = "portable.flag"
README = "LEES MIJ - READ ME - LISEZ-MOI - LIES MICH.txt"
AUDITS = "Audits"


def pack(bundle: Path, version: str, out: Path) -> None:
    """Write the zip at ``out``; the same bundle gives the same names in the same order."""
    text = TEXT.read_text("utf-8").replace("@VERSION@", version)
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files:
            archive.write(path, f"{FOLDER}/{path.relative_to(bundle).as_posix()}")
        archive.writestr(f"{FOLDER}/{MARK}", "")
        # With the mark that tells Notepad of old that this is UTF-8.
        archive.writestr(f"{FOLDER}/{README}", text.replace("\n", "\r\n").encode("utf-8-sig"))
        archive.mkdir(f"{FOLDER}/{AUDITS}")


if __name__ == "__main__":
    pack(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
