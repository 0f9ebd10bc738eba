"""What judges of more than one language are made of, laid into a private copy to run there.

Here: the layer that a tests' process is in. Not here: a judge itself, which is its language's.
"""
