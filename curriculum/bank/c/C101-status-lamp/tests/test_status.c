#include "test.h"

#include "lamp.h"

/* The lamp: it notes what it is told, and tells the notes as one text. */
static char notes[500];

static void note(const char *what, int number) {
    size_t used = strlen(notes);
    snprintf(notes + used, sizeof notes - used, "%s %d, ", what, number);
}

void lamp(int colour) {
    note("lamp", colour);
}

void horn(int seconds) {
    note("horn", seconds);
}

static const char *notes_of_alarm(int times) {
    notes[0] = 0;
    for (int time = 0; time < times; time++) raise_alarm();
    return notes;
}

static void print_status_twice(void) {
    print_status();
    print_status();
}

TEST(status_is_one_whole_line) {
    CHECK_PRINTS(print_status(), "BUILD OK\n");
}

TEST(status_printed_twice_makes_two_lines) {
    CHECK_PRINTS(print_status_twice(), "BUILD OK\nBUILD OK\n");
}

TEST(alarm_lights_the_lamp_before_the_horn) {
    CHECK_STR(notes_of_alarm(1), "lamp 3, horn 2, ");
}

TEST(alarm_twice_does_all_of_it_twice) {
    CHECK_STR(notes_of_alarm(2), "lamp 3, horn 2, lamp 3, horn 2, ");
}

TEST(open_errors_returns_four) {
    CHECK_INT(open_errors(), 4);
}

TEST(open_errors_prints_nothing) {
    CHECK_PRINTS(open_errors(), "");
}
