"""Checks of what a dental practice does. Nobody is really called."""

from practice import bill, greeting, remind, upload


# ex-1: a mock records its calls, so a test can assert what was said to whom.
# Lesson section: A stand-in that remembers
# Test: test_check_remind_finds_texts_without_a_number
# Start here: what can stand in for a phone?
def check_remind():
    pass


# ex-2: a stub gives prepared answers; one answer for all hides which question was asked.
# Lesson section: Prepared answers
# Test: test_check_bill_finds_that_only_the_first_counts
# Start here: which codes, and which prices?
def check_bill():
    pass


# ex-3: side_effect with a list plays one answer or error after the other.
# Lesson section: Errors on order, and a clock that does not run
# Test: test_check_upload_finds_missing_pauses
# Start here: tell the story of a server that is slow twice.
def check_upload():
    pass


# ex-4: patch replaces a name where it is looked up, for the length of a block.
# Lesson section: Replace it where it is looked up
# Test: test_check_greeting_finds_a_wrong_noon
# Start here: in which module does greeting look for hour?
def check_greeting():
    pass
