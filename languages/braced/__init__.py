"""What languages with braces share: small changes and lazy answers, by syntax tree.

Here: what both Rust and C do. Not here: what any language does (languages/reading.py), what only one has.
"""
