"""Every dialog of the program: found, not listed, and made with what it asks for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib import import_module
from inspect import Parameter, signature
from pathlib import Path
from pkgutil import walk_packages
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

import it_audit_gui.gui
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.application import Program
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog
from it_audit_gui.gui.files.damage_words import DamageWords
from it_audit_gui.gui.help.about_facts import AboutFacts
from it_audit_gui.gui.help.help_window import HelpWindow
from it_audit_gui.gui.preferences import Preferences
from it_audit_gui.gui.settings import Settings
from it_audit_gui.session.partner.offers import Offer, OfferKind
from it_audit_gui.session.partner.replies_document import PartnerReply
from it_audit_gui.session.replies import DONT_KNOW
from it_audit_gui.storage.safety_copies import SafetyCopy

DAY = date(2026, 7, 1)
MOMENT = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
NOTE = "They said it on the phone. " * 6


def kinds() -> list[type[QDialog]]:
    """The classes of the program's dialogs that somebody can meet, by name."""
    package = it_audit_gui.gui
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)
    found = {kind for kind in _below(QDialog) if kind.__module__.startswith(package.__name__)}
    # What others are made of is met as those others.
    return sorted((kind for kind in found if not kind.__subclasses__()), key=lambda it: it.__name__)


def all_made(program: Program, wanted: Iterable[type[QDialog]]) -> Iterator[QDialog]:
    """One of each, over the window with its open audit."""
    things = _things(program)
    for kind in wanted:
        asked = signature(kind.__init__).parameters
        given = {name: _fitting(asked[name], things) for name in asked if _is_needed(asked[name])}
        dialog = cast("Callable[..., QDialog]", kind)(**given, parent=program.window)
        _begin(dialog)
        yield dialog


def _begin(dialog: QDialog) -> None:
    """Say what those are about that serve several purposes."""
    match dialog:
        case HelpWindow():
            dialog.show_place(str(dialog.place))
        case NewPasswordDialog():
            dialog.entitle(NOTE, "Set a password")
            dialog.offer(NOTE)


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


def _is_needed(parameter: Parameter) -> bool:
    return parameter.name != "self" and parameter.default is Parameter.empty


def _fitting(parameter: Parameter, things: Mapping[object, object]) -> object:
    """What a parameter is called by its type, or by its name where many have that type."""
    known = [key for key in (parameter.annotation, parameter.name) if key in things]
    assert known, f"say in {__name__} what a dialog gets as ‘{parameter}’"
    return things[known[0]]


def _things(program: Program) -> Mapping[object, object]:
    """What dialogs ask for."""
    workspace = program.window.workspace
    assert workspace is not None
    view = workspace.view
    bank, settings = view.questionnaire, workspace.ways.settings
    facts = AboutFacts(cast("QObject", program.window)).values(DAY)
    return {
        type(view): view,
        type(bank): bank,
        Path: view.path,
        AuditSettings: AuditSettings(keep_until=DAY, processor_note=NOTE),
        Settings: settings,
        Preferences: Preferences(bank.language, settings.scheme, program.window),
        FileChoice: workspace.ways.files,
        "fact": next(fact for fact in bank.context if fact.id == NAME),
        "language": bank.language,
        "firm": view.assessment.organisation,
        "protected": True,
        "lines": DamageWords(program.window).lines(view.damage, bank) or [NOTE] * 3,
        "copies": [SafetyCopy(path=view.path, stem=view.path.stem, made_at=MOMENT)],
        "by": "Peeters IT",
        "offers": _offers(program),
        "error": RuntimeError(NOTE),
        "values": facts,
        "name": "rack.png",
        "content": _picture(),
    }


def _offers(program: Program) -> list[Offer]:
    """A reply of each kind to the first questions."""
    assert program.window.workspace is not None
    view = program.window.workspace.view
    before = view.assessment.answers
    asked = zip(view.questionnaire.questions, OfferKind, strict=False)
    return [
        Offer(
            reply=PartnerReply(question=question.id, choice=DONT_KNOW, remark=NOTE),
            before=None if kind is OfferKind.NEW else before[question.id],
            kind=kind,
        )
        for question, kind in asked
    ]


def _picture() -> bytes:
    image = QImage(2000, 1500, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # bytes are refused
    return bytes(kept.data())
