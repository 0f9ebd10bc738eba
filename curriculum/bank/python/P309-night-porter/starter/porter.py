# The files of a night porter.

ENCODING = "utf-8"  # how letters are stored in these files


# ex-1: a loop over an open file takes its lines, each with its line end.
# Lesson section: Reading line by line
# Test: test_entries_are_the_lines_without_line_ends
# Start here: open the file, and give it a name for one block.
def entries(path):
    return None


# ex-2: write puts down exactly the text it gets, so line ends are up to you.
# Lesson section: Writing and adding
# Test: test_save_names_puts_each_name_on_a_line
# Start here: which mode empties the file and opens it for writing?
def save_names(path, names):
    return None


# ex-3: mode "w" begins anew, mode "a" goes on at the end.
# Lesson section: Writing and adding
# Test: test_add_entry_keeps_what_is_there
# Start here: which letter of the mode in save_names do you change?
def add_entry(path, entry):
    return None


# ex-4: with closes the file on every way out, also when an exception leaves the block.
# Lesson section: Closed on every way out
# Test: test_keys_out_lets_the_wrong_line_be_heard_of
# Start here: which exception is caught, and which one goes through?
def keys_out(path):
    return None
