"""The program as such: how it starts, and what it does about its own faults."""
