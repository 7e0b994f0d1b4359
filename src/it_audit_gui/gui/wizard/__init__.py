"""The pages where an audit is filled in."""
