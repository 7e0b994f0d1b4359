"""The comparison page on audits of one firm in memory."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.compare.pick import found_in
from tests.builders import DAY
from tests.gui.compare.pairs import a_pair_view
from tests.gui.memory_source import AnsweredFiles
from tests.gui.widgets.hands import open_window
from tests.memory_store import MemoryStore, a_session

ShowPair = Callable[..., ComparisonPage]


@pytest.fixture(autouse=True)
def plain_english() -> Iterator[None]:
    """Dates as the English window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


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
        qtbot.addWidget(page)
        page.wanted.connect(
            lambda pick: (
                page.show_found(found_in(pick, session, session, DAY))
                if pick.file is None
                else None
            )
        )
        page.resize(1048, 736)
        page.show_view(a_pair_view(store, read_only=read_only, bank=bank))
        open_window(page)
        return page

    return show
