"""What IT costs as it is now: the firm's own figures and what they amount to."""
