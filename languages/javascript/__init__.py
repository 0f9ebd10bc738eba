"""JavaScript: Node's own test runner under a judge, its reports, and how its source reads."""
