"""The progress report as people see it: a summary in the terminal, or one page of HTML.

Here: the page, its drawings, the summary.
Not here: gathering what is shown (orchestration/guidance/report).
"""
