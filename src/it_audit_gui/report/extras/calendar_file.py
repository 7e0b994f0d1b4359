"""The plan as a calendar file (RFC 5545): a day for each step that has one."""

from collections.abc import Iterator
from datetime import date

from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.report.extras.due import due_day
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.step_views import planned_view
from it_audit_gui.report.user_text import one_line

_LINE = 75
_MARKS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})


def calendar_text(material: Material) -> str:
    """The calendar; to be written as UTF-8 without changing line ends.

    Same plan, same text: each step keeps its name tag, so that a newer file replaces the entries
    of an older one.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//it-audit//plan//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *_events(material),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _events(material: Material) -> Iterator[str]:
    for window in material.evaluation.plan.windows:
        for item in window.steps:
            day = due_day(window, item)
            if day is not None:
                yield from _event(material, item, day)


def _event(material: Material, item: PlannedStep, day: date) -> Iterator[str]:
    view = planned_view(material, item)
    told = [
        view.conclusion,
        material.phrases.say("actions.today", today=view.today),
        material.phrases.say("actions.who", who=view.who),
    ]
    yield "BEGIN:VEVENT"
    yield f"UID:{material.assessment.id}-{item.step.id}@it-audit.invalid"
    yield f"DTSTAMP:{material.evaluation.on:%Y%m%d}T000000Z"
    # Without an end it lasts that one day.
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"SUMMARY:{_escaped(material.phrases.say('actions.event', title=view.title))}"
    yield "DESCRIPTION:" + "\\n".join(_escaped(text) for text in told)
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return one_line(text).translate(_MARKS)


def _folded(line: str) -> str:
    """The line in parts of at most 75 bytes, never inside a character."""
    parts, size = [""], 0
    for char in line:
        width = len(char.encode())
        if size + width > _LINE:
            parts.append(" ")
            size = 1
        parts[-1] += char
        size += width
    return "\r\n".join(parts)
