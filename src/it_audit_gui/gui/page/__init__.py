"""What the pages of an open audit share."""
