# Sums of a nightly backup. Four lines have a bug; see the statement.

BLOCK = 500


# ex-1: // divides and keeps only the whole part.
# Lesson section: Three kinds of division
# Test: test_full_blocks_do_not_count_a_part
# Start here: what does one slash do with 1750 and 500?
def full_blocks(size):
    blocks = size / BLOCK
    return blocks


# ex-2: % gives what remains after a whole division.
# Lesson section: What remains
# Test: test_loose_bytes_are_what_no_block_takes
# Start here: there is an operator that answers just this question.
def loose_bytes(size):
    rest = size - size / BLOCK
    return rest


# ex-3: text with digits is still text; float makes a number of it.
# Lesson section: Text that looks like a number
# Test: test_space_left_reads_a_fraction
# Start here: of which type is typed?
def space_left(disk, typed):
    free = disk - typed
    return free


# ex-4: text can only be joined with text; str makes text of a number.
# Lesson section: A number inside a text
# Test: test_report_line_names_the_number
# Start here: which of the three parts is no text?
def report_line(files):
    line = "Copied " + files + " files"
    return line
