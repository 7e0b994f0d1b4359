"""The IT partner is asked, and replies."""
