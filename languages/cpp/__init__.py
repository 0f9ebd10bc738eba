"""C++: the harness's reports, how its source reads, what its exercises may not do."""
