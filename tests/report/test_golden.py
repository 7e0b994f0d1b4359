import pytest

from it_audit_gui.report.writing import Format
from tests.builders import LANGUAGES
from tests.report.renew_golden import FORMATS, golden_path, golden_text


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_report_is_the_one_that_was_reviewed(language: str, fmt: Format) -> None:
    """See tests/golden/README.md when a change was meant."""
    assert golden_text(language, fmt).encode() == golden_path(language, fmt).read_bytes()


@pytest.mark.parametrize("fmt", [fmt for fmt in Format if fmt is not Format.PDF])
def test_the_same_answers_give_the_same_bytes(fmt: Format) -> None:
    assert golden_text("nl", fmt).encode() == golden_text("nl", fmt).encode()
