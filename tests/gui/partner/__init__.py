"""The IT partner is asked from the window."""
