"""Offline IT self-audit for small firms."""

__version__ = "0.1.0"
