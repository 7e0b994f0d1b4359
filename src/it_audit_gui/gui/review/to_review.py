"""What a review lists, read from an evaluated audit."""

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ToReview:
    """Questions by what is to be done about them, each in bank order.

    ``overruled`` are answered although a fact sets them aside; ``outdated`` have evidence of
    which none is young enough; ``carried`` still hold the answer of an earlier assessment;
    ``set_aside`` do not apply, by an answer or by a fact, and ask for nothing; ``later`` are those
    the user marked to come back to, whatever else holds for them.
    """

    later: tuple[Standing, ...]
    unanswered: tuple[Standing, ...]
    carried: tuple[Standing, ...]
    overruled: tuple[Standing, ...]
    outdated: tuple[Standing, ...]
    unknown: tuple[Standing, ...]
    set_aside: tuple[Standing, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing left to look at."""
        lists = (
            self.later,
            self.unanswered,
            self.carried,
            self.overruled,
            self.outdated,
            self.unknown,
        )
        return not any(lists)

    @property
    def lists(self) -> tuple[tuple[Standing, ...], ...]:
        """Each question once, in the first list that names it.

        To come back to, open, carried over, doubtful, unknown, set aside.
        """
        doubtful = (*self.overruled, *self.outdated)
        named: set[str] = set()
        once = []
        for found in (
            self.later,
            self.unanswered,
            self.carried,
            doubtful,
            self.unknown,
            self.set_aside,
        ):
            new = {item.question.id: item for item in found if item.question.id not in named}
            named |= new.keys()
            once.append(tuple(new.values()))
        return tuple(once)


def to_review(view: View) -> ToReview:
    """Everything that is open, unknown or worth a second look."""
    standings = tuple(view.evaluation.standings.values())
    answered = tuple(item for item in standings if item.answered)
    marked = view.assessment.later
    return ToReview(
        later=tuple(item for item in standings if item.question.id in marked),
        unanswered=tuple(item for item in standings if item.applies and item.answer is None),
        carried=tuple(item for item in answered if item.answer and item.answer.to_confirm),
        overruled=tuple(item for item in answered if item.preset_reason),
        outdated=tuple(item for item in answered if is_outdated(item)),
        unknown=tuple(item for item in answered if is_unknown(item)),
        set_aside=tuple(item for item in standings if not item.applies),
    )


def is_unknown(standing: Standing) -> bool:
    """Whether the answer is a don't know."""
    return standing.answer is not None and standing.answer.state is State.DONT_KNOW


def is_outdated(standing: Standing) -> bool:
    """Whether there is evidence, none of it young enough."""
    answer = standing.answer
    has_evidence = answer is not None and bool(answer.evidence)
    return has_evidence and standing.known and not standing.proven
