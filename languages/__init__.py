"""What is known of each language: one folder each, and what the folders share.

Here: `rust`, `c`, `python`; the `door` that each of them opens, the `folders` and the `registry` by
which everybody else finds them, report formats of many tools, and what languages with braces share.
Not here: anything that runs, stores or asks; nobody outside names a language.
"""
