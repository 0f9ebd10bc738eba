#include "test.h"

#include "heap.h"
#include "rack.h"

TEST(jar_label_has_spice_and_grams) {
    char out[40];
    CHECK_INT(jar_label(out, sizeof out, "cumin", 40), 1);
    CHECK_STR(out, "cumin 40 g");
    CHECK_INT(jar_label(out, sizeof out, "bay leaf", 5), 1);
    CHECK_STR(out, "bay leaf 5 g");
}

TEST(jar_label_may_fill_the_buffer_to_the_last_byte) {
    char out[] = "#############";
    CHECK_INT(jar_label(out, 11, "cumin", 40), 1); /* ten letters and the zero byte */
    CHECK_STR(out, "cumin 40 g");
    CHECK_CHAR(out[11], '#');
}

TEST(jar_label_stays_inside_a_small_buffer) {
    char out[] = "#############";
    CHECK_INT(jar_label(out, 10, "cumin", 40), 0); /* no room for the zero byte */
    CHECK_STR(out, "");
    CHECK_CHAR(out[10], '#');
    CHECK_CHAR(out[11], '#');
}

TEST(jar_label_of_one_byte_is_empty_text) {
    char out[] = "####";
    CHECK_INT(jar_label(out, 1, "mint", 9), 0);
    CHECK_STR(out, "");
    CHECK_CHAR(out[1], '#');
}

TEST(shelf_sign_joins_two_names) {
    heap_starts();
    CHECK_STR(shelf_sign("mint", "thyme"), "mint & thyme");
    CHECK_STR(shelf_sign("dill", "bay leaf"), "dill & bay leaf");
}

TEST(shelf_sign_two_signs_at_a_time) {
    char *first, *second;
    heap_starts();
    first = shelf_sign("mint", "thyme");
    second = shelf_sign("sage", "dill");
    CHECK_STR(first, "mint & thyme");
    CHECK_STR(second, "sage & dill");
}

TEST(shelf_sign_is_a_block_of_the_right_size) {
    char *sign;
    heap_starts();
    sign = shelf_sign("mint", "thyme");
    CHECK_UINT(bytes_of_block(sign), sizeof "mint & thyme");
    CHECK_INT(overrun_blocks(), 0);
    CHECK_INT(blocks_in_use(), 1);
    free(sign);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(shelf_sign_without_memory_is_null) {
    char *sign;
    heap_starts();
    heap_ends_after(0);
    sign = shelf_sign("mint", "thyme");
    heap_is_back();
    CHECK_STR(sign, NULL);
    CHECK_STR(shelf_sign("a", "b"), "a & b");
}

TEST(heat_name_of_each_heat) {
    CHECK_STR(heat_name(0), "mild");
    CHECK_STR(heat_name(1), "hot");
    CHECK_STR(heat_name(2), "very hot");
    CHECK_STR(heat_name(7), "very hot");
}

TEST(heat_name_keeps_earlier_answers) {
    const char *mild = heat_name(0), *hot = heat_name(1), *very = heat_name(3);
    CHECK_STR(mild, "mild");
    CHECK_STR(hot, "hot");
    CHECK_STR(very, "very hot");
}

TEST(heat_name_needs_no_memory) {
    const char *name;
    heap_starts();
    name = heat_name(1);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_STR(name, "hot");
}

TEST(last_word_of_a_line) {
    CHECK_STR(last_word("dried bay leaf"), "leaf");
    CHECK_STR(last_word("sea salt"), "salt");
}

TEST(last_word_of_a_single_word_is_that_word) {
    CHECK_STR(last_word("saffron"), "saffron");
    CHECK_STR(last_word(""), "");
}

TEST(last_word_points_into_the_line) {
    char line[] = "black pepper", one[] = "mint";
    heap_starts();
    CHECK_TRUE(last_word(line) == &line[6]);
    CHECK_TRUE(last_word(one) == one);
    CHECK_INT(blocks_in_use(), 0);
}
