"""Python: pytest's reports, the judge of its tests, how its source reads, what its exercises may not do."""
