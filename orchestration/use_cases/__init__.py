"""What a command does: start, attempt, hint and their kind, one function each that reads as a paragraph.

Here: use cases, what they are asked for, and what they return.
Not here: how an engine is asked, how a proof is made, or any word for a screen.
"""
