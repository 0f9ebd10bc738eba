"""Stands here so that pytest puts this folder on the path: every ring of tests imports `fakes`."""
