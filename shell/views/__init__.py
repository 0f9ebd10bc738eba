"""Answers as rich renderables, one module for each module of handlers."""
