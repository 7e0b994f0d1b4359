"""Spans of figures."""

from it_audit_gui.domain.advice import NOTHING, together
from it_audit_gui.domain.ids import RoleId
from tests.rule_builders import OWNER, a_span, a_step


def test_spans_add_up_figure_by_figure() -> None:
    assert a_span(2, 1, 4) + a_span(0.5, 0.25, 1) == a_span(2.5, 1.25, 5)
    assert NOTHING + a_span(2, 1, 4) == a_span(2, 1, 4)
    assert together([a_span(2, 1, 4), a_span(0.5, 0.25, 1)]) == a_span(2.5, 1.25, 5)
    assert together([]) == NOTHING


def test_spans_multiply_figure_by_figure() -> None:
    assert a_span(2, 1, 4).times(12) == a_span(24, 12, 48)
    assert a_span(2, 1, 4).times(0) == NOTHING


def test_the_days_of_a_step_are_those_of_all_roles() -> None:
    effort = {OWNER: a_span(1, 0.5, 2), RoleId("employee"): a_span(2, 1, 3)}

    assert a_step("go", effort=effort).days == a_span(3, 1.5, 5)
    assert a_step("go", effort={}).days == NOTHING
