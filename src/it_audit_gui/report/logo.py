"""A logo as an address that holds the picture itself; nothing in it can run or be fetched."""

from base64 import b64encode
from pathlib import Path
from xml.etree import ElementTree as ET

from it_audit_gui.domain.errors import AuditError

_LIMIT = 500_000
_PNG = b"\x89PNG\r\n\x1a\n"
_SVG = "{http://www.w3.org/2000/svg}"
_REFERENCES = ("href", "{http://www.w3.org/1999/xlink}href", "src")

# What a still picture is drawn with; everything else (scripts, styles, pictures, links) is refused.
_ELEMENTS = frozenset({
    "svg", "g", "defs", "title", "desc", "symbol", "use", "clipPath", "mask", "pattern",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
    "linearGradient", "radialGradient", "stop",
})  # fmt: skip


def data_uri(path: Path) -> str:
    """The picture; raises ``AuditError`` unless it is a PNG or a still SVG of moderate size."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AuditError("logo-not-readable", path=path) from error
    if len(content) > _LIMIT:
        raise AuditError("logo-too-large", path=path, limit=_LIMIT // 1000)
    if content.startswith(_PNG):
        return _address("image/png", content)
    return _address("image/svg+xml", _still(path, content))


def _address(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode()}"


def _still(path: Path, content: bytes) -> bytes:
    """The SVG written anew, so that only what was looked at is in it."""
    if b"<!" in content.replace(b"<!--", b""):
        raise AuditError("logo-not-a-picture", path=path)
    try:
        root = ET.fromstring(content)  # noqa: S314 - as above
    except (ET.ParseError, ValueError, LookupError) as error:
        raise AuditError("logo-not-a-picture", path=path) from error
    if root.tag != f"{_SVG}svg":
        raise AuditError("logo-not-a-picture", path=path)
    for element in root.iter():
        _check(path, element)
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    return ET.tostring(root)


def _check(path: Path, element: ET.Element) -> None:
    if element.tag.removeprefix(_SVG) not in _ELEMENTS:
        raise AuditError("logo-not-still", path=path)
    for name, value in element.attrib.items():
        runs = name.lower().startswith("on")
        fetches = name in _REFERENCES and not value.startswith("#")
        calls = "url(" in value.replace(" ", "").replace("url(#", "") or "\\" in value
        if runs or fetches or calls:
            raise AuditError("logo-not-still", path=path)
