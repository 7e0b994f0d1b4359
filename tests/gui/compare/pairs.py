"""Files with the audits of some years, and views of them."""

from dataclasses import replace
from datetime import timedelta

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.bridge.view import View, view_of
from tests.builders import DAY, MOMENT, an_assessment
from tests.memory_store import MemoryStore, a_session

YEAR = timedelta(days=365)


def years(
    *audits: list[Answer], names: tuple[str, ...] = (), bank: Questionnaire | None = None
) -> MemoryStore:
    """One audit a year, the last one at ``MOMENT``; names of the firm by year where they differ."""
    store = MemoryStore()
    for place, answers in enumerate(audits):
        facts = {"name": names[place]} if names else {}
        audit = an_assessment(*answers, name=f"year-{place}", facts=facts, bank=bank)
        started = MOMENT - (len(audits) - 1 - place) * YEAR
        store.add(replace(audit, started_at=started))
    return store


def a_pair_view(
    store: MemoryStore, *, read_only: bool = False, bank: Questionnaire | None = None
) -> View:
    """The latest audit of a file, open."""
    store.read_only = read_only
    latest = store.load(store.assessments()[-1].id)
    return view_of(a_session(latest, store=store, bank=bank), "", DAY)
