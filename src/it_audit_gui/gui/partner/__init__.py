"""Asking the IT partner from the window, and looking through what comes back."""
