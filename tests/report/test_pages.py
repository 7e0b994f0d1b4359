from pathlib import Path

import pytest

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.options import EVERYTHING, Paper
from it_audit_gui.report.pages import Pages, report_pages
from it_audit_gui.report.pdf_pages import page_count
from it_audit_gui.report.writing import write_report
from tests.builders import DAY, MOMENT
from tests.report.situations import the_sample


def pages_of_sample() -> Pages:
    return report_pages(the_sample("nl"), DAY)


def test_a_report_has_as_many_pictures_as_pages() -> None:
    pages = pages_of_sample()
    assert pages.count == page_count(pages.pdf()) > 3
    first, last = pages.picture(0, 24), pages.picture(pages.count - 1, 24)
    assert first != last
    with pytest.raises(IndexError):
        pages.picture(pages.count, 24)


def test_each_page_tells_its_heads() -> None:
    report, pages = the_sample("nl"), pages_of_sample()
    assert report.scores is not None
    scores = report.scores
    cover, contents, summary, where, after = map(pages.heads, range(5))
    assert cover == (report.cover.organisation,)
    assert contents == (report.labels["contents"],)
    assert summary[0] == report.summary.heading.title
    own = (scores.heading.title, *(section.name for section in scores.sections))
    assert where[: len(own)] == own
    # Within a chapter, its head comes first.
    assert after[0] == scores.heading.title
    assert len(after) > 1


@pytest.mark.parametrize("document", ["questionnaire", "supplier", "leaver", "restore-test"])
def test_a_form_has_pages_of_its_own(tmp_path: Path, document: str) -> None:
    session = bootstrap.create(tmp_path / "firm.itaudit", {NAME: "Claes"}, "nl", MOMENT)
    try:
        pages = bootstrap.pages(session, "en", DAY, EVERYTHING, document)
        assert pages.count == page_count(pages.pdf()) >= 1
        assert pages.picture(0, 24).startswith(b"\x89PNG")
        assert all(map(pages.heads, range(pages.count)))
    finally:
        session.close()


def test_a_pdf_is_written_as_it_is(tmp_path: Path) -> None:
    path, pdf = tmp_path / "report.pdf", pages_of_sample().pdf()
    write_report(path, pdf)
    assert path.read_bytes() == pdf


def test_what_cannot_be_read_again_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(AuditError, match="report-not-written"):
        write_report(path, b"%PDF-1.7 torn off")
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pdf_is_no_text(tmp_path: Path) -> None:
    session = bootstrap.create(tmp_path / "firm.itaudit", {NAME: "Claes"}, "nl", MOMENT)
    with pytest.raises(ValueError, match="pdf"):
        bootstrap.render(session, "pdf", "nl", DAY)
    session.close()


def test_an_audit_is_saved_as_pdf_on_the_paper_asked_for(tmp_path: Path) -> None:
    session = bootstrap.create(tmp_path / "firm.itaudit", {NAME: "Claes"}, "nl", MOMENT)
    options = bootstrap.report_options(paper="letter")
    assert options.paper is Paper.LETTER
    try:
        bootstrap.save_report(session, tmp_path / "firm.pdf", "pdf", "en", DAY, options)
        a4 = bootstrap.pages(session, "en", DAY, EVERYTHING).pdf()
    finally:
        session.close()
    letter = (tmp_path / "firm.pdf").read_bytes()
    assert page_count(letter) > 3
    assert letter != a4
