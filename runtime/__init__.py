"""Adapters: subprocess, disk, clock, engines. Knows only the values of schemas."""
