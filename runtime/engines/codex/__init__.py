"""The real codex CLI: its argv, home, events, probe, and every way it can fail.

Here: one lean call, bounded, isolated.
Not here: other programs (programs).
"""
