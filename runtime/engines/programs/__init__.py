"""Any program as an engine, and what is common to programs that speak to a service.

Here: the command engine, its surroundings, the words in which services say no.
Not here: anything that only codex knows.
"""
