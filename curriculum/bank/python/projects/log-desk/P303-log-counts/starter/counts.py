# Counts and groups the entries of the log.


# ex-1: a dictionary keeps one counter for each key, and get says where a new one begins.
# Lesson section: A counter for each key
# Test: test_per_level_counts_each_level
# Start here: what is the counter of a level that was never seen?
def per_level(entries):
    return {}


# ex-2: a value may be a list that grows; setdefault puts an empty one there the first time.
# Lesson section: A list for each key
# Test: test_by_program_groups_the_entries
# Start here: what stands under a program before its first entry?
def by_program(entries):
    return {}
