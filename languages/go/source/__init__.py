"""How Go source reads, as a tree.

Here: what it declares and where that is seen, types, small changes that compile, lazy answers.
Not here: what source shows of a belief (beliefs).
"""
