"""The commands that care for a file as a whole."""

import sys
from argparse import Namespace

from it_audit_gui import file_care
from it_audit_gui.cli.passwords import first_line, password_for
from it_audit_gui.cli.texts import say
from it_audit_gui.cli.words import words_in


def set_password(options: Namespace, language: str) -> None:
    """``it-audit password``."""
    new = None if options.remove else first_line(options.new_password_file)
    old = password_for(options.file, options, language)
    file_care.set_password(options.file, old, new)
    say(words_in(language)["password_removed" if options.remove else "password_set"])


def copy(options: Namespace, language: str) -> None:
    """``it-audit copy``."""
    password = password_for(options.file, options, language)
    protection = file_care.SAME
    if options.no_password or options.new_password_file is not None:
        new = None if options.no_password else first_line(options.new_password_file)
        protection = file_care.Protection(password=new)
    if options.anonymous:
        stand_in = words_in(language)["left_out"]
        file_care.copy_anonymous(options.file, options.target, password, protection, stand_in)
    elif options.for_version is not None:
        _tell_left_out(options, password, language)
        file_care.copy_for(options.file, options.target, password, protection, options.for_version)
    else:
        file_care.copy(options.file, options.target, password, protection)
    say(words_in(language)["copy_saved"].format(file=options.target.name))


def _tell_left_out(options: Namespace, password: str | None, language: str) -> None:
    found = file_care.without_room(options.file, password)
    if found.files or found.later:
        told = words_in(language)["older_copy"].format(
            version=options.for_version, files=found.files, later=found.later
        )
        sys.stderr.write(f"it-audit: {told}\n")
