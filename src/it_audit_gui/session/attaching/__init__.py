"""Taking a photo or another file into an audit, without what tells where it was taken."""
