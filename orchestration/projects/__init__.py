"""Projects: chains of exercises in one workspace that grows from step to step.

Here: where a learner stands in one, which step opens, and how it joins what they wrote.
Not here: how an exercise is proved or run, and what one is when it stands alone.
"""
