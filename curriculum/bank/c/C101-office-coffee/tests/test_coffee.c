#include "test.h"

#include "coffee.h"

/* The machine: it notes every step, and tells the notes as one text. */
static char steps[500];

static void note(const char *what, int number) {
    size_t used = strlen(steps);
    snprintf(steps + used, sizeof steps - used, "%s %d, ", what, number);
}

void grind(int grams) {
    note("grind", grams);
}

void heat(int degrees) {
    note("heat", degrees);
}

void pump(int millilitres) {
    note("pump", millilitres);
}

static const char *steps_of_brew(int cups) {
    steps[0] = 0;
    for (int cup = 0; cup < cups; cup++) brew();
    return steps;
}

static const char *steps_of_rinse(void) {
    steps[0] = 0;
    rinse();
    return steps;
}

static void print_offer_twice(void) {
    print_offer();
    print_offer();
}

TEST(offer_is_one_whole_line) {
    CHECK_PRINTS(print_offer(), "ESPRESSO 2 EUR\n");
}

TEST(offer_printed_twice_makes_two_lines) {
    CHECK_PRINTS(print_offer_twice(), "ESPRESSO 2 EUR\nESPRESSO 2 EUR\n");
}

TEST(brew_runs_the_steps_in_order) {
    CHECK_STR(steps_of_brew(1), "grind 9, heat 92, pump 30, ");
}

TEST(brew_twice_runs_all_steps_twice) {
    CHECK_STR(steps_of_brew(2), "grind 9, heat 92, pump 30, grind 9, heat 92, pump 30, ");
}

TEST(brew_prints_nothing) {
    CHECK_PRINTS(brew(), "");
}

TEST(rinse_returns_fifty) {
    CHECK_INT(rinse(), 50);
}

TEST(rinse_pumps_once) {
    CHECK_STR(steps_of_rinse(), "pump 50, ");
}

TEST(rinse_prints_nothing) {
    CHECK_PRINTS(rinse(), "");
}
