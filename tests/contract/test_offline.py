"""“Nothing leaves this machine” (README, Privacy): the whole job runs with the network refused."""

import subprocess
import sys
from pathlib import Path

from tests.contract.conftest import ROOT

WHOLE_JOB = """
import sys

def refuse(event, arguments):
    if event.partition(".")[0] in {"socket", "urllib", "http", "ftplib", "smtplib", "webbrowser"}:
        raise AssertionError(event)

sys.addaudithook(refuse)
from it_audit_gui.cli.commands import run

answers, costs, folder = sys.argv[1:]
file = f"{folder}/firm.itaudit"
jobs = [
    ["new", file, "--organisation", "Any firm"],
    ["import", file, answers],
    ["answer", file, "acc-mfa", "3"],
    ["costs", file, costs],
    ["step", file, "acc-mfa-start", "--status", "done"],
    ["evaluate", file],
    ["check", file],
    ["bank", "--check"],
]
jobs += [
    ["report", file, "--format", fmt, "--output", f"{folder}/report.{fmt}"]
    for fmt in ("html", "md", "json", "csv")
]
for job in jobs:
    assert run(job) == 0, job
"""


def test_the_whole_job_opens_no_connection_and_its_report_loads_nothing(tmp_path: Path) -> None:
    answers, costs = (ROOT / "examples" / name for name in ("complete.json", "invoices.csv"))
    job = subprocess.run(
        [sys.executable, "-c", WHOLE_JOB, str(answers), str(costs), str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (job.returncode, job.stderr) == (0, "")

    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    loading = ("<script", "<link", 'src="http', "@import", "url(http", "url('http", 'url("http')
    assert not [mark for mark in loading if mark in page]
