"""The page before an audit is open."""
