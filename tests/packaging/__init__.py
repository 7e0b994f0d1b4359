"""What builds, packs and explains the program that needs no Python."""
