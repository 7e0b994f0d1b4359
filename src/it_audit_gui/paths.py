"""The folders of the user that the program may write to."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_documents_path, user_log_path

_NAME = "it-audit"


def settings_folder() -> Path:
    """Where settings and the list of recent files are kept; not made here."""
    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Where the log of an unexpected error goes; not made here."""
    return user_log_path(_NAME, appauthor=False)


def documents_folder() -> Path:
    """Where a new audit is proposed: the user's documents, or the home folder without one."""
    documents = user_documents_path()
    return documents if documents.is_dir() else Path.home()


def is_writable_folder(folder: Path) -> bool:
    """Whether a file can be made in the folder, as far as the system tells beforehand."""
    return folder.is_dir() and os.access(folder, os.W_OK)
