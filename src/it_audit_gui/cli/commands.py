"""The commands of ``it-audit``: each opens a session, does one thing and lets go."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TypeGuard

from it_audit_gui import bootstrap, comparing, shipped_content
from it_audit_gui.cli import evidence_commands, file_commands, partner_commands
from it_audit_gui.cli.arguments import REPORT, REPORT_FORMATS, parse
from it_audit_gui.cli.confirmations import costs_line, step_line
from it_audit_gui.cli.language import system_language
from it_audit_gui.cli.opening import language_of, named, now, session_of, today
from it_audit_gui.cli.passwords import first_line, password_for, passwords_for_two
from it_audit_gui.cli.texts import (
    bank_lines,
    comparison_lines,
    evaluation_lines,
    say,
    what_if_lines,
)
from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.assessment import Evidence, EvidenceKind, Source
from it_audit_gui.domain.context import COUNTRY, LANGUAGE, NAME
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId, StepId
from it_audit_gui.domain.tracking import UNTRACKED
from it_audit_gui.session.answers_document import joined_capacity, read_answers
from it_audit_gui.session.cost_document import joined_costs, read_costs
from it_audit_gui.session.replies import Reply
from it_audit_gui.session.step_news import tracked
from it_audit_gui.wording import explain, languages

FINE = 0
EXPECTED_ERROR = 3


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code is 0, or 3 after an error told in one line."""
    _write_utf8()
    options = parse(arguments)
    language = options.language or system_language()
    try:
        _refuse_unknown(options.language)
        DEEDS[options.command](options, language)
    except AuditError as error:
        return _told(_as_given(error, options), language)
    except BrokenPipeError:
        sys.stderr.close()
    return FINE


def _write_utf8() -> None:
    """Texts in every language, whatever the console is set to; a windowed program has none."""
    sys.stdout = sys.stdout or StringIO()
    sys.stderr = sys.stderr or StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def refuse_window() -> int:
    """Say that a window cannot open here, and what can be done instead."""
    return _told(AuditError("no-display"), system_language())


def _as_given(error: AuditError, options: Namespace) -> AuditError:
    """The error with files named as the user named them, not by the whole path they lie at."""
    given = {os.path.realpath(item): item for item in vars(options).values() if _is_path(item)}
    params = {
        key: given.get(os.path.realpath(item), item) if _is_path(item) else item
        for key, item in error.params.items()
    }
    return AuditError(error.error_id, **params)


def _is_path(item: object) -> TypeGuard[Path]:
    return isinstance(item, Path)


def _told(error: AuditError, language: str) -> int:
    sys.stderr.write(f"it-audit: {explain(error, language)}\n")
    return EXPECTED_ERROR


def _refuse_unknown(language: str | None) -> None:
    if language is not None and language not in languages():
        known = ", ".join(languages())
        raise AuditError("unknown-language", language=language, languages=known)


def _new(options: Namespace, language: str) -> None:
    given: Mapping[FactId, str | int | None] = {
        NAME: options.organisation,
        COUNTRY: options.country,
        FactId("people"): options.people,
        LANGUAGE: options.language,
    }
    facts = {key: value for key, value in given.items() if value is not None}
    new = first_line(options.new_password_file) if options.new_password_file else None
    if options.old is None:
        session = bootstrap.create(options.file, facts, language, now(), new)
    else:
        session = bootstrap.create_from(
            options.file,
            options.old,
            facts,
            language,
            now(),
            password=new,
            old_password=password_for(options.old, options, language),
        )
    session.close()


def _again(options: Namespace, language: str) -> None:
    password = password_for(options.file, options, language)
    bootstrap.again(options.file, language, now(), password).close()


def _compare(options: Namespace, language: str) -> None:
    on = options.on or today()
    older, newer = passwords_for_two(options, language)
    comparison = comparing.between(
        options.file, options.newer, language, on, password=older, newer_password=newer
    )
    if options.json:
        say(comparing.comparison_text(comparison))
    else:
        say(*comparison_lines(comparison))


def _whatif(options: Namespace, language: str) -> None:
    with session_of(options, language, look_only=True) as session:
        on = options.on or today()
        found = session.what_if([StepId(step) for step in options.steps], on)
        if options.json:
            say(comparing.what_if_text(session, found, on))
        else:
            say(*what_if_lines(session.questionnaire, session.evaluate(on), found))


