#include <stddef.h>
#include <stdio.h>

#include "test.h"

#include "report.h"
#include "stock.h"
#include "stock_tests.h"

typedef void stock_test(const struct subject *subject, struct report *report);

/* The right module. */

static void right_clear(struct stock *stock) {
    for (int i = 0; i < SLOTS; i++) stock->count[i] = 0;
}

static int right_put(struct stock *stock, int slot, int n) {
    if (n > FULL - stock->count[slot]) return 0;
    stock->count[slot] += n;
    return 1;
}

static int right_take(struct stock *stock, int slot, int n) {
    if (n > stock->count[slot]) return 0;
    stock->count[slot] -= n;
    return 1;
}

/* Modules that break one rule. */

static void clear_nothing(struct stock *stock) { (void)stock; }
static void clear_the_first_slot(struct stock *stock) { stock->count[0] = 0; }
static void clear_all_but_the_first(struct stock *stock) {
    for (int i = 1; i < SLOTS; i++) stock->count[i] = 0;
}
static void clear_all_but_the_last(struct stock *stock) {
    for (int i = 0; i < SLOTS - 1; i++) stock->count[i] = 0;
}
static void clear_the_ends(struct stock *stock) { stock->count[0] = stock->count[SLOTS - 1] = 0; }
static void clear_all_but_one_inside(struct stock *stock) {
    for (int i = 0; i < SLOTS; i++) stock->count[i] *= i == SLOTS / 2;
}
static void clear_to_one(struct stock *stock) {
    for (int i = 0; i < SLOTS; i++) stock->count[i] = 1;
}
static void clear_by_taking_one(struct stock *stock) {
    for (int i = 0; i < SLOTS; i++) stock->count[i] -= stock->count[i] > 0;
}

static int put_returns_0(struct stock *stock, int slot, int n) { return right_put(stock, slot, n), 0; }
static int put_does_nothing(struct stock *stock, int slot, int n) {
    return n <= FULL - stock->count[slot];
}
static int put_sets(struct stock *stock, int slot, int n) {
    if (n > FULL - stock->count[slot]) return 0;
    stock->count[slot] = n;
    return 1;
}
static int put_adds_one_more(struct stock *stock, int slot, int n) {
    if (n > FULL - stock->count[slot]) return 0;
    stock->count[slot] += n + 1;
    return 1;
}
static int put_adds_one(struct stock *stock, int slot, int n) {
    if (n > FULL - stock->count[slot]) return 0;
    stock->count[slot] += 1;
    return 1;
}
static int put_adds_to_the_neighbour_too(struct stock *stock, int slot, int n) {
    if (slot > 0) stock->count[slot - 1] += 1;
    return right_put(stock, slot, n);
}
static int put_empties_the_last_slot(struct stock *stock, int slot, int n) {
    int done = right_put(stock, slot, n);
    if (slot != SLOTS - 1) stock->count[SLOTS - 1] = 0;
    return done;
}

static int put_adds_to_the_next_but_one_too(struct stock *stock, int slot, int n) {
    stock->count[(slot + 2) % SLOTS] += 1;
    return right_put(stock, slot, n);
}
static int put_swaps_two_others(struct stock *stock, int slot, int n) {
    int one = (slot + 3) % SLOTS, other = (slot + 4) % SLOTS, count = stock->count[one];
    stock->count[one] = stock->count[other];
    stock->count[other] = count;
    return right_put(stock, slot, n);
}

static int put_without_limit(struct stock *stock, int slot, int n) {
    stock->count[slot] += n;
    return 1;
}
static int put_stops_one_too_early(struct stock *stock, int slot, int n) {
    return n >= FULL - stock->count[slot] ? 0 : right_put(stock, slot, n);
}
static int put_stops_one_too_late(struct stock *stock, int slot, int n) {
    if (n > FULL + 1 - stock->count[slot]) return 0;
    stock->count[slot] += n;
    return 1;
}
static int put_fills_up_and_refuses(struct stock *stock, int slot, int n) {
    int done = right_put(stock, slot, n);
    if (!done) stock->count[slot] = FULL;
    return done;
}
static int put_adds_and_refuses(struct stock *stock, int slot, int n) {
    int fits = n <= FULL - stock->count[slot];
    stock->count[slot] += n;
    return fits;
}
static int put_refuses_and_empties_the_others(struct stock *stock, int slot, int n) {
    if (n <= FULL - stock->count[slot]) return right_put(stock, slot, n);
    for (int i = 0; i < SLOTS; i++) stock->count[i] *= i == slot;
    return 0;
}
static int put_accepts_what_a_full_slot_gets(struct stock *stock, int slot, int n) {
    return stock->count[slot] == FULL ? 1 : right_put(stock, slot, n);
}
static int put_looks_at_n_alone(struct stock *stock, int slot, int n) {
    if (n > FULL) return 0;
    stock->count[slot] += n;
    return 1;
}

