"""What the medium or another program causes, so that the same change can succeed later."""

from it_audit_gui.domain.errors import AuditError

_NOT_THERE = "file-not-found"
PASSING = frozenset(
    {
        "cannot-write",
        "file-in-use",
        _NOT_THERE,
        "file-not-readable",
        "file-read-only",
        "medium-full",
        "medium-gone",
    }
)


def told_while_open(error: AuditError) -> AuditError:
    """A file that is not there was there when it was opened."""
    return AuditError("file-moved", **error.params) if error.error_id == _NOT_THERE else error
