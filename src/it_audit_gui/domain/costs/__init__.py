"""What break/fix IT costs a firm, in ranges, from its own figures (METHODOLOGY 5)."""
