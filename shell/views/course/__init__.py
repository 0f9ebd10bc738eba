"""What teachers read: lines in the terminal, and pages that need nothing else.

Here: forge, grading, workers. Not here: what a learner is shown at the prompt (views).
"""
