"""What the program is measured against, rebuilt in each run."""
