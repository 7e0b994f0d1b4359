"""Names of the commands, known without loading them."""

COMMANDS = (
    "new",
    "again",
    "bank",
    "answer",
    "import",
    "evaluate",
    "compare",
    "whatif",
    "report",
    "check",
)
