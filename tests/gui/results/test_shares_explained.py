"""Confidence, proof and the share on invoices tell where they come from."""

import pytest

from it_audit_gui.domain.explanations import Share
from it_audit_gui.gui.explaining.explained import ExplanationWords
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    answered,
)
from tests.gui.factories import a_view
from tests.gui.results.bodies import STAGED, a_result, asked
from tests.gui.results.conftest import ShowBody


@pytest.mark.parametrize(("share", "value"), [(Share.CONFIDENCE, "62.5"), (Share.PROOF, "0")])
def test_confidence_and_proof_are_told_section_by_section(
    show_body: ShowBody, share: Share, value: str
) -> None:
    body = show_body(a_view(STAGED, *answered(restore=0, offsite=DONT_KNOW)))
    panel = asked(body, body.score.shares[share])
    shown = body.score.shares[share].text().rsplit(" ", 1)[1]
    assert panel.table.texts() == [["backup", shown]]
    assert panel.result.text() == f"= {shown}"
    assert shown == f"{round(float(value) + 0.1)}%"


def test_where_nothing_applies_no_share_is_told() -> None:
    view = a_view(STAGED, *answered(restore=NOT_APPLICABLE, offsite=NOT_APPLICABLE))
    told = ExplanationWords().told(view, FigureName(kind=FigureKind.SHARE, of=Share.PROOF))
    assert told is not None
    assert told.result.startswith("There is no figure")


def test_the_share_on_invoices_is_told_beside_the_amounts(show_body: ShowBody) -> None:
    body = show_body(a_result())
    (link,) = body.cost.why_share.links.values()
    panel = asked(body, link)
    share = panel.result.text().removeprefix("= ")
    assert f"About {share} of it is on invoices" in body.cost.sentence.text()
