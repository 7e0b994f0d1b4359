"""What kind of file is kept, under which name, and what is refused in words."""

import hashlib
from pathlib import Path

import pytest

from it_audit_gui.domain.attachments import NAME_LIMIT, SIZE_LIMIT, Attachment, MediaType
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AttachmentId, QuestionId
from it_audit_gui.session.attaching.taking_in import attached, read_file
from it_audit_gui.session.ports import Attached
from tests.builders import MOMENT
from tests.session.attaching import pictures

KEY, RESTORE = AttachmentId("ab" * 16), QuestionId("restore")
OFFICE = b"PK\x03\x04...word/document.xml"


def taken(name: str, content: bytes) -> Attached:
    return attached(name, content, RESTORE, KEY, MOMENT)


KINDS = [
    ("IMG 1.JPG", pictures.jpeg(), MediaType.JPEG, "IMG 1.JPG"),
    ("photo.jpeg", pictures.jpeg(), MediaType.JPEG, "photo.jpeg"),
    ("photo.dat", pictures.jpeg(), MediaType.JPEG, "photo.dat.jpg"),
    ("screen.png", pictures.png(), MediaType.PNG, "screen.png"),
    ("w.webp", pictures.webp(pictures.part(b"VP8 ", b"ab")), MediaType.WEBP, "w.webp"),
    ("invoice.pdf", b"%PDF-1.7 ...", MediaType.PDF, "invoice.pdf"),
    ("invoice", b"%PDF-1.7 ...", MediaType.PDF, "invoice.pdf"),
    ("log.txt", b"all well", MediaType.TEXT, "log.txt"),
    ("list.CSV", b"a;b\r\n\xe9;2", MediaType.CSV, "list.CSV"),
    ("contract.docx", OFFICE, MediaType.WORD, "contract.docx"),
    ("list.xlsx", b"PK\x03\x04...xl/workbook.xml", MediaType.EXCEL, "list.xlsx"),
    ("dir/..\\x\u202egpj.jpg", pictures.jpeg(), MediaType.JPEG, "dir .. x gpj.jpg"),
    (".jpg", pictures.jpeg(), MediaType.JPEG, ".jpg.jpg"),
    ("\u202e.jpg", pictures.jpeg(), MediaType.JPEG, "-.jpg"),
]


@pytest.mark.parametrize(("name", "content", "kind", "kept_name"), KINDS)
def test_a_file_is_kept_as_what_its_bytes_say(
    name: str, content: bytes, kind: MediaType, kept_name: str
) -> None:
    found = taken(name, content)

    assert found == Attached(
        attachment=Attachment(
            id=KEY,
            question=RESTORE,
            name=kept_name,
            media_type=kind,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            added_at=MOMENT,
        ),
        content=content,
    )
    assert found.attachment.media_type.is_picture == (kind.value.startswith("image/"))


def test_a_photo_is_kept_without_its_place() -> None:
    photo = pictures.jpeg(pictures.exif(pictures.tiff(1)))

    found = taken("photo.jpg", photo)

    assert found.content == pictures.jpeg()
    assert found.attachment.size == len(found.content) < len(photo)


def test_a_long_name_is_shortened_and_keeps_its_ending() -> None:
    name = taken("x" * 300 + ".pdf", b"%PDF-").attachment.name

    assert len(name) == NAME_LIMIT
    assert name.endswith("x.pdf")


REFUSED = [
    ("empty.txt", b"", "attachment-empty"),
    ("large.txt", bytes(SIZE_LIMIT + 1), "attachment-too-large"),
    ("program.exe", b"MZ", "attachment-type"),
    ("photo.heic", b"\0\0\0\x18ftypheic", "attachment-type"),
    ("page.html", b"<script>", "attachment-type"),
    ("binary.txt", b"a\0b", "attachment-type"),
    ("archive.zip", b"PK\x03\x04 other", "attachment-type"),
    ("macros.docm", OFFICE + b"word/vbaProject.bin", "attachment-type"),
    ("half.jpg", pictures.jpeg()[:-5], "picture-damaged"),
]


@pytest.mark.parametrize(("name", "content", "error"), REFUSED)
def test_what_is_not_kept_is_refused_in_words(name: str, content: bytes, error: str) -> None:
    with pytest.raises(AuditError, match=error) as caught:
        taken(name, content)

    assert caught.value.params["name"] == name


def test_a_file_of_just_the_allowed_size_is_kept() -> None:
    assert taken("large.txt", b"x" * SIZE_LIMIT).attachment.size == SIZE_LIMIT


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"abc")

    assert read_file(tmp_path / "a.txt") == b"abc"


def test_a_file_that_cannot_be_had_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(AuditError, match="file-not-found"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(AuditError, match="file-is-folder"):
        read_file(tmp_path)
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(AuditError, match="attachment-too-large"):
        read_file(large)

    def gone(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", gone)
    with pytest.raises(AuditError, match="file-not-readable"):
        read_file(Path(__file__))
