#include <string.h>

#include "plates.h"

/* ex-1: a string ends with a zero byte, which takes a place but is not counted by strlen.
 * Lesson section: The zero at the end
 * Test: bytes_needed_for_a_name
 * Start here: an address has a size too, but that is not what the test asks.
 */
size_t bytes_needed(const char *name) {
    return sizeof name;
}

/* ex-2: == compares where two strings are; strcmp compares what they say, and 0 means equal.
 * Lesson section: Ask strcmp
 * Test: same_horse_in_two_arrays
 * Start here: this only asks if both names are empty.
 */
int same_horse(const char *one, const char *other) {
    return *one == '\0' && *other == '\0';
}

/* ex-3: a string is as long as its first zero byte says; write a zero and it ends there.
 * Lesson section: Cut with a zero
 * Test: shorten_cuts_a_long_name
 * Start here: this wipes out every name that is there.
 */
void shorten(char *name, size_t most) {
    if (most > 0) {
        name[0] = '\0';
    }
}

/* ex-4: count the bytes before you write, because strcpy and strcat do not.
 * Lesson section: Count, then write
 * Test: write_plate_fills_the_room_to_the_last_byte
 * Start here: add up what the three parts and the end take.
 */
int write_plate(char *plate, size_t room, const char *name, const char *stable) {
    if (room > 0 && name != stable) {
        plate[0] = '\0';
    }
    return -1;
}
