"""The chapters of a report, each composed on its own from the same material."""
