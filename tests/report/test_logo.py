"""A logo is a still picture: nothing in it runs, nothing is fetched."""

from base64 import b64decode
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.logo import data_uri

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def svg(folder: Path, inside: str) -> Path:
    path = folder / "logo.svg"
    path.write_text(f"{HEAD}{inside}</svg>", encoding="utf-8")
    return path


def test_a_still_svg_is_taken_over(tmp_path: Path) -> None:
    inside = '<!-- x --><defs><path id="a" d="M0 0"/></defs><use xlink:href="#a" fill="url(#b)"/>'
    kind, _, content = data_uri(svg(tmp_path, inside)).partition(";base64,")
    assert kind == "data:image/svg+xml"
    made = b64decode(content).decode()
    assert '<path id="a" d="M0 0"' in made
    assert "<!--" not in made


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>@import 'http://x'</style>",
        '<image href="http://x.be/a.png"/>',
        '<path onload="alert(1)"/>',
        '<a href="http://x.be"><path/></a>',
        '<use href="http://x.be/a.svg#a"/>',
        '<use xlink:href="data:x"/>',
        '<rect fill="url(http://x.be)"/>',
        '<rect style="fill: ur\\6c(x)"/>',
        "<foreignObject/>",
        '<animate attributeName="href"/>',
        '<x:path xmlns:x="other"/>',
    ],
)
def test_what_acts_or_fetches_is_refused(tmp_path: Path, inside: str) -> None:
    with pytest.raises(AuditError) as raised:
        data_uri(svg(tmp_path, inside))
    assert raised.value.error_id == "logo-not-still"


@pytest.mark.parametrize(
    "content",
    [
        b"GIF89a",
        b"",
        b"<html/>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        b"<svg",
        b'<?xml version="1.0" encoding="nothing"?><svg/>',
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(content)
    with pytest.raises(AuditError) as raised:
        data_uri(path)
    assert raised.value.error_id == "logo-not-a-picture"


def test_a_large_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 500_000)
    with pytest.raises(AuditError) as raised:
        data_uri(path)
    assert raised.value.error_id == "logo-too-large"
