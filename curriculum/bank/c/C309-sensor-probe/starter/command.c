#include "command.h"

#include <stdlib.h>
#include <string.h>

/* ex-1: taking an argument out means moving pointers, not letters.
 * Lesson section: Moving pointers up
 * Test: take_flag_takes_neighbours_out
 * Start here: play the loop through for "-v", "-v", "list".
 */
int take_flag(char **argv, const char *flag) {
    int taken = 0;
    for (char **at = argv; *at != NULL; at++) {
        if (strcmp(*at, flag) == 0) {
            taken++;
            for (char **to = at; *to != NULL; to++) {
                to[0] = to[1];
            }
        }
    }
    return taken;
}

/* ex-2: a function that is to move the caller's char ** needs the address of that pointer.
 * Lesson section: One more star
 * Test: shift_moves_the_caller_s_pointer
 * Start here: which pointer does at++ move?
 */
const char *shift(char ***argv) {
    char **at = *argv;
    const char *first = *at;
    if (first != NULL) {
        at++;
    }
    return first;
}

/* ex-3: two texts are equal only if strcmp says 0.
 * Lesson section: Whole words, up to the NULL
 * Test: find_command_needs_the_whole_word
 * Start here: how many characters are compared for the word "w"?
 */
int find_command(const char *word, const char *const *names) {
    for (int i = 0; names[i] != NULL; i++) {
        if (strncmp(word, names[i], strlen(word)) == 0) {
            return i;
        }
    }
    return -1;
}

/* ex-4: strtol tells where it stopped; what follows must be what you allow.
 * Lesson section: Where did the number end?
 * Test: parse_seconds_refuses_what_follows
 * Start here: what does atoi say about "5x", and what should be said?
 */
int parse_seconds(const char *text, int *seconds) {
    int number = atoi(text);
    if (strchr(text, 'm') != NULL) {
        number *= 60;
    }
    if (strchr(text, 'h') != NULL) {
        number *= 3600;
    }
    *seconds = number;
    return number > 0;
}
