"""The power goes at any moment."""

import random
from pathlib import Path

import pytest

from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, an_assessment, evidence
from tests.storage.crafting import a_file
from tests.torture.conftest import Figures
from tests.torture.power import Event, after_cut, recording

CUTS = 300
ANSWERS = 60
FIRST = AssessmentId("first")


def a_history(path: Path) -> tuple[dict[str, bytes], list[Event]]:
    """What was there at first, and what happened while answers were saved and changed."""
    a_file(path, an_assessment())
    start = {path.name: path.read_bytes()}
    with recording() as history:
        store = FileStore.open(path)
        for number in range(ANSWERS):
            note = "n" * (number * 37 % 900)
            answer = an_answer(f"q{number % 45}", number % 4, evidence(), note=note)
            store.write(FIRST, Change(answers=(answer,)), MOMENT)
            history.append(Event(kind="saved", offset=number))
        store.close()
    return start, history


@pytest.mark.parametrize("model", ["posix", "win"])
def test_power_cut_while_answering(tmp_path: Path, figures: Figures, model: str) -> None:
    """The power is cut while answers are saved one after the other (model)."""
    chance = random.Random(model)  # noqa: S311 - any moment will do
    start, history = a_history(tmp_path / "claes.itaudit")
    folder = tmp_path / "after"
    saved_in_all = 0
    for cut in range(CUTS):
        events = history[: chance.randrange(len(history) + 1)]
        folder.mkdir()
        held = after_cut(start, events, chance, windows=model == "win")
        for name, content in held.items():
            (folder / name).write_bytes(content)

        saved = [event.offset for event in events if event.kind == "saved"]
        store = FileStore.open(folder / "claes.itaudit")
        assert not store.check(), cut
        answers = store.load(FIRST).answers
        store.close()
        latest = {number % 45: number for number in saved}
        beyond = len(saved)
        for question, number in latest.items():
            answer = answers[QuestionId(f"q{question}")]
            # The answer that was being saved may be there already.
            candidates = {number, beyond} if beyond % 45 == question else {number}
            assert (answer.option, len(answer.note)) in {
                (one % 4, one * 37 % 900) for one in candidates
            }, cut
        saved_in_all += len(saved)
        for item in folder.iterdir():
            item.unlink()
        folder.rmdir()
    figures(f"{CUTS} cuts, {saved_in_all} answers saved, 0 lost, 0 damaged")
