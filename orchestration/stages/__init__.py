"""One engine call: packet to engine to schema to policy to retry, and its record.

Here: the tries of a call and what they cost, replies as typed values, instruction texts.
Not here: the calls that make an exercise (making), what a packet holds (packets), what a rule
forbids (policy).
"""
