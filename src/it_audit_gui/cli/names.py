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
    "ask",
    "replies",
    "portfolio",
    "password",
    "copy",
)

# Those that open no audit file of their own, and so need no password.
WITHOUT_PASSWORD = frozenset({"bank", "portfolio"})
