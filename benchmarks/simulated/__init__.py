"""Simulated learners: two kinds that share no idea of learning, the ways they walk, what came of it.

What they truly know is never shown to a policy: it sees runs, as the shell does.
"""
