"""The store of one home: sessions, the record of events, the learner model, proofs.

Here: SQLite, its schema, locks, faults, documents, and the import of the older layout.
Not here: any decision about what is written.
"""
