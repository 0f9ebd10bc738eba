#include "test.h"

#include "event.h"

/* An event whose bytes are all `left` before the tag is set: what an older value may leave behind. */
static struct event of_kind(enum kind kind, int left) {
    struct event event;
    memset(&event, left, sizeof event);
    event.kind = kind;
    return event;
}

static struct event a_door(int door, int left) {
    struct event event = of_kind(DOOR, left);
    event.value.door = door;
    return event;
}

static struct event a_weight(double grams, int left) {
    struct event event = of_kind(WEIGHT, left);
    event.value.grams = grams;
    return event;
}

static struct event a_scan(const char *code, int left) {
    struct event event = of_kind(SCAN, left);
    strcpy(event.value.code, code);
    return event;
}

TEST(values_share_one_address) {
    struct event event;
    CHECK_TRUE((void *)&event.value.door == (void *)&event.value.grams);
    CHECK_TRUE((void *)&event.value.door == (void *)event.value.code);
}

TEST(values_need_the_room_of_the_largest) {
    struct event event;
    CHECK_UINT(sizeof event.value.code, 12);
    CHECK_UINT(sizeof event.value.grams, sizeof(double));
    CHECK_UINT(sizeof event.value.door, sizeof(int));
    CHECK_TRUE(sizeof event.value < sizeof(int) + sizeof(double) + 12);
}

TEST(set_scan_says_that_it_is_a_scan) {
    struct event event = a_door(7, 0);
    set_scan(&event, "PK-4471");
    CHECK_INT(event.kind, SCAN);
    event = a_weight(250.0, 0);
    set_scan(&event, "PK-4472");
    CHECK_INT(event.kind, SCAN);
}

TEST(set_scan_stores_the_code) {
    struct event event = a_door(7, 0x55);
    set_scan(&event, "PK-4471");
    CHECK_STR(event.value.code, "PK-4471");
    set_scan(&event, "");
    CHECK_STR(event.value.code, "");
}

TEST(set_scan_cuts_a_long_code_after_11_letters) {
    struct event events[2] = {a_door(7, 0x55), a_door(8, 0x55)};
    set_scan(&events[0], "PARCEL-000123");
    CHECK_STR(events[0].value.code, "PARCEL-0001");
    CHECK_INT(events[1].kind, DOOR);
    CHECK_INT(events[1].value.door, 8);
    set_scan(&events[0], "PARCEL-0002");
    CHECK_STR(events[0].value.code, "PARCEL-0002");
}

TEST(describe_each_kind) {
    char text[40];
    struct event door = a_door(7, 0), weight = a_weight(1250.0, 0), scan = a_scan("PK-4471", 0);
    struct event letter = a_weight(99.6, 0);
    CHECK_INT(describe(&door, text, sizeof text), 0);
    CHECK_STR(text, "door 7");
    CHECK_INT(describe(&weight, text, sizeof text), 0);
    CHECK_STR(text, "1250 g");
    CHECK_INT(describe(&letter, text, sizeof text), 0);
    CHECK_STR(text, "100 g");
    CHECK_INT(describe(&scan, text, sizeof text), 0);
    CHECK_STR(text, "code PK-4471");
}

TEST(describe_trusts_the_tag_and_not_the_bytes) {
    char text[40];
    struct event door, weight, scan;
    door = a_door(0x31313131, 0); /* a door number whose four bytes are the letters 1111 */
    CHECK_INT(describe(&door, text, sizeof text), 0);
    CHECK_STR(text, "door 825307441");
    weight = a_weight(0.0, 0); /* nothing but zero bytes */
    CHECK_INT(describe(&weight, text, sizeof text), 0);
    CHECK_STR(text, "0 g");
    scan = a_scan("", 0x41); /* a text without letters, before old bytes */
    CHECK_INT(describe(&scan, text, sizeof text), 0);
    CHECK_STR(text, "code ");
}

TEST(describe_keeps_inside_the_room) {
    char text[8] = "0123456";
    struct event scan = a_scan("PK-4471", 0);
    CHECK_INT(describe(&scan, text, 6), 0);
    CHECK_STR(text, "code ");
    CHECK_CHAR(text[6], '6');
}

TEST(describe_refuses_an_unknown_kind) {
    char text[40] = "as before";
    struct event strange = of_kind((enum kind)9, 0);
    CHECK_INT(describe(&strange, text, sizeof text), -1);
    CHECK_STR(text, "as before");
}

TEST(same_event_compares_the_member_in_use) {
    struct event a = a_door(7, 0), b = a_door(7, 0), c = a_door(8, 0);
    CHECK_INT(same_event(&a, &b), 1);
    CHECK_INT(same_event(&a, &c), 0);
    a = a_weight(250.0, 0), b = a_weight(250.0, 0), c = a_weight(250.5, 0);
    CHECK_INT(same_event(&a, &b), 1);
    CHECK_INT(same_event(&a, &c), 0);
    a = a_scan("PK-1", 0), b = a_scan("PK-1", 0), c = a_scan("PK-2", 0);
    CHECK_INT(same_event(&a, &b), 1);
    CHECK_INT(same_event(&a, &c), 0);
}

TEST(same_event_does_not_care_about_left_over_bytes) {
    struct event a = a_scan("PK-1", 0), b = a_scan("PK-1", 0x55);
    CHECK_INT(same_event(&a, &b), 1);
    a = a_door(7, 0), b = a_door(7, 0x55);
    CHECK_INT(same_event(&a, &b), 1);
    a = a_weight(250.0, 0), b = a_weight(250.0, 0x55);
    CHECK_INT(same_event(&a, &b), 1);
}

TEST(same_event_of_two_kinds_is_0) {
    struct event a = of_kind(DOOR, 0), b = of_kind(WEIGHT, 0), c = of_kind(SCAN, 0);
    CHECK_INT(same_event(&a, &b), 0);
    CHECK_INT(same_event(&b, &c), 0);
    CHECK_INT(same_event(&c, &a), 0);
}

TEST(same_event_of_unknown_kinds_is_0) {
    struct event a = of_kind((enum kind)9, 0), b = of_kind((enum kind)9, 0);
    CHECK_INT(same_event(&a, &b), 0);
}
