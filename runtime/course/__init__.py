"""The files of a teacher: what a forge keeps in its folder, and what a class hands in.

Here: records that survive a crash, drafts, finished exercises, the bank's folders; folders and archives of
students, read without trust. Not here: a learner's home (runtime/home), or what anything means.
"""
