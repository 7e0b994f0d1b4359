"""How fast and how large the program is, each against a reference measured in the same run."""
