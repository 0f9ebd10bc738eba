#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

#include "log.h"

#define SIGN(number) (((number) > 0) - ((number) < 0))

static const struct entry LOG[] = {
    {100, 3, "mail"}, {140, 0, "web"}, {155, 3, "web"}, {170, 2, "data"}, {171, 3, "mail"},
};

/* The sign that compare_hosts gives for two entries, as elements of an index. */
static int sign_for(const struct entry *one, const struct entry *other) {
    const struct entry *index[] = {one, other};
    return SIGN(compare_hosts(&index[0], &index[1]));
}

TEST(compare_hosts_goes_by_the_host) {
    CHECK_INT(sign_for(&LOG[3], &LOG[0]), -1);
    CHECK_INT(sign_for(&LOG[1], &LOG[4]), 1);
}

TEST(compare_hosts_on_one_host_goes_by_the_second) {
    CHECK_INT(sign_for(&LOG[0], &LOG[4]), -1);
    CHECK_INT(sign_for(&LOG[2], &LOG[1]), 1);
    CHECK_INT(sign_for(&LOG[2], &LOG[2]), 0);
}

TEST(compare_hosts_of_far_seconds) {
    struct entry first = {LONG_MIN, 0, "web"}, late = {3000000000, 0, "web"}, zero = {0, 0, "web"};
    CHECK_INT(sign_for(&first, &late), -1);
    CHECK_INT(sign_for(&late, &first), 1);
    CHECK_INT(sign_for(&zero, &late), -1);
}

TEST(compare_hosts_sorts_an_index) {
    const struct entry *index[5];
    int places[5], want[] = {3, 0, 4, 1, 2};
    for (int i = 0; i < 5; i++) index[i] = &LOG[4 - i];
    qsort(index, 5, sizeof index[0], compare_hosts);
    for (int i = 0; i < 5; i++) places[i] = (int)(index[i] - LOG);
    CHECK_INTS(places, want, 5);
}

static int asked;

static int by_second(const void *a, const void *b) {
    long left = ((const struct entry *)a)->second, right = ((const struct entry *)b)->second;
    asked++;
    return SIGN(left - right) * 7;
}

/* The most urgent ones come last. */
static int by_level_downwards(const void *a, const void *b) {
    int left = ((const struct entry *)a)->level, right = ((const struct entry *)b)->level;
    return right - left;
}

/* The place of an entry in the log, or -1 for NULL. */
static int place(const struct entry *found, const struct entry *log) {
    return found == NULL ? -1 : (int)(found - log);
}

TEST(find_entry_by_second) {
    struct entry wanted = {155, 9, "nobody"};
    CHECK_INT(place(find_entry(LOG, 5, &wanted, by_second), LOG), 2);
    wanted.second = 100;
    CHECK_INT(place(find_entry(LOG, 5, &wanted, by_second), LOG), 0);
    wanted.second = 171;
    CHECK_INT(place(find_entry(LOG, 5, &wanted, by_second), LOG), 4);
}

TEST(find_entry_by_another_comparison) {
    const struct entry sorted[] = {{9, 5, "a"}, {4, 3, "b"}, {7, 2, "c"}, {1, 0, "d"}};
    struct entry wanted = {9, 0, "nobody"};
    CHECK_INT(place(find_entry(sorted, 4, &wanted, by_level_downwards), sorted), 3);
    wanted.level = 3;
    CHECK_INT(place(find_entry(sorted, 4, &wanted, by_level_downwards), sorted), 1);
}

TEST(find_entry_that_is_not_there_is_null) {
    struct entry wanted = {101, 0, "web"};
    CHECK_INT(place(find_entry(LOG, 5, &wanted, by_second), LOG), -1);
    wanted.second = 171;
    CHECK_INT(place(find_entry(LOG, 4, &wanted, by_second), LOG), -1);
    CHECK_INT(place(find_entry(LOG, 0, &wanted, by_second), LOG), -1);
}

