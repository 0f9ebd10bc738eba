# Builds the program mill. Try it in the folder src: make -f mill.mk

CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g

# ex-1: a rule says what a target is made from, and how.
# Lesson section: Target, prerequisites, recipe
# Test: mill_is_linked_from_the_objects
# Start here: which three files does the linker need?
mill:
	@echo "mill is not built yet"

# ex-2: a target is made anew only if something that it is made from is newer.
# Lesson section: Newer than the target
# Test: hopper_o_is_made_anew_alone
# Start here: write down the command for one of the three object files.

# ex-3: what a source file includes is something that its object file is made from.
# Lesson section: Headers are prerequisites, too
# Test: stones_h_makes_two_objects_anew
# Start here: which files does each source file include, directly or through another header?

# ex-4: a target that is no file is phony.
# Lesson section: Targets that are no files
# Test: clean_works_beside_a_file_of_that_name
# Start here: what would make do if there were a file called clean?
