#include <string.h>

#include "test.h"

#include "table.h"

static int calls;

static int turn(Dome *dome, const Command *command) {
    int degrees = 0;
    calls++;
    if (!number_at(command, 1, &degrees)) {
        return 0;
    }
    dome->azimuth += degrees;
    return 1;
}

static int dark(Dome *dome, const Command *command) {
    calls++;
    dome->light = 0;
    return command->count == 1;
}

static int say(Dome *dome, const Command *command) {
    calls++;
    memcpy(dome->said, command->words[1], sizeof dome->said);
    return 1;
}

static const Entry TABLE[] = {{"turn", 2, turn}, {"dark", 1, dark}, {"say", 2, say}, {"turn", 3, say}};

static int ran(const char *line, Dome *dome) {
    Command command = {0};
    (void)read_command(line, &command);
    return run_command(TABLE, 4, dome, &command);
}

TEST(find_entry_in_a_table) {
    CHECK_INT(find_entry(TABLE, 4, "say") - TABLE, 2);
    CHECK_INT(find_entry(TABLE, 4, "dark") - TABLE, 1);
}

TEST(find_entry_of_another_table) {
    const Entry other[] = {{"zenith", 1, dark}};
    char typed[] = "zenith";
    CHECK_INT(find_entry(other, 1, typed) - other, 0);
    CHECK_TRUE(find_entry(other, 1, "turn") == NULL);
}

TEST(find_entry_takes_the_first_of_two) {
    CHECK_INT(find_entry(TABLE, 4, "turn") - TABLE, 0);
}

TEST(find_entry_that_is_not_there_is_null) {
    CHECK_TRUE(find_entry(TABLE, 4, "spin") == NULL);
    CHECK_TRUE(find_entry(TABLE, 2, "say") == NULL);
    CHECK_TRUE(find_entry(TABLE, 0, "turn") == NULL);
}

TEST(find_entry_compares_the_whole_name) {
    CHECK_TRUE(find_entry(TABLE, 4, "tur") == NULL);
    CHECK_TRUE(find_entry(TABLE, 4, "turns") == NULL);
    CHECK_TRUE(find_entry(TABLE, 4, "Turn") == NULL);
}

TEST(run_calls_the_action) {
    Dome dome = {10, 5, ""};
    CHECK_INT(ran("turn 30", &dome), RUN_DONE);
    CHECK_INT(dome.azimuth, 40);
    CHECK_INT(ran("dark", &dome), RUN_DONE);
    CHECK_INT(dome.light, 0);
}

TEST(run_hands_over_dome_and_command) {
    Dome dome = {0, 0, ""};
    CHECK_INT(ran("say 'good evening'", &dome), RUN_DONE);
    CHECK_STR(dome.said, "good evening");
}

TEST(run_tells_a_refusal) {
    Dome dome = {10, 5, ""};
    CHECK_INT(ran("turn around", &dome), RUN_REFUSED);
    CHECK_INT(dome.azimuth, 10);
}

TEST(run_of_an_unknown_command) {
    Dome dome = {10, 5, ""};
    calls = 0;
    CHECK_INT(ran("spin 30", &dome), RUN_UNKNOWN);
    CHECK_INT(ran("  ", &dome), RUN_UNKNOWN);
    CHECK_INT(ran("'' 30", &dome), RUN_UNKNOWN);
    CHECK_INT(calls, 0);
}

TEST(run_with_other_words_calls_nothing) {
    Dome dome = {10, 5, ""};
    calls = 0;
    CHECK_INT(ran("turn", &dome), RUN_WORDS);
    CHECK_INT(ran("turn 30 40", &dome), RUN_WORDS);
    CHECK_INT(ran("dark now", &dome), RUN_WORDS);
    CHECK_INT(calls, 0);
}

TEST(run_calls_once) {
    Dome dome = {0, 0, ""};
    calls = 0;
    CHECK_INT(ran("turn 7", &dome), RUN_DONE);
    CHECK_INT(calls, 1);
    CHECK_INT(dome.azimuth, 7);
    CHECK_INT(ran("turn x", &dome), RUN_REFUSED);
    CHECK_INT(calls, 2);
}
