"""Looks through a folder of audits and tells what they show together; no name comes out of it."""

import tomllib
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.assets import resource
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import Paragraph, Subhead, Table
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.session.portfolio.summary import Portfolio, portfolio_of
from it_audit_gui.storage.assessment_store import FileStore

_SUFFIX = ".itaudit"

Part = Paragraph | Subhead | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSummary:
    """The summary of a folder, with how many files it could not take in."""

    portfolio: Portfolio
    protected: int
    unreadable: int
    copies: int
    unfinished: int


def summary_of(
    folder: Path,
    language: str,
    on: date,
    watch: Callable[[int, int], None] = lambda _done, _count: None,
) -> FolderSummary:
    """The latest audit of each firm in a folder, and in the folders in it, judged on a day.

    Files stay as they are. One with a password is passed over, and so is a copy of one that was
    taken in, and an audit with open questions: what was not answered is no figure. ``watch`` is
    told before each file how many are done, of how many; what it raises ends the work. Raises
    ``AuditError`` when there is no such folder.
    """
    if not folder.is_dir():
        raise AuditError("file-not-found", path=folder)
    rules = tomllib.loads(resource("portfolio.toml").read_text(encoding="utf-8"))
    found: dict[str, Evaluation] = {}
    passed = {"protected": 0, "unreadable": 0, "copies": 0, "unfinished": 0}
    files = _newest_first(folder)
    for done, path in enumerate(files):
        watch(done, len(files))
        reason = _take_in(path, found, language, on)
        if reason is not None:
            passed[reason] += 1
    portfolio = portfolio_of(
        bootstrap.bank().latest(language),
        list(found.values()),
        least=rules["least_firms"],
        most_gaps=rules["most_gaps"],
    )
    return FolderSummary(portfolio=portfolio, **passed)


def document_of(
    found: FolderSummary, language: str, on: date, fmt: str, brand: Brand = NO_BRAND
) -> str:
    """The summary as a document; raises ``AuditError`` for a format it does not have."""
    from it_audit_gui.report.extras.portfolio_form import (  # noqa: PLC0415 - its engines are slow
        portfolio_document,
    )

    bank = bootstrap.bank().latest(language)
    return portfolio_document(bank, found.portfolio, on, fmt, brand)


def blocks_of(found: FolderSummary, language: str) -> tuple[Part, ...]:
    """The summary as blocks to be shown."""
    from it_audit_gui.report.extras.portfolio_form import (  # noqa: PLC0415 - as above
        portfolio_blocks,
    )

    return portfolio_blocks(bootstrap.bank().latest(language), found.portfolio)


def save_document(
    found: FolderSummary, path: Path, language: str, on: date, brand: Brand = NO_BRAND
) -> None:
    """Write the document as what the ending of ``path`` says."""
    from it_audit_gui.report.writing import write_report  # noqa: PLC0415 - as above

    if path.suffix == _SUFFIX:
        raise AuditError("report-is-audit", path=path)
    write_report(path, document_of(found, language, on, path.suffix.lstrip(".").lower(), brand))


def _newest_first(folder: Path) -> list[Path]:
    found = [*folder.glob(f"*{_SUFFIX}"), *folder.glob(f"[!.]*/*{_SUFFIX}")]
    files = [path for path in found if path.is_file()]
    return sorted(files, key=lambda path: (-path.stat().st_mtime, path.name))


def _take_in(path: Path, found: dict[str, Evaluation], language: str, on: date) -> str | None:
    """Add the firm of a file to those found; otherwise, why the file is passed over."""
    try:
        if bootstrap.is_protected(path):
            return "protected"
        firm, evaluation = _looked_at(path, language, on)
    except AuditError:
        return "unreadable"
    if firm in found:
        return "copies"
    if evaluation.open_questions:
        return "unfinished"
    found[firm] = evaluation
    return None


def _looked_at(path: Path, language: str, on: date) -> tuple[str, Evaluation]:
    """Whose audit it is, as a key that names nobody, and what its latest one amounts to."""
    with closing(FileStore.open(path, look_only=True)) as store:
        latest = bootstrap.latest_of(store)
        dated = bootstrap.dated(store.load(latest), language, on)
        firm = str(store.assessments()[0].id)
    return firm, evaluate(dated.questionnaire, dated.assessment, on)
