"""What is taught, to whom, and what a run shows: pure functions and content."""
