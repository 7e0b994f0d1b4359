"""Two audits of a firm side by side."""