static int take_below_zero(struct stock *stock, int slot, int n) {
    stock->count[slot] -= n;
    return 1;
}
static int take_leaves_one(struct stock *stock, int slot, int n) {
    return n >= stock->count[slot] ? 0 : right_take(stock, slot, n);
}
static int take_one_too_many(struct stock *stock, int slot, int n) {
    if (n > stock->count[slot] + 1) return 0;
    stock->count[slot] -= n;
    return 1;
}
static int take_empties_and_refuses(struct stock *stock, int slot, int n) {
    int done = right_take(stock, slot, n);
    if (!done) stock->count[slot] = 0;
    return done;
}
static int take_returns_0(struct stock *stock, int slot, int n) { return right_take(stock, slot, n), 0; }
static int take_does_nothing(struct stock *stock, int slot, int n) { return n <= stock->count[slot]; }
static int take_from_all(struct stock *stock, int slot, int n) {
    if (n > stock->count[slot]) return 0;
    for (int i = 0; i < SLOTS; i++) stock->count[i] -= i == slot || stock->count[i] > 0 ? n : 0;
    return 1;
}

static int take_all_or_nothing(struct stock *stock, int slot, int n) {
    return n == stock->count[slot] ? right_take(stock, slot, n) : 0;
}
static int take_refuses_and_empties_the_others(struct stock *stock, int slot, int n) {
    if (n <= stock->count[slot]) return right_take(stock, slot, n);
    for (int i = 0; i < SLOTS; i++) stock->count[i] *= i == slot;
    return 0;
}

struct module {
    const char *fault;
    struct subject subject;
};

static const struct module BROKEN_CLEAR[] = {
    {"clear does nothing", {clear_nothing, right_put, right_take}},
    {"clear clears the first slot only", {clear_the_first_slot, right_put, right_take}},
    {"clear leaves out the first slot", {clear_all_but_the_first, right_put, right_take}},
    {"clear leaves out the last slot", {clear_all_but_the_last, right_put, right_take}},
    {"clear clears the first and the last slot only", {clear_the_ends, right_put, right_take}},
    {"clear leaves out a slot inside", {clear_all_but_one_inside, right_put, right_take}},
    {"clear sets to 1", {clear_to_one, right_put, right_take}},
    {"clear takes one part only", {clear_by_taking_one, right_put, right_take}},
    {NULL, {NULL, NULL, NULL}},
};

static const struct module BROKEN_PUT[] = {
    {"put returns 0", {right_clear, put_returns_0, right_take}},
    {"put does nothing", {right_clear, put_does_nothing, right_take}},
    {"put sets the count to n", {right_clear, put_sets, right_take}},
    {"put adds one too many", {right_clear, put_adds_one_more, right_take}},
    {"put adds 1 for every n", {right_clear, put_adds_one, right_take}},
    {"put adds to the slot before as well", {right_clear, put_adds_to_the_neighbour_too, right_take}},
    {"put adds to the slot after the next as well", {right_clear, put_adds_to_the_next_but_one_too, right_take}},
    {"put swaps two other slots", {right_clear, put_swaps_two_others, right_take}},
    {"put empties the last slot", {right_clear, put_empties_the_last_slot, right_take}},
    {NULL, {NULL, NULL, NULL}},
};

static const struct module BROKEN_FULL[] = {
    {"put has no limit", {right_clear, put_without_limit, right_take}},
    {"put refuses the last part that fits", {right_clear, put_stops_one_too_early, right_take}},
    {"put accepts one part too many", {right_clear, put_stops_one_too_late, right_take}},
    {"put fills up what it refuses", {right_clear, put_fills_up_and_refuses, right_take}},
    {"put adds what it refuses", {right_clear, put_adds_and_refuses, right_take}},
    {"put empties the other slots when it refuses", {right_clear, put_refuses_and_empties_the_others, right_take}},
    {"put says 1 to a full slot", {right_clear, put_accepts_what_a_full_slot_gets, right_take}},
    {"put forgets what is there already", {right_clear, put_looks_at_n_alone, right_take}},
    {NULL, {NULL, NULL, NULL}},
};

