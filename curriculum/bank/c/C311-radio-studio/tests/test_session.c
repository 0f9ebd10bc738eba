#include "test.h"

#include "session.h"

/* The store of these tests: it has one thing of each name and writes a diary. "+tape" was lent,
 * "-tape" given back, "?tape" refused. "!tape" was given back twice, "!NULL" and "!wild" are no things.
 */
struct thing {
    const char *name;
    int lent;
};

static struct thing things[] = {{"room", 0}, {"microphone", 0}, {"tape", 0}, {"timer", 0}};
enum { THINGS = sizeof things / sizeof *things };

static const char *refused = "";
static char diary[1000];

static void note(const char *sign, const char *name) {
    size_t used = strlen(diary);
    snprintf(diary + used, sizeof diary - used, "%s%s%s", used > 0 ? " " : "", sign, name);
}

struct thing *lend(const char *name) {
    for (int i = 0; i < THINGS; i++) {
        if (strcmp(things[i].name, name) == 0 && strcmp(name, refused) != 0 && !things[i].lent) {
            things[i].lent = 1;
            note("+", name);
            return &things[i];
        }
    }
    note("?", name);
    return NULL;
}

void give_back(struct thing *thing) {
    for (int i = 0; i < THINGS; i++) {
        if (thing == &things[i]) {
            note(thing->lent ? "-" : "!", thing->name);
            thing->lent = 0;
            return;
        }
    }
    note("!", thing == NULL ? "NULL" : "wild");
}

/* A session full of old bytes, as a local variable may be. */
static struct session some_session(void) {
    static char no_thing;
    void *wild = &no_thing;
    return (struct session){wild, wild, wild};
}

TEST(open_session_lends_three_things_in_order) {
    struct session session = some_session();
    CHECK_INT(open_session(&session), DONE);
    CHECK_STR(diary, "+room +microphone +tape");
    CHECK_TRUE(session.room == &things[0]);
    CHECK_TRUE(session.microphone == &things[1]);
    CHECK_TRUE(session.tape == &things[2]);
}

TEST(open_session_without_tape_gives_two_things_back) {
    struct session session = some_session();
    refused = "tape";
    CHECK_INT(open_session(&session), NO_TAPE);
    CHECK_STR(diary, "+room +microphone ?tape -microphone -room");
}

TEST(open_session_without_microphone_gives_the_room_back) {
    struct session session = some_session();
    refused = "microphone";
    CHECK_INT(open_session(&session), NO_MICROPHONE);
    CHECK_STR(diary, "+room ?microphone -room");
}

TEST(open_session_without_room_gives_nothing_back) {
    struct session session = some_session();
    refused = "room";
    CHECK_INT(open_session(&session), NO_ROOM);
    CHECK_STR(diary, "?room");
}

TEST(open_session_that_fails_leaves_null_everywhere) {
    struct session session = some_session();
    refused = "microphone";
    CHECK_INT(open_session(&session), NO_MICROPHONE);
    CHECK_TRUE(session.room == NULL);
    CHECK_TRUE(session.microphone == NULL);
    CHECK_TRUE(session.tape == NULL);
}

TEST(close_session_gives_the_last_thing_back_first) {
    struct session session = {lend("room"), lend("microphone"), lend("tape")};
    diary[0] = 0;
    close_session(&session);
    CHECK_STR(diary, "-tape -microphone -room");
}

TEST(close_session_twice_gives_back_once) {
    struct session session = {lend("room"), NULL, NULL};
    session.microphone = lend("microphone");
    session.tape = lend("tape");
    diary[0] = 0;
    close_session(&session);
    close_session(&session);
    CHECK_STR(diary, "-tape -microphone -room");
    CHECK_TRUE(session.room == NULL && session.microphone == NULL && session.tape == NULL);
}

TEST(close_session_that_is_half_open_skips_the_rest) {
    struct session only_room = {lend("room"), NULL, NULL};
    struct session nothing = {NULL, NULL, NULL};
    struct session only_tape = {NULL, NULL, lend("tape")};
    diary[0] = 0;
    close_session(&only_room);
    close_session(&nothing);
    close_session(&only_tape);
    CHECK_STR(diary, "-room -tape");
}

TEST(broadcast_adds_the_lengths) {
    int lengths[] = {180, 45, 300};
    int seconds = -7;
    CHECK_INT(broadcast(lengths, 3, 600, &seconds), DONE);
    CHECK_INT(seconds, 525);
    CHECK_INT(broadcast(lengths, 3, 525, &seconds), DONE);
    CHECK_INT(broadcast(lengths, 0, 525, &seconds), DONE);
    CHECK_INT(seconds, 0);
}

TEST(broadcast_gives_everything_back) {
    int lengths[] = {180, 45};
    int seconds = 0;
    CHECK_INT(broadcast(lengths, 2, 600, &seconds), DONE);
    CHECK_STR(diary, "+room +microphone +tape +timer -timer -tape -microphone -room");
}

TEST(broadcast_too_long_gives_everything_back) {
    int lengths[] = {180, 45};
    int seconds = -7;
    CHECK_INT(broadcast(lengths, 2, 224, &seconds), TOO_LONG);
    CHECK_STR(diary, "+room +microphone +tape +timer -timer -tape -microphone -room");
    CHECK_INT(seconds, -7);
}

TEST(broadcast_of_a_bad_length_gives_everything_back) {
    int lengths[] = {180, 0, 45}, less[] = {1, -1};
    int seconds = -7;
    CHECK_INT(broadcast(lengths, 3, 600, &seconds), BAD_LENGTH);
    CHECK_STR(diary, "+room +microphone +tape +timer -timer -tape -microphone -room");
    CHECK_INT(broadcast(less, 2, 600, &seconds), BAD_LENGTH);
    CHECK_INT(broadcast(less, 1, 600, &seconds), DONE);
    CHECK_INT(seconds, 1);
}

TEST(broadcast_without_timer_closes_the_session) {
    int lengths[] = {180};
    int seconds = -7;
    refused = "timer";
    CHECK_INT(broadcast(lengths, 1, 600, &seconds), NO_TIMER);
    CHECK_STR(diary, "+room +microphone +tape ?timer -tape -microphone -room");
    CHECK_INT(seconds, -7);
}

TEST(broadcast_without_a_session_passes_the_reason_on) {
    int lengths[] = {180};
    int seconds = -7;
    refused = "tape";
    CHECK_INT(broadcast(lengths, 1, 600, &seconds), NO_TAPE);
    CHECK_STR(diary, "+room +microphone ?tape -microphone -room");
    refused = "room";
    CHECK_INT(broadcast(lengths, 1, 600, &seconds), NO_ROOM);
    CHECK_INT(seconds, -7);
}
