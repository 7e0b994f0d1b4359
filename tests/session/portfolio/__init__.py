"""Several firms together."""
