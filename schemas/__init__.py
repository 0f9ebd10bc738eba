"""Frozen values and the error tree; imports none of ours."""
