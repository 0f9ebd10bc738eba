"""What every part of the shell is made of: the app, commands as data, answers, typed words.

Here: values and the place of one running shell.
Not here: rendering, asking, or any command's work.
"""
