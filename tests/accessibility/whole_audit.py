"""An audit from nothing to a saved report, by what a screen reader is told and nothing else.

dbus-run-session -- /usr/bin/python3 -m tests.accessibility.whole_audit ORDER.json

For the system's own Python, on a bus and a display of its own. Prints what was read, as JSON.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

from tests.accessibility.screen_reader import ScreenReader

# Every so many questions the owner does not know the answer.
_UNKNOWN_EVERY = 8
_RADIO, _FIELD, _BUTTON = "radio button", "text", "push button"
_USABLE = (_RADIO, _FIELD, _BUTTON, "check box", "combo box", "slider", "list", "tree")


class Words(TypedDict):
    """What the program calls things in the language of the window."""

    new: str
    firm_field: str
    place: str
    save_file: str
    file_name: str
    dont_know: str
    to_result: str
    make_report: str
    save_report: str
    saved: str


class Order(TypedDict):
    """What to do, with which program."""

    program: list[str]
    firm: str
    report: str
    words: Words


@dataclass(kw_only=True)
class Told:
    """What the screen reader was told on its way."""

    questions: list[str] = field(default_factory=list)
    unknown: int = 0
    review: list[str] = field(default_factory=list)
    saved: str = ""
    nameless: list[str] = field(default_factory=list)


def main() -> None:
    order: Order = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    program = subprocess.Popen(
        order["program"],
        env=os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONFAULTHANDLER": "1"},
        stdout=subprocess.DEVNULL,
    )
    try:
        told = do_audit(ScreenReader("it-audit"), order)
    finally:
        if program.poll() is not None:
            sys.stderr.write(f"The program ended by itself: {program.returncode}.\n")
        program.terminate()
        program.wait()
    sys.stdout.write(json.dumps(vars(told), ensure_ascii=False))


def do_audit(reader: ScreenReader, order: Order) -> Told:
    words, told = order["words"], Told()
    reader.do(_BUTTON, words["new"])
    reader.write(words["firm_field"], order["firm"])
    reader.do(_BUTTON, words["place"])
    reader.do(_BUTTON, words["save_file"])
    reader.wait_for(lambda: len(reader.names(_RADIO)) > 1, "the facts of the firm")
    note_nameless(reader, told, "your firm")
    question = go_on(reader, words, "")
    while question:
        answer(reader, question, words, told)
        question = go_on(reader, words, question)
    told.review = title(reader)
    reader.do(_BUTTON, words["to_result"])
    reader.wait_for(lambda: words["make_report"] in reader.names(_BUTTON), "the results")
    note_nameless(reader, told, "results")
    reader.do(_BUTTON, words["make_report"])
    reader.do(_BUTTON, words["save_report"])
    reader.write(words["file_name"], order["report"])
    reader.do(_BUTTON, words["save_file"])
    told.saved = reader.wait_for(
        lambda: next((said for said in reader.names("label") if words["saved"] in said), None),
        "that the report is saved",
    )
    note_nameless(reader, told, "report")
    return told


def answer(reader: ScreenReader, question: str, words: Words, told: Told) -> None:
    """Choose a reply by its name, and hear that it is chosen."""
    replies = reader.names(_RADIO)
    unknown = len(told.questions) % _UNKNOWN_EVERY == _UNKNOWN_EVERY - 1
    chosen = words["dont_know"] if unknown else replies[len(told.questions) % 3]
    reader.do(_RADIO, chosen)
    reader.wait_for(
        lambda: reader.is_checked(reader.find(_RADIO, chosen)), f"that ‘{chosen}’ is chosen"
    )
    told.questions.append(question)
    told.unknown += unknown
    note_nameless(reader, told, question)


def go_on(reader: ScreenReader, words: Words, before: str) -> str:
    """Press the last button that is read; the question asked then, empty at the review."""
    reader.do(_BUTTON, reader.names(_BUTTON)[-1])

    def arrived() -> bool:
        asked = open_question(reader)
        return asked not in {"", before} or words["to_result"] in reader.names(_BUTTON)

    reader.wait_for(arrived, f"what comes after ‘{before}’")
    return open_question(reader)


def open_question(reader: ScreenReader) -> str:
    """The name of the question on show; empty when none is."""
    # Replies tell their place among the others; the facts of the firm do not.
    replies = (radio for radio in reader.parts(_RADIO) if radio.get_description())
    first = next(replies, None)
    return first.get_parent().get_name() if first else ""


def title(reader: ScreenReader) -> list[str]:
    """The words on the page, as they are read."""
    return [name for name in reader.names("label") if name]


def note_nameless(reader: ScreenReader, told: Told, page: str) -> None:
    """Write down what can be used and has no name."""
    for part in reader.parts():
        role = part.get_role_name()
        if role in _USABLE and not part.get_name():
            told.nameless.append(f"{role} on {page}")


if __name__ == "__main__":
    main()
