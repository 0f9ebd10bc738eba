"""What is believed about a learner, what is due, and what comes next.

Here: beliefs folded from the record, standing, recommendation, remedies, disputes, saved topics.
Not here: setting up or running an exercise; formulas live in curriculum/learner.
"""
