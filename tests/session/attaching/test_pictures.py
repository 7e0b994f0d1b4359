"""Pictures lose what tells where they were taken, and nothing of what they show."""

import random
from collections.abc import Callable

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.attaching import jpeg, png, webp
from it_audit_gui.session.attaching.orientation import UPRIGHT, block_of, orientation_of
from tests.session.attaching import pictures
from tests.session.attaching.pictures import SECRET, chunk, exif, part, segment, tiff

PROFILE = segment(0xE2, b"ICC_PROFILE\0\x01\x01colours")
ADOBE = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01")
XMP = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET)
IPTC = segment(0xED, b"Photoshop 3.0\0" + SECRET)
COMMENT = segment(0xFE, SECRET)
MORE_PICTURES = segment(0xE2, b"MPF\0" + SECRET)
THUMBNAIL = segment(0xE0, b"JFXX\0" + SECRET)


def test_a_photo_keeps_its_picture_and_colours_only() -> None:
    told = (exif(tiff(None)), XMP, IPTC, COMMENT, MORE_PICTURES, THUMBNAIL)
    photo = pictures.jpeg(pictures.JFIF, *told, PROFILE, ADOBE, after=pictures.jpeg() + SECRET)

    assert jpeg.stripped(photo) == pictures.jpeg(pictures.JFIF, PROFILE, ADOBE)


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_photo_stays_turned(orientation: int, *, little: bool) -> None:
    photo = pictures.jpeg(exif(tiff(orientation, little=little)), XMP)

    kept = jpeg.stripped(photo)

    assert SECRET not in kept
    assert b"Cam" not in kept
    assert kept == pictures.jpeg(exif(block_of(orientation)))
    assert orientation_of(block_of(orientation)) == orientation


def test_of_two_blocks_the_first_says_which_way_up_it_is() -> None:
    photo = pictures.jpeg(exif(tiff(6)), exif(tiff(3)))

    assert jpeg.stripped(photo) == pictures.jpeg(exif(block_of(6)))


def test_a_photo_in_several_scans_is_kept_whole() -> None:
    scans = pictures.SCAN + segment(0xC4, b"table") + pictures.SCAN
    photo = pictures.jpeg(b"\xff" + COMMENT, scans=scans)

    assert jpeg.stripped(photo) == pictures.jpeg(scans=scans)


@pytest.mark.parametrize(
    "block",
    [b"", b"MM\0*", b"XX\0*" + bytes(30), tiff(None), tiff(9), tiff(0), tiff(6)[:30]],
    ids=["empty", "short", "other", "none", "nine", "zero", "cut"],
)
def test_an_orientation_that_makes_no_sense_is_upright(block: bytes) -> None:
    assert orientation_of(block) == UPRIGHT


@pytest.mark.parametrize("cut", range(2, len(pictures.jpeg(XMP)) - 1))
def test_a_photo_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(AuditError, match="picture-damaged"):
        jpeg.stripped(pictures.jpeg(XMP)[:cut])


def test_a_photo_with_noise_between_its_parts_is_refused() -> None:
    with pytest.raises(AuditError, match="picture-damaged"):
        jpeg.stripped(pictures.jpeg(b"noise"))


def test_a_picture_keeps_what_draws_it_only() -> None:
    colours = chunk(b"gAMA", bytes(4))
    told = [chunk(kind, SECRET) for kind in (b"tEXt", b"iTXt", b"zTXt", b"tIME", b"prVt")]

    kept = png.stripped(pictures.png(*told, colours, chunk(b"eXIf", tiff(1)), after=SECRET))

    assert kept == pictures.png(colours)


def test_a_turned_picture_stays_turned() -> None:
    kept = png.stripped(pictures.png(chunk(b"eXIf", tiff(8))))

    assert kept == pictures.png(chunk(b"eXIf", block_of(8)))


def test_a_turned_picture_without_data_says_nothing_of_it() -> None:
    empty = b"\x89PNG\r\n\x1a\n" + chunk(b"eXIf", tiff(8)) + chunk(b"IEND", b"")

    assert png.stripped(empty) == b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b"")


def test_data_in_several_parts_stay_behind_the_orientation() -> None:
    more = chunk(b"IDAT", b"more")

    kept = png.stripped(pictures.png(chunk(b"eXIf", tiff(3)), more))

    assert kept == pictures.png(chunk(b"eXIf", block_of(3)), more)


@pytest.mark.parametrize("cut", range(8, len(pictures.png())))
def test_a_picture_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(AuditError, match="picture-damaged"):
        png.stripped(pictures.png()[:cut])


def test_a_picture_with_a_wrong_bit_is_refused() -> None:
    wrong = pictures.png().replace(b"IHDR\0\0\0\x01", b"IHDR\0\0\0\x02")

    with pytest.raises(AuditError, match="picture-damaged"):
        png.stripped(wrong)


def test_a_webp_picture_keeps_what_draws_it_only() -> None:
    drawn = part(b"VP8 ", b"odd length of data."), part(b"ICCP", b"colour")
    told = part(b"EXIF", tiff(None)), part(b"XMP ", SECRET), part(b"ours", SECRET)

    kept = webp.stripped(pictures.webp(pictures.webp_header(0x2C), *drawn, *told, after=SECRET))

    assert kept == pictures.webp(pictures.webp_header(0x20), *drawn)


def test_a_turned_webp_picture_stays_turned() -> None:
    drawn = part(b"VP8L", b"data")
    block = part(b"EXIF", b"Exif\0\0" + tiff(6))

    kept = webp.stripped(pictures.webp(pictures.webp_header(0x08), drawn, block))

    turned = part(b"EXIF", block_of(6))
    assert kept == pictures.webp(pictures.webp_header(0x08), drawn, turned)


def test_a_simple_webp_picture_cannot_be_turned() -> None:
    drawn = part(b"VP8 ", b"data")

    assert webp.stripped(pictures.webp(drawn, part(b"EXIF", tiff(6)))) == pictures.webp(drawn)


@pytest.mark.parametrize("cut", range(12, 31))
def test_a_webp_picture_cut_off_is_refused(cut: int) -> None:
    whole = pictures.webp(part(b"VP8 ", b"data of it."))

    with pytest.raises(AuditError, match="picture-damaged"):
        webp.stripped(whole[:cut])


@pytest.mark.parametrize("seed", range(300))
def test_wrong_bytes_end_in_a_picture_or_in_words(seed: int) -> None:
    """Whatever a stranger sends; nothing else is raised, and nothing takes for ever."""
    chance = random.Random(seed)  # noqa: S311 - any bytes will do
    sound, strip = chance.choice(
        (
            (pictures.jpeg(exif(tiff(6)), XMP, PROFILE), jpeg.stripped),
            (pictures.png(chunk(b"eXIf", tiff(6))), png.stripped),
            (pictures.webp(pictures.webp_header(8), part(b"EXIF", tiff(3))), webp.stripped),
        )
    )
    wrong = bytearray(sound)
    for _ in range(chance.choice((1, 4))):
        wrong[chance.randrange(2, len(wrong))] = chance.randrange(256)
    error, kept = outcome(strip, bytes(wrong))

    assert error in {"", "picture-damaged"}
    assert len(kept) <= len(wrong) + 40


def outcome(strip: Callable[[bytes], bytes], content: bytes) -> tuple[str, bytes]:
    """The error, if any, and what is kept."""
    try:
        return "", strip(content)
    except AuditError as error:
        return error.error_id, b""
