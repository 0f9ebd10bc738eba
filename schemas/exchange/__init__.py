"""What passes between us and an engine: packets out, replies in, and their JSON Schemas.

Here: the models of every role, the context packet, calls, and the export of the schemas.
Not here: the learner, sessions, evidence; those are values of the core.
"""
