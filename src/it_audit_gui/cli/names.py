"""Names of the commands, known without loading them."""

COMMANDS = ("new", "bank", "answer", "import", "evaluate", "report", "check")
