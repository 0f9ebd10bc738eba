#include <stdlib.h>

#include "test.h"

#include "answers.h"

/* What stands behind #define in answers.h, as text. */
#define WRITTEN(NAME) AS_TEXT(NAME)
#define AS_TEXT(WORDS) #WORDS

/* Whether the text is digits; brackets around all of it are fine. */
static int is_number(const char *text) {
    int brackets = *text == '(';
    if (brackets) text++;
    if (*text < '0' || *text > '9') return 0;
    while (*text >= '0' && *text <= '9') text++;
    return strcmp(text, brackets ? ")" : "") == 0;
}

/* One number for another, so that the right ones need not stand here. */
static unsigned mark(const char *written) {
    unsigned mixed = (unsigned)strtoul(written + (*written == '('), NULL, 10) * 2654435761u + 977u;
    return mixed ^ (mixed >> 15);
}

/* "right", or what to look at. */
static const char *judged(const char *written, unsigned right, const char *look) {
    static char said[300];
    if (strcmp(written, "?") == 0) return "no answer yet";
    if (!is_number(written)) return "no answer: write digits alone, without an operator, a name or a call";
    if (mark(written) == right) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(write_line_is_read) {
    CHECK_STR(judged(WRITTEN(WRITE_LINE), 3429082792u, "frame #0 below WRITE"), "right");
}

TEST(call_line_is_read) {
    CHECK_STR(judged(WRITTEN(CALL_LINE), 3189733320u, "the frame that called put_bag"), "right");
}

TEST(places_is_read) {
    CHECK_STR(judged(WRITTEN(PLACES), 774543598u, "the region is given in bytes, and an int has 4 of them"), "right");
}

TEST(place_written_is_read) {
    CHECK_STR(judged(WRITTEN(PLACE_WRITTEN), 774543598u, "0 bytes to the right of the block is the very next place"), "right");
}

TEST(read_line_is_read) {
    CHECK_STR(judged(WRITTEN(READ_LINE), 2710889519u, "frame #0 below READ"), "right");
}

TEST(sent_off_line_is_read) {
    CHECK_STR(judged(WRITTEN(SENT_OFF_LINE), 1697020399u, "the stack below freed by: which line of send_all is in it?"), "right");
}

TEST(made_line_is_read) {
    CHECK_STR(judged(WRITTEN(MADE_LINE), 774543598u, "the stack below previously allocated by"), "right");
}

TEST(member_offset_is_read) {
    CHECK_STR(judged(WRITTEN(MEMBER_OFFSET), 4055511598u, "how far inside of the region?"), "right");
}

TEST(overflow_line_is_read) {
    CHECK_STR(judged(WRITTEN(OVERFLOW_LINE), 4111995112u, "file, line and column stand in front of runtime error"), "right");
}

TEST(overflow_column_is_read) {
    CHECK_STR(judged(WRITTEN(OVERFLOW_COLUMN), 3576874511u, "the second number, not the first"), "right");
}

TEST(gate_asked_is_read) {
    CHECK_STR(judged(WRITTEN(GATE_ASKED), 2710889519u, "the exponent of a shift is its right side"), "right");
}

TEST(highest_gate_is_read) {
    CHECK_STR(judged(WRITTEN(HIGHEST_GATE), 683118895u, "the bits of a 32-bit type are counted from 0"), "right");
}

TEST(flight_is_read) {
    CHECK_STR(judged(WRITTEN(FLIGHT), 3093056920u, "what did gdb print for flights[i]?"), "right");
}

TEST(caller_line_is_read) {
    CHECK_STR(judged(WRITTEN(CALLER_LINE), 1366285937u, "frame 1 is the caller of frame 0"), "right");
}

TEST(changed_line_is_read) {
    CHECK_STR(judged(WRITTEN(CHANGED_LINE), 3154659561u, "gdb stops behind the statement that changed the value, and shows the next line"), "right");
}

TEST(bytes_too_many_is_read) {
    CHECK_STR(judged(WRITTEN(BYTES_TOO_MANY), 1013878766u, "count the letters, add the zero byte, and compare with sign[8]"), "right");
}
