"""Go: how it is run, read and taught."""
