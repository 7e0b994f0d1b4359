"""What break/fix costs: every part there is, worded neutrally, nothing where nothing is known."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from it_audit_gui.domain.context import COUNTRY
from it_audit_gui.domain.costs.agreement import Outcome
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.rounding import rounded
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.report.blocks import Block, BlockChapter, Drawing, Pair, Paragraph, Subhead, Table
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.amounts import money
from it_audit_gui.report.parts.costs import costs
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.report.plots import Columns
from tests.builders import LANGUAGES
from tests.report.sample import COSTS, material_for, sample_assessment, sample_bank


def material_with(sheet: CostSheet) -> Material:
    assessment = replace(sample_assessment(), costs=sheet)
    return material_for(sample_bank("en"), assessment)


def chapter_with(sheet: CostSheet) -> BlockChapter:
    found = costs(material_with(sheet))
    assert found is not None
    return found


def chapter_without_country(sheet: CostSheet) -> BlockChapter:
    assessment = replace(sample_assessment(), costs=sheet)
    known = {key: value for key, value in assessment.facts.items() if key != COUNTRY}
    found = costs(material_for(sample_bank("en"), replace(assessment, facts=known)))
    assert found is not None
    return found


def laid_out(chapter: BlockChapter) -> Iterator[Block]:
    """The blocks of a chapter, those that stand side by side one after the other."""
    for block in chapter.blocks:
        yield from (*block.left, *block.right) if isinstance(block, Pair) else (block,)


def texts(chapter: BlockChapter) -> str:
    said = [chapter.heading.title]
    for block in laid_out(chapter):
        if isinstance(block, Paragraph | Subhead):
            said.append(block.text)
        elif isinstance(block, Table):
            said += [" | ".join(row) for row in block.rows]
    return "\n".join(said)


def test_nothing_filled_in_means_no_chapter() -> None:
    assert costs(material_with(CostSheet())) is None


def test_the_whole_chapter_tells_every_part() -> None:
    said = texts(chapter_with(COSTS))
    assert "Outages and slow IT cost you €" in said
    assert "hours of work are lost a year." in said
    assert "The agreement pays for itself if it avoids" in said
    assert "Your dearest IT month cost" in said
    assert "Replacement takes" in said
    assert "One kind is past its lifespan already: ‘Server <zaal>’." in said
    assert "Cost of an hour of work | €48.20 |" in said
    assert "assumed: Eurostat" in said
    assert "Hours per outage | 4 hours | 2 to 8 hours | entered by you" in said
    assert "Not worked out yet because figures are missing:" in said


def test_only_invoices_for_repairs_are_the_visible_part() -> None:
    sheet = CostSheet(entries={InputId.INVOICES: Entry(likely=3800, low=3800, high=3800)})
    chapter = chapter_with(sheet)
    assert chapter.heading.title == "You pay €3,800 a year for emergency repairs"


def test_the_years_of_replacement_stand_beside_their_table() -> None:
    pair = next(block for block in chapter_with(COSTS).blocks if isinstance(block, Pair))
    (chart,), (table,) = pair.left, pair.right
    assert isinstance(chart, Drawing)
    assert isinstance(table, Table)
    assert isinstance(chart.plot, Columns)
    assert len(chart.plot.columns) == len(table.rows)
    assert chart.plot.area < Columns(columns=()).area


def test_devices_alone_are_a_part() -> None:
    said = texts(chapter_with(CostSheet(devices=COSTS.devices[:1])))
    assert said.startswith("Part of your IT costs is on paper\nReplacement takes")
    assert "past its life" not in said


@pytest.mark.parametrize(
    ("fee", "avoided", "title"),
    [(20, 0.9, "is cheaper"), (3000, 0.1, "is dearer"), (400, 0.5, "may turn out cheaper or")],
)
def test_an_agreement_may_turn_out_either_way(fee: float, avoided: float, title: str) -> None:
    changed = {InputId.FEE_MONTH: Entry(likely=fee), InputId.AVOIDED_SHARE: Entry(likely=avoided)}
    sheet = replace(COSTS, entries={**COSTS.entries, **changed})
    assert f"With your figures the agreement {title}" in texts(chapter_with(sheet))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_outcome_gets_about_the_same_number_of_words(language: str) -> None:
    titles = Phrases(language).table("agreement.title")
    assert set(titles) == set(Outcome)
    lengths = [len(title.split()) for title in titles.values()]
    assert max(lengths) - min(lengths) <= 1


def test_an_agreement_without_standstill_has_no_break_even() -> None:
    entries = {
        InputId.INVOICES: Entry(likely=3800),
        InputId.FEE_MONTH: Entry(likely=100),
        InputId.AVOIDED_SHARE: Entry(likely=0.5),
    }
    assert "it cannot be worked out from which point" in texts(
        chapter_with(CostSheet(entries=entries))
    )


def test_own_hours_that_count_nothing_are_said() -> None:
    entries = {
        InputId.INVOICES: Entry(likely=3800),
        InputId.FEE_MONTH: Entry(likely=100),
        InputId.AVOIDED_SHARE: Entry(likely=0.5),
        InputId.OWN_HOURS: Entry(likely=30),
    }
    valued = {**entries, InputId.HOURLY_COST: Entry(likely=40)}
    said, silent = (
        texts(chapter_without_country(CostSheet(entries=given))) for given in (entries, valued)
    )
    assert "Your own hours are not counted" in said
    assert "Your own hours are not counted" not in silent


def some_invoices(*amounts: float, planned: bool | None = None) -> CostSheet:
    return CostSheet(
        invoices=tuple(
            Invoice(month=Month(year=2023 + n // 12, month=n % 12 + 1), amount=a, planned=planned)
            for n, a in enumerate(amounts)
        ),
        devices=COSTS.devices,
    )


def test_planned_work_is_told_where_it_is_known() -> None:
    said = texts(chapter_with(some_invoices(*[100] * 12, planned=True)))
    assert "100% was planned work and 0% unplanned" in said


def test_work_of_which_it_is_not_known_is_said() -> None:
    known = some_invoices(*[100] * 12, planned=False)
    mixed = replace(known, invoices=(*known.invoices, *some_invoices(400).invoices))
    assert "For 25% it was not noted whether it was planned." in texts(chapter_with(mixed))
    assert "not noted" not in texts(chapter_with(known))


def test_months_without_costs_are_said() -> None:
    assert "There were no costs in 12 months" in texts(chapter_with(some_invoices(*[0] * 12)))


def test_older_months_are_left_out_and_said() -> None:
    assert "One older month does not count." in texts(chapter_with(some_invoices(*[10] * 25)))


def test_too_few_months_are_said() -> None:
    last = chapter_with(some_invoices(100, 200)).blocks[-1]
    assert isinstance(last, Paragraph)
    assert "12" in last.text


def test_a_figure_that_is_out_of_date_is_flagged() -> None:
    material = material_with(COSTS)
    fact = next(iter(material.questionnaire.facts["be"].values()))
    old = replace(fact, valid_until=date(2026, 1, 31))
    found = costs(replace(material, costs=replace(material.costs, stale=(old,))))
    assert found is not None
    assert "This rests on a figure that was valid until 31 January 2026." in texts(found)


def test_a_firm_of_unknown_size_is_told_why_there_are_no_figures() -> None:
    assessment = replace(sample_assessment(), costs=COSTS)
    facts = {key: value for key, value in assessment.facts.items() if key != "people"}
    found = costs(material_for(sample_bank("en"), replace(assessment, facts=facts)))
    assert found is not None
    assert "Cost of an hour of work" not in texts(found)


@pytest.mark.parametrize(
    ("amount", "told"), [(12_749, 12_500), (1_249, 1_200), (249, 250), (4.4, 4), (-1_250, -1_200)]
)
def test_estimates_are_rounded_by_their_size(amount: float, told: float) -> None:
    assert rounded(amount) == told


def test_less_than_nothing_has_its_sign_before_the_euro() -> None:
    assert money(material_with(COSTS), -1234) == "−€1,200"


def test_when_nothing_is_missing_nothing_is_said_to_be() -> None:
    more = {
        InputId.OVERTIME_HOURS: Entry(likely=20),
        InputId.LOST_REVENUE: Entry(likely=100),
        InputId.PEOPLE_HIT: Entry(likely=5),
    }
    sheet = replace(COSTS, entries={**COSTS.entries, **more}, revenue_people=2)
    assert "figures are missing" not in texts(chapter_with(sheet))
