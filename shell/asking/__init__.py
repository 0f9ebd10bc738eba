"""Questions to the person: what to learn, whether code may run, what changed on disk.

Here: choices, consent, watching, setups that were cut short.
Not here: commands themselves.
"""
