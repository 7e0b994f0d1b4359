"""Puts mutated files through the command line and counts, with little memory to do it in.

python -m tests.torture.mutating_program FOLDER FIRST COUNT: prints the figures as JSON.
"""

import io
import json
import random
import resource
import sys
import time
import traceback
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from it_audit_gui.cli.commands import run
from it_audit_gui.storage import keys
from tests.storage.crafting import a_file, journal_of
from tests.torture import mutations

MEMORY = 1024 * 1024 * 1024
PASSWORD = "old"  # noqa: S105 - made up
FILES = Path(__file__).resolve().parents[1] / "files"
COMMANDS = (("check",), ("evaluate", "--json"), ("answer", "acc-mfa", "2"))


def originals(folder: Path) -> dict[str, bytes]:
    """Sound files to start from: of every version, plain and encrypted."""
    found = {item.name: item.read_bytes() for item in FILES.glob("*.itaudit")}
    secret = a_file(folder / "secret.itaudit", password=PASSWORD)
    found["secret"] = secret.read_bytes()
    for item in folder.iterdir():
        item.unlink()
    return found


def mutate(path: Path, sound: dict[str, bytes], victim: Path, chance: random.Random) -> str:
    """Make a mutated file; tells in which way."""
    name = chance.choice(sorted(sound))
    content, other = sound[name], sound[chance.choice(sorted(sound))]
    kind = chance.randrange(10)
    if kind == 0 and name != "secret":
        path.write_bytes(content)
        mutations.crafted(path, chance)
        return "crafted"
    if kind == 1:
        path.write_bytes(content)
        mutations.hostile_journal(path, victim, content, chance)
        return "journal"
    mutation = chance.choice(mutations.BYTES)
    path.write_bytes(mutation(content, other, chance))
    return mutation.__name__


def main() -> None:
    folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    keys.ITERATIONS = 1_000
    sound = originals(folder)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    victim = folder.parent / "victim.txt"
    secret = folder.parent / "password.txt"
    secret.write_text(PASSWORD)
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    slowest = 0.0
    for number in range(first, first + count):
        chance = random.Random(number)  # noqa: S311 - any file will do
        path = folder / "claes.itaudit"
        kind = mutate(path, sound, victim, chance)
        before = path.read_bytes()
        hot = journal_of(path).exists()
        name, *rest = chance.choice(COMMANDS)
        line = [name, str(path), *rest, "--password-file", str(secret)]
        began = time.monotonic()
        said = io.StringIO()
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(said):
                code = run(line)
        except BaseException:  # noqa: BLE001 - exactly this must not happen
            code = -1
            faults.append(f"{number} {kind}: {traceback.format_exc()}")
        slowest = max(slowest, time.monotonic() - began)
        # An older file that opens is brought up to date, once there is a copy of it.
        migrated = any(folder.glob("claes.v*.itaudit"))
        if code == 3 and not hot and not migrated and path.read_bytes() != before:
            faults.append(f"{number} {kind}: refused, but changed; {said.getvalue()}")
        outcomes[f"{kind} {'opened' if code == 0 else 'refused'}"] += 1
        for item in folder.iterdir():
            item.unlink()
    figures = {"outcomes": outcomes, "faults": faults, "slowest": slowest}
    figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main()
