"""What can be typed after ``it-audit``."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NoReturn

from it_audit_gui import __version__
from it_audit_gui.cli.evidence_arguments import add_attach, add_later
from it_audit_gui.cli.file_arguments import (
    add_file_commands,
    add_new_password_file,
    add_password_file,
    add_password_of_second_file,
)
from it_audit_gui.cli.language import system_language
from it_audit_gui.cli.names import WITHOUT_PASSWORD
from it_audit_gui.cli.partner_arguments import add_partner_commands
from it_audit_gui.domain.assessment import Source, State
from it_audit_gui.domain.days import day_of
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.tracking import StepStatus
from it_audit_gui.wording import explain

WRONG_USAGE = 2

_CHOICES = ("0", "1", "2", "3", State.DONT_KNOW.value, State.NOT_APPLICABLE.value)
REPORT_FORMATS = ("html", "pdf", "md", "json", "csv")
_AS_JSON = "as a document for scripts"
_PAPERS = ("a4", "letter")
REPORT = "report"
_DOCUMENTS = (
    REPORT,
    "questionnaire",
    "actions",
    "calendar",
    "supplier",
    "leaver",
    "restore-test",
)


class _Parser(argparse.ArgumentParser):
    """Says wrong usage in one line and where to find help."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} ({self.prog} --help)\n")
        raise SystemExit(WRONG_USAGE)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace; ends with exit code 2 for wrong usage."""
    options = parser().parse_args(arguments)
    if options.command == "new" and options.organisation is None and options.old is None:
        _Parser(prog="it-audit new").error(
            "the following arguments are required: --organisation or --from"
        )
    return options


def parser() -> argparse.ArgumentParser:
    """Every command with its words, options and an example; the manual page is made of it."""
    program = _Parser(
        prog="it-audit",
        description="Offline IT self-audit for small firms. "
        "Without a command, it-audit [FILE] opens the program.",
        epilog="Exit code 0: fine. 2: wrong usage. 3: an error that is explained in one line.",
    )
    program.add_argument("--version", action="version", version=f"it-audit {__version__}")
    commands = program.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (
        _new,
        _again,
        _bank,
        _answer,
        _attach,
        _later,
        _import,
        _costs,
        _step,
        _evaluate,
        _compare,
        _whatif,
        _report,
        _check,
    ):
        add(commands)
    add_partner_commands(partial(_command, commands), _on_file)
    add_file_commands(partial(_command, commands))
    for name, command in commands.choices.items():
        if name not in WITHOUT_PASSWORD:
            add_password_file(command)
    return program


def _command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, words: str, example: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=words, description=words, epilog=f"Example: it-audit {example}"
    )
    command.add_argument("--language", help="language of texts and messages: nl, fr, en or de")
    return command


def _on_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="an .itaudit file")
    command.add_argument(
        "--assessment", metavar="ID", help="an earlier assessment in the file (default: the latest)"
    )


def _as_of(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--on", type=_day, metavar="YYYY-MM-DD", help="as of a day (default: today)"
    )


def _new(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands, "new", "Make a new audit file.", "new firm.itaudit --organisation 'Our firm'"
    )
    command.add_argument("file", type=Path, metavar="FILE", help="the file to make")
    command.add_argument("--organisation", metavar="NAME", help="left out: that of OLD")
    command.add_argument("--country", metavar="CODE", help="such as be")
    command.add_argument("--people", type=int, metavar="N", help="people who work there")
    command.add_argument(
        "--from", type=Path, metavar="OLD", dest="old", help="carry the answers of OLD forward"
    )
    add_new_password_file(command)


def _again(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "again",
        "Begin the next assessment in the same file, with the answers of the last one to confirm.",
        "again firm.itaudit",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="an .itaudit file")


def _compare(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "compare",
        "Compare the last two assessments of a file, or the latest of two files.",
        "compare last-year.itaudit this-year.itaudit",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="an .itaudit file")
    command.add_argument("newer", type=Path, metavar="NEW", nargs="?", help="a later .itaudit file")
    add_password_of_second_file(command)
    command.add_argument("--json", action="store_true", help=_AS_JSON)
    _as_of(command)


def _whatif(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "whatif",
        "Show what steps would lead to, done together.",
        "whatif firm.itaudit acc-mfa-start bak-restore-test-start",
    )
    _on_file(command)
    command.add_argument("steps", metavar="STEP", nargs="+", help="id of a step")
    command.add_argument("--json", action="store_true", help=_AS_JSON)
    _as_of(command)


def _bank(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(commands, "bank", "Show the questions.", "bank --language nl")
    command.add_argument("--json", action="store_true", help="the whole bank as JSON")
    command.add_argument("--check", action="store_true", help="check the content")


def _answer(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "answer",
        "Answer one question.",
        "answer firm.itaudit acc-mfa 2 --note 'All mail'",
    )
    _on_file(command)
    command.add_argument("question", metavar="QUESTION", help="id of the question")
    command.add_argument("choice", metavar="|".join(_CHOICES), help="0 is the lowest answer")
    command.add_argument("--note", metavar="T", help="a note with the answer")
    command.add_argument("--evidence", metavar="T", help="what proves it")
    command.add_argument("--reason", metavar="T", help="why it is not applicable")
    command.add_argument("--source", choices=tuple(Source), help="who said it")


def _attach(commands: "argparse._SubParsersAction[_Parser]") -> None:
    add_attach(partial(_command, commands), _on_file, _day)


def _later(commands: "argparse._SubParsersAction[_Parser]") -> None:
    add_later(partial(_command, commands), _on_file)


def _import(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands, "import", "Take over answers, all or none.", "import firm.itaudit answers.json"
    )
    _on_file(command)
    command.add_argument("answers", type=Path, metavar="ANSWERS.json", help="a document")


def _costs(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "costs",
        "Take over figures on costs, all or none.",
        "costs firm.itaudit invoices.csv",
    )
    _on_file(command)
    command.add_argument(
        "inputs", type=Path, metavar="INPUTS.json", help="or invoices, in a file that ends in .csv"
    )


def _step(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "step",
        "Note what becomes of a step.",
        "step firm.itaudit acc-mfa-start --status planned --who 'Our partner' --due 2027-01-31",
    )
    _on_file(command)
    command.add_argument("step", metavar="STEP", help="id of the step")
    # Checked by the session, in the language of the user: values, not usage.
    command.add_argument(
        "--status", metavar="|".join(StepStatus), required=True, help="what became of it"
    )
    command.add_argument("--who", metavar="T", help="who does it")
    command.add_argument("--due", metavar="YYYY-MM-DD", help="when it is to be done")
    command.add_argument("--reason", metavar="T", help="why it is dropped")


def _evaluate(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands, "evaluate", "Show scores and steps.", "evaluate firm.itaudit --json"
    )
    _on_file(command)
    command.add_argument("--json", action="store_true", help=_AS_JSON)
    _as_of(command)


def _report(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(
        commands,
        "report",
        "Write the report, or a document beside it.",
        "report firm.itaudit --format html --language nl --output report.html",
    )
    _on_file(command)
    command.add_argument(
        "--document", choices=_DOCUMENTS, default=REPORT, help="what to write (default: report)"
    )
    command.add_argument(
        "--format",
        choices=(*REPORT_FORMATS, "ics"),
        help="default: html, csv for actions, ics for calendar",
    )
    command.add_argument(
        "--output", type=Path, metavar="PATH", required=True, help="the file to write"
    )
    command.add_argument(
        "--sections", metavar="IDS", help="only these parts, such as costs,plan (default: all)"
    )
    command.add_argument(
        "--anonymous", action="store_true", help="leave out names, notes, reasons and evidence"
    )
    command.add_argument(
        "--brand", type=Path, metavar="FILE.toml", help="name, logo, colour and contact lines"
    )
    command.add_argument(
        "--paper", choices=_PAPERS, default="a4", help="sheets of a PDF (default: a4)"
    )
    _as_of(command)


def _check(commands: "argparse._SubParsersAction[_Parser]") -> None:
    command = _command(commands, "check", "Check that a file is sound.", "check firm.itaudit")
    _on_file(command)


def _day(text: str) -> date:
    try:
        return day_of(text)
    except ValueError:
        error = AuditError("wrong-date", value=text)
        raise argparse.ArgumentTypeError(str(explain(error, system_language()))) from None
