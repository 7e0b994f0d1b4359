"""What an audit is: pure functions and frozen values, without files, clock or window."""
