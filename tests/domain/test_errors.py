"""The one family of expected errors."""

from it_audit_gui.domain.errors import AuditError


def test_an_error_names_itself_and_its_parameters() -> None:
    error = AuditError("fact-too-long", fact="Name", limit=200)

    assert error.error_id == "fact-too-long"
    assert error.params == {"fact": "Name", "limit": 200}
    assert str(error) == "fact-too-long fact=Name limit=200"
    assert str(AuditError("file-empty")) == "file-empty"
