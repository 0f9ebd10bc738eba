"""What an engine may see: every context packet, built from state, within its budget.

Here: the packets of a setup, of a session, their views and their cutting to size.
Not here: asking an engine, or judging what it answered.
"""
