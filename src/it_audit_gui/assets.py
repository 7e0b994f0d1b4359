"""The one place that knows where shipped files are.

In a wheel or a frozen program the folders lie inside the package; in a checkout they lie at the
top level. Nothing else in the program builds such a path.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


@cache
def _folder(name: str) -> Path:
    shipped = _PACKAGE / name
    return shipped if shipped.is_dir() else _CHECKOUT / name


def resource(*parts: str) -> Path:
    """Path of a shipped resource, such as ``resource("question_bank", "2026.1", "bank.toml")``."""
    return _folder("resources").joinpath(*parts)


def licence_texts() -> Path:
    """The folder with the texts of licences: collected in a bundle, those of the source else."""
    shipped = _PACKAGE / "licences"
    return shipped if shipped.is_dir() else _CHECKOUT / "packaging" / "licences"


def translation(name: str) -> Path:
    """Path of a shipped translation of the widget texts."""
    return _folder("translations") / name
