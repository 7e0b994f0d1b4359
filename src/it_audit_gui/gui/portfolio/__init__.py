"""What the audits of a folder show together, without the name of any firm."""
