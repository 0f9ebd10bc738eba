#include "board.h"

#include <ctype.h>
#include <string.h>

/* ex-1: == between texts compares addresses; strcmp compares what they say.
 * Lesson section: The same words at two addresses
 * Test: count_to_finds_equal_texts_at_other_addresses
 * Start here: what are the two sides of the comparison?
 */
int count_to(const char *places[], int n, const char *place) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (places[i] == place) {
            count++;
        }
    }
    return count;
}

/* ex-2: a text that is put together letter by letter ends only where you write the zero byte.
 * Lesson section: You write the end yourself
 * Test: code_of_ends_after_three_letters
 * Start here: which bytes of code are written?
 */
void code_of(const char *place, char *code) {
    for (int i = 0; i < 3; i++) {
        code[i] = (char)toupper((unsigned char)place[i]);
    }
}

/* ex-3: count what the text needs, with its blank and its zero byte, before you write.
 * Lesson section: Measure, then write
 * Test: board_line_never_writes_beyond_the_room
 * Start here: when is the room looked at?
 */
int board_line(char *line, size_t room, const char *flight, const char *place) {
    strcpy(line, flight);
    strcat(line, " ");
    strcat(line, place);
    if (strlen(line) > room) {
        line[0] = '\0';
        return 0;
    }
    return 1;
}

/* ex-4: a text of length n has its last letter at n - 1, and an empty text has none.
 * Lesson section: The last letter, if there is one
 * Test: strip_takes_blanks_off_the_end
 * Start here: where does the zero byte land for "Rom  "?
 */
size_t strip(char *text) {
    size_t length = strlen(text);
    do {
        length--;
    } while (text[length] == ' ');
    text[length] = '\0';
    return length;
}
