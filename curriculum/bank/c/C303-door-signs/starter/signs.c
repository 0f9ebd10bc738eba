#include "signs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ex-1: a local array ends with its function; a text that outlives the call needs a block.
 * Lesson section: Gone with the function
 * Test: room_sign_has_floor_and_door
 * Start here: what does the compiler say about the last line?
 */
char *room_sign(int floor, int door) {
    char sign[20];
    snprintf(sign, sizeof sign, "%d.%02d", floor, door);
    return sign;
}

/* ex-2: one static buffer is one place; a string literal needs no buffer at all.
 * Lesson section: One buffer for all answers
 * Test: floor_name_of_two_floors_at_once
 * Start here: what happens to the first answer in the second call?
 */
const char *floor_name(int floor) {
    static char name[20];
    if (floor == 0) {
        strcpy(name, "ground floor");
    } else if (floor == 1) {
        strcpy(name, "first floor");
    } else if (floor == 2) {
        strcpy(name, "second floor");
    } else {
        strcpy(name, "upper floor");
    }
    return name;
}

/* ex-3: the caller's buffer comes with its size, because sizeof sees only a pointer.
 * Lesson section: The size comes along
 * Test: short_name_of_a_name_that_fits
 * Start here: which number is stored in room?
 */
int short_name(const char *name, char *out, size_t size) {
    size_t room = sizeof out, i = 0;
    while (i < size && i < room - 1 && name[i] != '\0') {
        out[i] = name[i];
        i++;
    }
    out[i] = '\0';
    return name[i] == '\0';
}

/* ex-4: whoever keeps a text beyond the call keeps a copy.
 * Lesson section: Keeping needs a copy
 * Test: notice_stays_when_the_array_of_the_caller_changes
 * Start here: what exactly is kept?
 */
static const char *kept = "";

void set_notice(const char *text) {
    kept = text;
}

const char *notice(void) {
    return kept;
}
