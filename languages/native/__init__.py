"""What languages share whose tests are programs that make builds and our judge starts: C and C++.

Here: the judge and its harness (template/), what it reports, the sanitizers' reports, how it is sealed,
and what can be told of numbers in either by the tree.
"""
