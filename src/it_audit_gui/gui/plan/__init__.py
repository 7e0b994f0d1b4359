"""The plan board: what to do when, and what it leads to."""