static const struct module BROKEN_TAKE[] = {
    {"take goes below 0", {right_clear, right_put, take_below_zero}},
    {"take refuses to take all", {right_clear, right_put, take_leaves_one}},
    {"take takes one too many", {right_clear, right_put, take_one_too_many}},
    {"take empties what it refuses", {right_clear, right_put, take_empties_and_refuses}},
    {"take returns 0", {right_clear, right_put, take_returns_0}},
    {"take does nothing", {right_clear, right_put, take_does_nothing}},
    {"take gives out all or nothing", {right_clear, right_put, take_all_or_nothing}},
    {"take empties the other slots when it refuses", {right_clear, right_put, take_refuses_and_empties_the_others}},
    {"take takes from all slots", {right_clear, right_put, take_from_all}},
    {NULL, {NULL, NULL, NULL}},
};

static const struct subject RIGHT = {right_clear, right_put, right_take};

/* "passes", or the words about the first failure. */
static const char *run(stock_test *test, const struct subject *subject) {
    static struct report report;
    report = (struct report){0, 0, ""};
    test(subject, &report);
    if (report.checks == 0) return "checks nothing";
    return report.failures == 0 ? "passes" : report.first;
}

/* Runs the test twice in a row with a right module. */
static const char *with_a_right_module(stock_test *test) {
    const char *first = run(test, &RIGHT);
    return strcmp(first, "passes") == 0 ? run(test, &RIGHT) : first;
}

/* "all", or the fault of the first module with which the test passes. */
static const char *noticed(stock_test *test, const struct module *modules) {
    static char said[100];
    for (; modules->fault != NULL; modules++) {
        if (strcmp(run(test, &modules->subject), "passes") == 0) {
            snprintf(said, sizeof said, "not noticed: %s", modules->fault);
            return said;
        }
    }
    return "all";
}

/* "passes", or what the test says although the fault is none of its business. */
static const char *with_others_broken(stock_test *test, const struct module *modules) {
    static char said[300];
    for (; modules->fault != NULL; modules++) {
        const char *words = run(test, &modules->subject);
        if (strcmp(words, "passes") != 0) {
            snprintf(said, sizeof said, "fails because %s: %s", modules->fault, words);
            return said;
        }
    }
    return "passes";
}

TEST(test_clear_passes_with_a_right_module) {
    CHECK_STR(with_a_right_module(test_clear), "passes");
}

TEST(test_clear_notices_broken_modules) {
    CHECK_STR(noticed(test_clear, BROKEN_CLEAR), "all");
}

TEST(test_clear_speaks_of_clear_alone) {
    CHECK_STR(with_others_broken(test_clear, BROKEN_PUT), "passes");
    CHECK_STR(with_others_broken(test_clear, BROKEN_FULL), "passes");
    CHECK_STR(with_others_broken(test_clear, BROKEN_TAKE), "passes");
}

TEST(test_put_passes_with_a_right_module) {
    CHECK_STR(with_a_right_module(test_put), "passes");
}

TEST(test_put_notices_broken_modules) {
    CHECK_STR(noticed(test_put, BROKEN_PUT), "all");
}

TEST(test_put_speaks_of_put_alone) {
    CHECK_STR(with_others_broken(test_put, BROKEN_CLEAR), "passes");
    CHECK_STR(with_others_broken(test_put, BROKEN_FULL), "passes");
    CHECK_STR(with_others_broken(test_put, BROKEN_TAKE), "passes");
}

TEST(test_full_passes_with_a_right_module) {
    CHECK_STR(with_a_right_module(test_full), "passes");
}

TEST(test_full_notices_broken_modules) {
    CHECK_STR(noticed(test_full, BROKEN_FULL), "all");
}

TEST(test_full_speaks_of_put_alone) {
    CHECK_STR(with_others_broken(test_full, BROKEN_CLEAR), "passes");
    CHECK_STR(with_others_broken(test_full, BROKEN_TAKE), "passes");
}

TEST(test_take_passes_with_a_right_module) {
    CHECK_STR(with_a_right_module(test_take), "passes");
}

TEST(test_take_notices_broken_modules) {
    CHECK_STR(noticed(test_take, BROKEN_TAKE), "all");
}

TEST(test_take_speaks_of_take_alone) {
    CHECK_STR(with_others_broken(test_take, BROKEN_CLEAR), "passes");
    CHECK_STR(with_others_broken(test_take, BROKEN_PUT), "passes");
    CHECK_STR(with_others_broken(test_take, BROKEN_FULL), "passes");
}
