"""Assessments side by side, and what steps would lead to, for people and for scripts."""

from datetime import date
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.domain.comparison import Comparison, compare
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.what_if import WhatIf
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.storage.assessment_store import FileStore


def between(
    path: Path,
    newer: Path | None,
    language: str,
    on: date,
    *,
    password: str | None = None,
    newer_password: str | None = None,
) -> Comparison:
    """The latest assessment of ``newer`` against that of ``path``, or the last two of ``path``."""
    store = FileStore.open(path, password)
    try:
        kept = [item.id for item in store.assessments()]
        if newer is None and len(kept) < 2:
            raise AuditError("nothing-to-compare", path=path)
        chosen = [bootstrap.latest_of(store)] if newer else kept[-2:]
        found = [bootstrap.dated(store.load(item), language, on) for item in chosen]
    finally:
        store.close()
    if newer is not None:
        later = bootstrap.open_audit(newer, language, password=newer_password)
        found.append(bootstrap.dated(later.assessment, language, on))
        later.close()
    return compare(*found)


def comparison_text(found: Comparison) -> str:
    """A comparison as a JSON document."""
    import json  # noqa: PLC0415 - only scripts need it

    from it_audit_gui.report.comparison_json import comparison_document  # noqa: PLC0415 - as above

    return json.dumps(comparison_document(found), ensure_ascii=False, indent=2)


def what_if_text(session: AuditSession, found: WhatIf, on: date) -> str:
    """What steps would lead to as a JSON document."""
    import json  # noqa: PLC0415 - only scripts need it

    from it_audit_gui.report.what_if_json import what_if_document  # noqa: PLC0415 - as above

    document = what_if_document(
        session.questionnaire, session.evaluate(on), found, session.costs(on)
    )
    return json.dumps(document, ensure_ascii=False, indent=2)
