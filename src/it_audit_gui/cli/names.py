"""Names of the commands, known without loading them."""

COMMANDS = (
    "new",
    "again",
    "bank",
    "answer",
    "attach",
    "later",
    "import",
    "costs",
    "step",
    "evaluate",
    "compare",
    "whatif",
    "report",
    "check",
    "password",
    "copy",
)
