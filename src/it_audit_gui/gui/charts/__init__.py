"""Figures as a picture or as a table, whichever the user reads."""
