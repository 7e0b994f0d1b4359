"""Painted parts of the screen; they know strings and numbers, nothing of audits."""
