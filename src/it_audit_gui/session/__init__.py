"""What a user can do with an audit, without a window and without knowing how it is kept."""
