"""Asking the IT partner what the firm does not know, and taking the replies back."""
