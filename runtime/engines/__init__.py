"""What answers stage calls: the bundled bank, recorded replies, and the models behind live engines.

Here: one adapter an engine; codex and programs have rooms of their own.
Not here: packets, schemas, policy, retries.
"""