def _bank(options: Namespace, language: str) -> None:
    if options.check:
        _check_content()
    elif options.json:
        say(json.dumps(shipped_content.bank_document(language), ensure_ascii=False, indent=2))
    else:
        say(*bank_lines(bootstrap.bank().latest(language)))


def _check_content() -> None:
    faults = shipped_content.content_faults()
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    if faults:
        raise AuditError("content-faults", count=len(faults))


def _answer(options: Namespace, language: str) -> None:
    evidence = None
    if options.evidence is not None:
        piece = Evidence(kind=EvidenceKind.OTHER, date=today(), pointer=options.evidence)
        evidence = (piece,)
    reply = Reply(
        question=QuestionId(options.question),
        choice=options.choice,
        source=Source(options.source) if options.source else None,
        note=options.note,
        reason=options.reason,
        evidence=evidence,
    )
    with session_of(options, language) as session:
        session.answer(reply, now())


def _attach(options: Namespace, language: str) -> None:
    with session_of(options, language) as session:
        say(evidence_commands.attach(session, options, now(), options.date or today()))


def _later(options: Namespace, language: str) -> None:
    with session_of(options, language) as session:
        session.mark_later(QuestionId(options.question), now(), later=not options.done)


def _import(options: Namespace, language: str) -> None:
    document = read_answers(options.answers, today())
    with session_of(options, language) as session:
        before, rules = session.assessment, session.questionnaire.costs
        costs, capacity = None, None
        if document.costs:
            costs = joined_costs(document.costs, before.costs, rules, today(), "costs")
        if document.capacity:
            capacity = joined_capacity(document.capacity, before.capacity)
        session.import_all(document.facts, document.replies, now(), costs=costs, capacity=capacity)


def _costs(options: Namespace, language: str) -> None:
    with session_of(options, language) as session:
        before, rules = session.assessment.costs, session.questionnaire.costs
        session.set_costs(read_costs(options.inputs, before, rules, today()), now())
        say(costs_line(session.assessment.costs, language))


def _step(options: Namespace, language: str) -> None:
    with session_of(options, language) as session:
        step = StepId(options.step)
        before = session.assessment.tracking.get(step, UNTRACKED)
        tracking = tracked(
            before, options.status, who=options.who, due=options.due, reason=options.reason
        )
        session.track(step, tracking, now())
        say(step_line(session.questionnaire, step, tracking))


def _evaluate(options: Namespace, language: str) -> None:
    with session_of(options, language, look_only=True) as session:
        on = options.on or today()
        if options.json:
            say(bootstrap.render(session, "json", language, on).rstrip("\n"))
        else:
            costs = session.costs(on)
            entered = session.assessment.costs != EMPTY_SHEET
            found = session.evaluate(on)
            say(*evaluation_lines(session.questionnaire, found, costs, entered=entered))


def _report(options: Namespace, language: str) -> None:
    with session_of(options, language, look_only=True) as session:
        spoken = options.language or language_of(session) or language
        on, path, document = options.on or today(), options.output, options.document
        asked = bootstrap.report_options(
            options.sections,
            anonymous=options.anonymous,
            brand=options.brand,
            paper=options.paper,
        )
        if document == REPORT:
            fmt = options.format or REPORT_FORMATS[0]
            if fmt not in REPORT_FORMATS:
                known = ", ".join(REPORT_FORMATS)
                raise AuditError("document-format", document=document, format=fmt, formats=known)
            bootstrap.save_report(session, path, fmt, spoken, on, asked)
        else:
            bootstrap.save_document(session, path, document, options.format, spoken, on, asked)


def _check(options: Namespace, language: str) -> None:
    password = password_for(options.file, options, language)
    if not bootstrap.check(options.file, named(options), password):
        note = words_in(language)["newer_checked"].format(file=options.file.name)
        sys.stderr.write(f"it-audit: {note}\n")


# What each of ``COMMANDS`` does.
DEEDS: Mapping[str, Callable[[Namespace, str], None]] = {
    "new": _new,
    "again": _again,
    "bank": _bank,
    "answer": _answer,
    "attach": _attach,
    "later": _later,
    "import": _import,
    "costs": _costs,
    "step": _step,
    "evaluate": _evaluate,
    "compare": _compare,
    "whatif": _whatif,
    "report": _report,
    "check": _check,
    "ask": partner_commands.ask,
    "replies": partner_commands.take_replies,
    "portfolio": partner_commands.portfolio,
    "password": file_commands.set_password,
    "copy": file_commands.copy,
}
