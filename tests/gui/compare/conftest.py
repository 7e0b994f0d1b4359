"""The comparison page on audits of one firm in memory."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.compare.pick import found_in
from tests.builders import DAY
from tests.gui.compare.pairs import a_pair_view
from tests.gui.memory_source import AnsweredFiles
from tests.gui.windows import laid_open
from tests.memory_store import MemoryStore, a_session

ShowPair = Callable[..., ComparisonPage]


@pytest.fixture(autouse=True)
def plain_english(british: None) -> None:
    """Dates as the English window writes them."""


@pytest.fixture
def files() -> AnsweredFiles:
    return AnsweredFiles()


@pytest.fixture
def show_pair(qtbot: QtBot, files: AnsweredFiles) -> ShowPair:
    """A page whose comparisons are worked out at once."""

    def show(
        store: MemoryStore, *, read_only: bool = False, bank: Questionnaire | None = None
    ) -> ComparisonPage:
        latest = store.load(store.assessments()[-1].id)
        session = a_session(latest, store=store, bank=bank)
        page = ComparisonPage(files=files)
        page.wanted.connect(
            lambda pick: (
                page.show_found(found_in(pick, session, session, DAY))
                if pick.file is None
                else None
            )
        )
        return laid_open(qtbot, page, a_pair_view(store, read_only=read_only, bank=bank))

    return show
