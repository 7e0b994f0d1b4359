"""The costs of a firm: its own figures and the rules of the bank put together (METHODOLOGY 5)."""
