"""Answers as rich renderables, one module for each module of handlers.

Here: what a person reads.
Not here: asking use cases, or reading the store.
"""
