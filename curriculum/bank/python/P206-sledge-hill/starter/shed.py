# The shed knows its sledges.

SEATS = 2
DEPOSIT = 15


# ex-1: import module makes a file's names reachable behind a dot.
# Lesson section: import and a dot
# Test: test_sledges_for_an_odd_group
# Start here: the import belongs at the very top of the file.
def sledges_for(children):
    return "?"
