# The radio log of a coastguard station.

import re


# ex-1: fullmatch asks whether the whole text fits a pattern, and says so with a match or None.
# Lesson section: Does the whole text fit?
# Test: test_call_sign_is_not_part_of_a_longer_text
# Start here: which signs may stand there, and how many of each?
def is_call_sign(text):
    return None


# ex-2: round brackets in a pattern are groups: they hand out the parts of what was matched.
# Lesson section: Groups hand out the parts
# Test: test_line_is_taken_apart
# Start here: write the pattern for the whole line, then put brackets around what you want.
def read_line(line):
    return None


# ex-3: findall goes through the text and collects every match.
# Lesson section: Every match in a text
# Test: test_metres_of_several_lengths
# Start here: what does a length begin with, and what must follow it?
def metres(report):
    return None


# ex-4: sub replaces every match, and the new text may use the groups.
# Lesson section: Replacing with the parts
# Test: test_iso_dates_turns_a_date_around
# Start here: three groups. In which order do they come back?
def iso_dates(text):
    return None
