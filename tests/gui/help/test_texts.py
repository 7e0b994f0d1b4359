"""The written pages of help: complete in every language, well set, and true to the program."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QShortcut

from it_audit_gui.assets import resource
from it_audit_gui.gui.help.places import WRITTEN, HelpPage, Place, about_room
from it_audit_gui.gui.help.texts import HelpText, found, read, written
from it_audit_gui.gui.page.routing import Room
from tests.builders import LANGUAGES
from tests.gui.windows import Desk
from tests.question_bank.style import STYLES

PICTURE = re.compile(r"!\[([^\]]+)\]\(([\w.]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
MARKS = re.compile(r"!\[|\]\([^)]*\)|[*`]|\{#[\w-]+\}|^\|-.*$|^#+ |^- ", re.MULTILINE)
BOLD = re.compile(r"\*\*(.+?)\*\*")
MOST_BYTES = 600_000
TRANSLATIONS = Path(__file__).parents[3] / "translations"
# The button says how many questions it has, in the middle of a sentence.
QUICK_ROUND = {
    "nl": "snelle ronde",
    "fr": "tour rapide",
    "en": "quick round",
    "de": "schnelle runde",
}


def pages(language: str) -> dict[HelpPage, HelpText]:
    return {page: read(page, language, {}) for page in WRITTEN}


def as_read(text: str) -> str:
    """The words alone; keys and values are not words."""
    return re.sub(r"\{\w+\}", "1", MARKS.sub("", CODE.sub("x", text)))


@pytest.mark.parametrize("page", WRITTEN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_same(page: HelpPage, language: str) -> None:
    english, other = written(page, "en"), written(page, language)
    for pattern in (r"\{#?[\w-]+\}", r"\]\(([\w.]+)\)", r"^#+ ", r"^- ", r"^\| ", r"`[^`]+`"):
        wanted, told = (re.findall(pattern, text, re.MULTILINE) for text in (english, other))
        assert told == wanted, pattern


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_well_set(language: str) -> None:
    signs = [re.compile(sign) for sign in STYLES[language].badly_set]
    told = [(page, as_read(written(page, language))) for page in WRITTEN]
    assert sum(len(text) for _, text in told) > 8000
    assert [
        (page, text[max(0, hit.start() - 15) : hit.end() + 15])
        for page, text in told
        for sign in signs
        for hit in sign.finditer(text)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_room_is_explained_in_the_guide_for_owners(language: str) -> None:
    guide = read(HelpPage.OWNER, language, {})
    anchors = {heading.anchor for heading in guide.headings}
    assert {Place.read(about_room(room)).anchor for room in Room} | {"start"} <= anchors


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_there_and_have_words(language: str) -> None:
    shown = {hit for text in pages(language).values() for hit in PICTURE.findall(text.markdown)}
    assert len({name for _, name in shown}) == 4
    for words, name in shown:
        assert QImage(str(resource("help", language, name))).width() >= 900, name
        assert len(words) > 10


def test_pictures_stay_small() -> None:
    sizes = [path.stat().st_size for path in resource("help").glob("*/*.png")]
    assert len(sizes) == 4 * len(LANGUAGES)
    assert sum(sizes) <= MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_stay_inside(language: str) -> None:
    links = [link for page in WRITTEN for link in LINK.findall(written(page, language))]
    assert links
    assert {link.partition("#")[0] for link in links} <= set(HelpPage)


def as_named(words: str) -> str:
    """A name without what the window fills in or adds to it."""
    name = re.split(r"\s*[(:]?\s*%", words.replace("&", ""))[0]
    return name.rstrip("…:?.\u00a0\u202f ").casefold()


def messages(language: str) -> list[ET.Element]:
    """What the window says; of English, what needs several forms."""
    path = TRANSLATIONS / f"it_audit_gui_{language}.ts"
    return list(ET.parse(path).iter("message"))  # noqa: S314 - our own file


def names_of_the_window(language: str) -> set[str]:
    """Everything the window may say, as the translators wrote it."""
    told = messages("nl" if language == "en" else language)
    own = "source" if language == "en" else "translation"
    return {as_named(message.findtext(own) or "") for message in told}


@pytest.mark.parametrize("page", [HelpPage.OWNER, HelpPage.CONSULTANT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_guides_name_is_called_so_in_the_window(page: HelpPage, language: str) -> None:
    window = names_of_the_window(language)
    named = {as_named(name) for name in BOLD.findall(written(page, language))}
    assert len(named) >= 10
    assert sorted(named - window - {QUICK_ROUND[language]}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_round_is_called_so_in_the_window(language: str) -> None:
    forms = [form for told in messages(language) for form in told.iter("numerusform")]
    assert [form for form in forms if QUICK_ROUND[language] in (form.text or "").casefold()]


def test_the_page_of_keys_names_every_key_of_the_window(desk: Desk) -> None:
    assert desk.window.keys is not None
    bound = [shortcut.keys() for shortcut in desk.window.findChildren(QShortcut)]
    bound += [action.shortcuts() for action in desk.window.actions()]
    told = {
        code.replace("→", "Right").replace("←", "Left")
        for code in CODE.findall(written(HelpPage.KEYS, "en"))
    }
    between = {"Alt+2", "Alt+3", "Alt+4"}
    assert len(bound) > 10
    for keys in ({key.toString() for key in item} for item in bound):
        assert keys & (told | between), keys


def test_a_search_finds_every_word_with_headings_first() -> None:
    english = pages("en")
    assert [str(hit.place) for hit in found("COME  later list", english)] == ["owner#question"]
    assert found("plan", english)[0].heading == "Your plan"
    assert found("  ", english) == []
    assert found("plan xyzzy", english) == []


def test_a_place_that_is_not_known_is_the_guide_for_owners() -> None:
    assert Place.read("nowhere#plan") == Place(page=HelpPage.OWNER, anchor="plan")
    assert str(Place.read("keys")) == "keys"


def test_no_page_is_missing_from_the_resources() -> None:
    folders = {path.name for path in resource("help").iterdir() if path.is_dir()}
    assert folders == set(LANGUAGES)
    names = {path.stem for path in Path(resource("help", "nl")).glob("*.md")}
    assert names == set(WRITTEN)
