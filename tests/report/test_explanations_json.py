"""Every figure of the evaluation has an explanation in it that comes to the same."""

from collections.abc import Iterator
from typing import Any

import pytest

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.evaluation_json import evaluation_document
from tests.builders import DAY, an_answer, an_assessment, the_bank
from tests.report.sample import sample_assessment, sample_bank

Row = dict[str, Any]
Name = tuple[str, str]


def the_document(bank: Questionnaire, assessment: Assessment) -> Row:
    evaluation, costs = evaluate(bank, assessment, DAY), evaluate_costs(bank, assessment, DAY)
    return evaluation_document(bank, assessment, evaluation, costs)


@pytest.fixture(scope="module")
def made() -> Row:
    return the_document(sample_bank("en"), sample_assessment())


def explained(made: Row) -> dict[Name, Row]:
    return {(row["figure"], row["of"]): row for row in made["explanations"]}


def scores(made: Row) -> Iterator[tuple[Name, float | None, float | None]]:
    """Each score as it is shown, and what it can still become."""
    yield ("score", "overall"), made["overall"]["score"], made["overall"]["high"]
    index = made["planning_index"]
    yield ("planning-index", "planning-index"), index["score"], index["high"]
    for key, score in made["themes"].items():
        yield ("theme", key), score["score"], score["high"]
    for key, score in made["sections"].items():
        figure = "limit" if ("limit", key) in explained(made) else "score"
        yield (figure, key), score["score"], score["high"]


def plain_figures(made: Row) -> Iterator[tuple[Name, float | None]]:
    for key, score in (("overall", made["overall"]), *made["sections"].items()):
        yield ("confidence", key), score["confidence"]
        yield ("proof", key), score["proof"]
    for item in made["projection"]:
        yield ("projection", item["horizon"]), item["score"]
    for step in made["plan"]:
        yield ("gain", step["step"]), step["gain"]
        yield ("effort-days", step["step"]), step["effort_days"]["likely"]
        for name in ("once", "month"):
            if step[f"cost_{name}"]["high"]:
                yield (f"effort-{name}", step["step"]), step[f"cost_{name}"]["likely"]


def costs(made: Row) -> Iterator[tuple[Name, float | None]]:
    found = made["costs"]
    agreement, invoices, calendar = (
        found[key] for key in ("agreement", "predictability", "replacement")
    )
    for key, figure in found["figures"].items():
        yield ("cost", key), figure["likely"]
    for key in ("difference", "first_year", "break_even"):
        yield ("cost", f"agreement-{key}".replace("_", "-")), agreement[key]["likely"]
    yield ("cost", "standstill"), agreement["standstill"]["likely"]
    yield ("cost", "agreement-pays"), agreement["pays"]
    for key in ("mean", "variation", "worst", "planned", "unplanned"):
        yield ("cost", f"invoices-{key}"), invoices[key]
    for item in calendar["years"]:
        yield ("cost", str(item["year"])), item["cost"]
    for key in ("average", "reserve"):
        yield ("cost", f"replacement-{key}"), calendar[key]


def test_every_score_is_explained_with_what_it_can_become(made: Row) -> None:
    told = explained(made)
    for name, score, high in scores(made):
        row = told[name]
        assert row["result"] == pytest.approx(score, abs=0.051), name
        most = row["result"] if row["most"] is None else row["most"]
        assert most == pytest.approx(high, abs=0.051), name


def test_every_other_figure_is_explained(made: Row) -> None:
    told = explained(made)
    for name, figure in (*plain_figures(made), *costs(made)):
        assert told[name]["result"] == pytest.approx(figure, abs=0.051), name
        assert told[name]["inputs"] or not figure, name


@pytest.mark.parametrize("option", range(4))
def test_stage_and_conditions_are_explained(option: int) -> None:
    bank = the_bank("en")
    answers = [an_answer(question.id, option) for question in bank.questions]
    made = the_document(bank, an_assessment(*answers, bank=bank))
    told, stage = explained(made), made["stage"]
    last = told["stage", stage["id"]]["inputs"][-1]
    assert last["of"] == (stage["next"] or stage["id"])
    assert last["value"] == len(stage["open_gates"])
    for gate in stage["open_gates"]:
        assert told["gate", gate["id"]]["result"] == 0
    held = [row for row in made["explanations"] if row["figure"] == "gate" and row["result"]]
    assert held or option == 0


def test_a_priority_can_be_worked_out_again(made: Row) -> None:
    told = explained(made)
    for step in made["steps"]:
        row = told["rank", step["id"]]
        benefit, urgency, effort, floor = (item["value"] for item in row["inputs"])
        by_hand = benefit * urgency / max(effort, floor)
        assert row["result"] == pytest.approx(by_hand, rel=0.01), step["id"]


def test_without_answers_the_scores_are_still_explained() -> None:
    made = the_document(sample_bank("en"), an_assessment())
    told = explained(made)
    assert told["score", "overall"]["result"] == 0
    assert told["score", "overall"]["most"] == 100
    assert not [row for row in made["explanations"] if row["figure"] in {"rank", "cost"}]
