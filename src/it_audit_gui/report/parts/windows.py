"""The plan window by window: what is in each, and how it fits what the firm can put in."""

from it_audit_gui.domain.plan import PlanWindow
from it_audit_gui.report.chapters import WindowView
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.step_views import has_news, planned_view
from it_audit_gui.report.pieces import StepView


def windows(material: Material) -> tuple[WindowView, ...]:
    """The windows that hold steps."""
    return tuple(_window(material, item) for item in material.evaluation.plan.windows if item.steps)


def _window(material: Material, window: PlanWindow) -> WindowView:
    phrases = material.phrases
    title = phrases.say(f"plan.windows.{window.id}")
    if window.until is not None:
        until = material.formats.long_date(window.until)
        title = phrases.say("plan.windows.until", window=title, date=until)
    return WindowView(
        id=window.id,
        title=title,
        load=_load(material, window),
        dated=any(map(has_news, window.steps)),
        steps=_steps(material, window),
    )


def _steps(material: Material, window: PlanWindow) -> tuple[StepView, ...]:
    return tuple(planned_view(material, item, window.until) for item in window.steps)


def _load(material: Material, window: PlanWindow) -> str:
    """What it asks of the firm itself; where it asks too much, by how much and why.

    It also says why a step with a later date stands here.
    """
    phrases = material.phrases
    if window.days_limit is None:
        return phrases.say("plan.load.later")
    said = phrases.say(
        "plan.load.fits",
        days=phrases.rough_days(window.own_days),
        limit=phrases.rough_days(window.days_limit),
        money=material.formats.money(window.money),
    )
    if round(window.days_over, 6):
        said += " " + phrases.say("plan.load.over", days=phrases.rough_days(window.days_over))
    if any(item.kept_first for item in window.steps):
        said += " " + phrases.say("plan.load.kept_first")
    return said
