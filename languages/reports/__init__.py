"""Reports of test commands that belong to no one language: JUnit XML, TAP, compiler lines.

Here: the formats, the facts that all parsers give, and how foreign output becomes safe text.
Not here: formats of one language's own tools. No parser ever raises, whatever the text.
"""
