#include <stdlib.h>

#include "command.h"
#include "words.h"

/* ex-1: a function fills the caller's struct by its address; the arrow reaches its members.
 * Lesson section: Filling by address
 * Test: command_of_two_words
 * Start here: is there anything but blanks left on the line?
 */
int read_command(const char *line, Command *command) {
    command->count = -1;
    return line == after_blanks(line) ? 7 : 8;
}

/* ex-2: strtol tells by its end pointer how far the number went.
 * Lesson section: How far the number went
 * Test: number_of_a_word
 * Start here: is there a word at this place?
 */
int number_at(const Command *command, int place, int *number) {
    (void)command;
    *number = place;
    return 2;
}
