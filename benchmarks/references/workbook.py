"""A self-assessment as small firms make it in a spreadsheet: fifty rows, coloured cells."""

from pathlib import Path

ROWS = 50
# A colour that nothing of LibreOffice has; its bytes as the screen holds them: blue, green, red.
COLOUR, BYTES = "#12ab7c", bytes.fromhex("7cab12")

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="a" style:family="table-cell">
<style:table-cell-properties fo:background-color="{colour}"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="IT">
"""
_ROW = """<table:table-row><table:table-cell table:style-name="a" office:value-type="string">
<text:p>Question {number}</text:p></table:table-cell>
<table:table-cell table:style-name="a" office:value-type="float" office:value="{score}">
<text:p>{score}</text:p></table:table-cell></table:table-row>
"""
_FOOT = "</table:table></office:spreadsheet></office:body></office:document>"


def write(path: Path) -> None:
    """Write it as a flat OpenDocument spreadsheet."""
    rows = (_ROW.format(number=number, score=number % 4) for number in range(1, ROWS + 1))
    text = _HEAD.format(colour=COLOUR) + "".join(rows) + _FOOT
    path.write_text(text, encoding="utf-8")
