"""The program as a screen reader, a keyboard and weak eyes meet it."""
