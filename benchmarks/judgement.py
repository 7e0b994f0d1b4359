"""How far the first five steps agree with an adviser's: ``python -m benchmarks.judgement``.

Prints for each firm of ``examples/firms`` how many of the adviser's five are among the five
best-ranked next steps, and among the first five of the plan. Firms marked ``held out`` are never
looked at while tuning: without ``--all`` they are left out.
"""

import json
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import mean

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.question_bank.bank_files import BankFiles

FIRMS = Path(__file__).resolve().parents[1] / "examples" / "firms"
DAY, MOMENT = date(2026, 11, 23), datetime(2026, 11, 2, tzinfo=UTC)
FIRST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A firm, with how many of the adviser's five steps are among our first five."""

    firm: str
    held_out: bool
    by_rank: int
    by_plan: int


def assessment(questionnaire: Questionnaire, path: Path) -> Assessment:
    document = json.loads(path.read_text(encoding="utf-8"))
    rows = document["answers"].items()
    return Assessment(
        id=AssessmentId(path.stem),
        bank=questionnaire.bank,
        version=questionnaire.version,
        started_at=MOMENT,
        facts={FactId(key): value for key, value in document["organisation"].items()},
        answers={QuestionId(key): answer(QuestionId(key), row) for key, row in rows},
    )


def answer(question: QuestionId, row: dict[str, str]) -> Answer:
    option = str(row["option"])
    return Answer(
        question=question,
        state=State.OPTION if option.isdigit() else State(option),
        option=int(option) if option.isdigit() else None,
        answered_at=MOMENT,
        reason=row.get("reason", ""),
    )


def agreement(found: Evaluation, wanted: Iterable[str]) -> tuple[int, int]:
    """How many of the adviser's questions are among the first by rank, and by plan."""
    ranked = [step.question for step in found.steps]
    planned = list(dict.fromkeys(item.step.question for item in found.plan.steps))
    chosen = set(wanted)
    return len(chosen & set(ranked[:FIRST])), len(chosen & set(planned[:FIRST]))


def judged(*, everything: bool) -> list[Judged]:
    """Every firm with how many of the adviser's five are among ours."""
    questionnaire = BankFiles().latest("en")
    rows = tomllib.loads((FIRMS / "judgement.toml").read_text(encoding="utf-8"))
    found = []
    for name, row in rows.items():
        if everything or not row["held_out"]:
            firm = assessment(questionnaire, FIRMS / row["file"])
            ranked, planned = agreement(evaluate(questionnaire, firm, DAY), row["first"])
            found.append(
                Judged(firm=name, held_out=row["held_out"], by_rank=ranked, by_plan=planned)
            )
    return found


def main(*, everything: bool) -> None:
    firms = judged(everything=everything)
    for firm in firms:
        mark = " (held out)" if firm.held_out else ""
        print(f"{firm.firm}: {firm.by_rank} by rank, {firm.by_plan} by plan{mark}")
    ranked, planned = mean(f.by_rank for f in firms), mean(f.by_plan for f in firms)
    print(f"average of {len(firms)}: {ranked:.2f} by rank, {planned:.2f} by plan")


if __name__ == "__main__":
    main(everything="--all" in sys.argv)
