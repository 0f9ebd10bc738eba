"""Rust: cargo's reports, the seal of its tests, how its source reads, what its exercises may not do."""
