# Builds the control of a heat pump. Try it in the folder src: make -f pump.mk

CC = gcc
CFLAGS = -std=c11 -Wall -Wextra -g
VERSION = 4.2
SOURCES = main.c control.c

# ex-2: a recipe makes the file that its target names.
# Lesson section: The file that the target names
# Test: pump_is_made_once_only
# Start here: for which file does make look, and which file is there after the recipe?
heatpump: main.o control.o
	$(CC) $(CFLAGS) -o pump main.o control.o

%.o: %.c
	$(CC) $(CFLAGS) -c -o $@ $<

# ex-3: a file that make makes is a prerequisite like any other.
# Lesson section: Files that make makes
# Test: main_o_can_be_made_in_a_fresh_folder
# Start here: which files does main.c include?
main.o: control.h
control.o: control.h

# ex-1: each line of a recipe begins with a tab.
# Lesson section: A tab, and nothing else
# Test: version_h_holds_the_version
# Start here: the message names a line.
version.h: pump.mk
        echo '#define VERSION "$(VERSION)"' >version.h

# ex-4: make replaces what begins with $, then hands each line to a shell of its own.
# Lesson section: What the shell gets to see
# Test: pack_copies_program_and_sources
# Start here: in which folder is the line behind the cd run?
pack: heatpump
	mkdir -p dist
	cd dist
	for file in pump $(SOURCES); do cp ../$file .; done

clean:
	rm -rf pump dist version.h *.o

.PHONY: pack clean
