#include "test.h"

#include "heap.h"
#include "port.h"

static const struct container MSKU = {"MSKU", 12, NULL}, TGHU = {"TGHU", 8, NULL}, HLX = {"HLX", 3, NULL};

TEST(manifest_names_all_with_blanks_between) {
    const struct container *all[] = {&MSKU, &HLX, &TGHU};
    CHECK_STR(manifest(all, 3), "MSKU HLX TGHU");
    CHECK_STR(manifest(all + 1, 1), "HLX");
}

TEST(manifest_of_none_is_an_empty_text) {
    CHECK_STR(manifest(NULL, 0), "");
}

TEST(manifest_fits_into_its_block) {
    const struct container *all[] = {&MSKU, &TGHU};
    heap_starts();
    manifest(all, 2);
    CHECK_INT(overrun_blocks(), 0);
    manifest(all, 1);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(manifest_asks_for_just_the_bytes_it_needs) {
    const struct container *all[] = {&MSKU, &TGHU};
    heap_starts();
    CHECK_UINT(bytes_of_block(manifest(all, 2)), 10);
    CHECK_UINT(bytes_of_block(manifest(all, 1)), 5);
}

TEST(manifest_without_memory_is_null) {
    const struct container *all[] = {&MSKU, &TGHU};
    char *text;
    heap_starts();
    heap_ends_after(0);
    text = manifest(all, 2);
    heap_is_back();
    CHECK_TRUE(text == NULL);
}

TEST(unload_returns_the_tons_from_the_top_down) {
    struct yard yard = {NULL, NULL};
    load(&yard, "MSKU", 12);
    load(&yard, "TGHU", 8);
    CHECK_INT(unload(&yard), 8);
    CHECK_INT(unload(&yard), 12);
    CHECK_INT(unload(&yard), -1);
}

TEST(unload_of_the_heaviest_leaves_the_next_one) {
    struct yard yard = {NULL, NULL};
    heap_starts();
    load(&yard, "HLX", 3);
    load(&yard, "CMAU", 20);
    load(&yard, "MSKU", 12);
    load(&yard, "TEMU", 7);
    load(&yard, "TGHU", 30);
    CHECK_INT(unload(&yard), 30);
    CHECK_INT(heaviest_tons(&yard), 20);
}

TEST(unload_of_a_light_one_keeps_the_heaviest) {
    struct yard yard = {NULL, NULL};
    load(&yard, "TGHU", 30);
    load(&yard, "MSKU", 12);
    CHECK_INT(unload(&yard), 12);
    CHECK_INT(heaviest_tons(&yard), 30);
}

TEST(unload_of_the_last_one_leaves_nothing) {
    struct yard yard = {NULL, NULL};
    heap_starts();
    load(&yard, "TGHU", 30);
    CHECK_INT(unload(&yard), 30);
    CHECK_INT(heaviest_tons(&yard), 0);
    CHECK_TRUE(yard.heaviest == NULL);
}

TEST(unload_frees_what_it_takes) {
    struct yard yard = {NULL, NULL};
    heap_starts();
    load(&yard, "TGHU", 30);
    load(&yard, "MSKU", 12);
    CHECK_INT(unload(&yard), 12);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(unload(&yard), 30);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(add_tons_of_a_sunday) {
    struct week week = {{0}, 3};
    add_tons(&week, 4, 50); /* date 4 is a Sunday */
    CHECK_INT(week.tons[6], 50);
    CHECK_INT(week.ships, 3);
}

TEST(add_tons_of_a_monday) {
    struct week week = {{0}, 3};
    add_tons(&week, 5, 20);
    add_tons(&week, 12, 7);
    CHECK_INT(week.tons[0], 27);
}

TEST(add_tons_of_each_day) {
    struct week week = {{0}, 3};
    int want[] = {50, 60, 70, 10, 20, 30, 40};
    for (int date = 1; date <= 7; date++) add_tons(&week, date, 10 * date);
    CHECK_INTS(week.tons, want, 7);
}

TEST(put_on_sets_the_upper_on_the_lower) {
    struct container a = MSKU, b = TGHU, c = HLX;
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_INT(put_on(&c, &a), 1);
    CHECK_TRUE(c.below == &a);
    CHECK_INT(height(&c), 3);
}

TEST(put_on_the_ground) {
    struct container a = MSKU, b = TGHU;
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_INT(put_on(&a, NULL), 1);
    CHECK_TRUE(a.below == NULL);
}

TEST(put_on_does_not_close_a_ring) {
    struct container a = MSKU, b = TGHU;
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_INT(put_on(&b, &a), 0);
    CHECK_TRUE(b.below == NULL);
    CHECK_TRUE(a.below == &b);
}

TEST(put_on_does_not_close_a_ring_of_three) {
    struct container a = MSKU, b = TGHU, c = HLX;
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_INT(put_on(&b, &c), 1);
    CHECK_INT(put_on(&c, &a), 0);
    CHECK_TRUE(c.below == NULL);
}

TEST(put_on_itself_is_refused) {
    struct container a = MSKU;
    CHECK_INT(put_on(&a, &a), 0);
    CHECK_TRUE(a.below == NULL);
}

TEST(put_on_again_where_it_stands) {
    struct container a = MSKU, b = TGHU;
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_INT(put_on(&a, &b), 1);
    CHECK_TRUE(a.below == &b);
}