TEST(find_entry_asks_a_few_times_only) {
    static struct entry many[1000];
    const int places[] = {0, 400, 999};
    for (int i = 0; i < 1000; i++) many[i].second = 2 * i;
    for (int i = 0; i < 3; i++) {
        struct entry wanted = {2 * places[i], 0, "web"};
        asked = 0;
        CHECK_INT(place(find_entry(many, 1000, &wanted, by_second), many), places[i]);
        CHECK_TRUE(asked >= 1 && asked <= 12);
    }
}

/* Writes the hosts one behind the other into the text that is the context. */
static int write_host(const struct entry *entry, void *context) {
    strcat(context, entry->host);
    strcat(context, " ");
    return 0;
}

static int stop_at_level_2(const struct entry *entry, void *context) {
    ++*(int *)context;
    return entry->level == 2 ? -40 : 0;
}

TEST(each_entry_hands_the_context_over) {
    int seen = 10;
    char hosts[100] = "";
    each_entry(LOG, 2, stop_at_level_2, &seen);
    CHECK_INT(seen, 12);
    each_entry(LOG, 1, write_host, hosts);
    CHECK_STR(hosts, "mail ");
}

TEST(each_entry_sees_all_entries_in_order) {
    char hosts[100] = "";
    CHECK_INT(each_entry(LOG, 5, write_host, hosts), 0);
    CHECK_STR(hosts, "mail web web data mail ");
    CHECK_INT(each_entry(LOG, 0, write_host, NULL), 0);
}

TEST(each_entry_stops_when_the_callback_says_so) {
    int seen = 0;
    CHECK_INT(each_entry(LOG, 5, stop_at_level_2, &seen), -40);
    CHECK_INT(seen, 4);
}

TEST(count_level_counts) {
    CHECK_UINT(count_level(LOG, 5, 3), 3);
    CHECK_UINT(count_level(LOG + 1, 1, 0), 1);
}

TEST(count_level_counts_anew_each_time) {
    CHECK_UINT(count_level(LOG, 5, 3), 3);
    CHECK_UINT(count_level(LOG, 5, 2), 1);
    CHECK_UINT(count_level(LOG, 5, 7), 0);
}

TEST(count_one_counts_for_two_callers_at_once) {
    struct tally urgent = {0, 0}, calm = {3, 10};
    for (int i = 0; i < 5; i++) {
        CHECK_INT(count_one(&LOG[i], &urgent), 0);
        CHECK_INT(count_one(&LOG[i], &calm), 0);
    }
    CHECK_UINT(urgent.count, 1);
    CHECK_UINT(calm.count, 13);
}

static char ran[100];

static long number(const struct entry *entries, size_t n) {
    (void)entries;
    strcat(ran, "number ");
    return (long)n;
}

static long errors(const struct entry *entries, size_t n) {
    long found = 0;
    strcat(ran, "errors ");
    for (size_t i = 0; i < n; i++) found += entries[i].level == 0;
    return found;
}

static long last_second(const struct entry *entries, size_t n) {
    strcat(ran, "last ");
    return entries[n - 1].second;
}

static const struct command COMMANDS[] = {
    {"number", number}, {"errors", errors}, {"last", last_second}, {NULL, NULL},
};

/* Runs the command of a word that lies at an address of its own. */
static long result_of(const char *word, size_t n) {
    char copy[20];
    strcpy(copy, word);
    return run_command(COMMANDS, copy, LOG, n);
}

TEST(run_command_runs_the_command_of_the_word) {
    CHECK_INT(result_of("number", 5), 5);
    CHECK_INT(result_of("errors", 5), 1);
    CHECK_INT(result_of("last", 5), 171);
}

TEST(run_command_runs_nothing_else) {
    result_of("errors", 5);
    CHECK_STR(ran, "errors ");
    result_of("last", 5);
    CHECK_STR(ran, "errors last ");
}

TEST(run_command_of_an_unknown_word_runs_nothing) {
    CHECK_INT(result_of("error", 5), -1);
    CHECK_INT(result_of("", 5), -1);
    CHECK_STR(ran, "");
}

TEST(run_command_hands_the_log_over) {
    const struct command other[] = {{"end", last_second}, {NULL, NULL}};
    CHECK_INT(result_of("last", 3), 155);
    CHECK_INT(run_command(other, "end", LOG + 1, 1), 140);
}
