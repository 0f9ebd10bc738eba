#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

#include "heap.h"
#include "list.h"
#include "names.h"

struct ticket {
    int number;
    char subject[13];
};

static struct list list;

/* The ints of the list, from the first to the last. */
static const int *ints(void) {
    static int copy[100];
    for (size_t i = 0; i < list.count && i < 100; i++) memcpy(&copy[i], list_at(&list, i), sizeof(int));
    return copy;
}

static void push_ints(int from, int to) {
    for (int i = from; i <= to; i++) list_push(&list, &i);
}

static int released[20], releases;

static void note_int(void *element) {
    if (releases < 20) memcpy(&released[releases++], element, sizeof(int));
}

TEST(list_push_keeps_elements_of_any_size) {
    struct ticket first = {71, "printer"}, second = {72, "no network"};
    double time = 7.25;
    char letter = 'q';
    heap_starts();
    list_open(&list, sizeof(struct ticket), NULL);
    CHECK_INT(list_push(&list, &first), 1);
    CHECK_INT(list_push(&list, &second), 1);
    CHECK_UINT(list.count, 2);
    CHECK_INT(((struct ticket *)list_at(&list, 0))->number, 71);
    CHECK_STR(((struct ticket *)list_at(&list, 1))->subject, "no network");
    list_open(&list, sizeof time, NULL);
    list_push(&list, &time);
    CHECK_DOUBLE(*(double *)list_at(&list, 0), 7.25, 1e-9);
    list_open(&list, 1, NULL);
    list_push(&list, &letter);
    CHECK_CHAR(*(char *)list_at(&list, 0), 'q');
    CHECK_UINT(bytes_of_block(list.bytes), 4);
}

TEST(list_push_doubles_the_room) {
    const int want[] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    heap_starts();
    list_open(&list, sizeof(int), NULL);
    push_ints(1, 4);
    CHECK_UINT(list.room, 4);
    push_ints(5, 5);
    CHECK_UINT(list.room, 8);
    push_ints(6, 9);
    CHECK_UINT(list.room, 16);
    CHECK_UINT(bytes_of_block(list.bytes), 16 * sizeof(int));
    CHECK_INTS(ints(), want, 9);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(list_push_of_an_element_of_the_list) {
    const int want[] = {11, 12, 13, 14, 12};
    heap_starts();
    list_open(&list, sizeof(int), NULL);
    push_ints(11, 14);
    CHECK_INT(list_push(&list, list_at(&list, 1)), 1);
    CHECK_INTS(ints(), want, 5);
    CHECK_INT(blocks_in_use(), 1);
}

TEST(list_push_without_memory_changes_nothing) {
    const int want[] = {1, 2, 3, 4};
    int number = 5;
    heap_starts();
    list_open(&list, sizeof(int), NULL);
    push_ints(1, 4);
    heap_ends_after(0);
    CHECK_INT(list_push(&list, &number), 0);
    heap_is_back();
    CHECK_UINT(list.count, 4);
    CHECK_UINT(list.room, 4);
    CHECK_INTS(ints(), want, 4);
    CHECK_INT(blocks_in_use(), 1);
}

TEST(list_remove_closes_the_gap) {
    const int want[] = {10, 12, 13, 14, 15}, later[] = {12, 13, 14, 15};
    heap_starts();
    list_open(&list, sizeof(int), NULL);
    push_ints(10, 15);
    list_remove(&list, 1);
    CHECK_UINT(list.count, 5);
    CHECK_INTS(ints(), want, 5);
    list_remove(&list, 0);
    CHECK_INTS(ints(), later, 4);
}

TEST(list_remove_of_the_last_one) {
    struct ticket one = {71, "printer"}, other = {72, "no network"};
    heap_starts();
    list_open(&list, sizeof(struct ticket), NULL);
    list_push(&list, &one);
    list_push(&list, &other);
    list_remove(&list, 1);
    CHECK_UINT(list.count, 1);
    CHECK_STR(((struct ticket *)list_at(&list, 0))->subject, "printer");
    list_remove(&list, 0);
    CHECK_UINT(list.count, 0);
}

TEST(list_remove_releases_that_one_only) {
    const int want[] = {12};
    heap_starts();
    list_open(&list, sizeof(int), note_int);
    push_ints(10, 14);
    CHECK_INT(releases, 0);
    list_remove(&list, 2);
    CHECK_INT(releases, 1);
    CHECK_INTS(released, want, 1);
}

TEST(list_remove_keeps_the_room) {
    heap_starts();
    list_open(&list, sizeof(int), NULL);
    push_ints(1, 8);
    list_remove(&list, 7);
    list_remove(&list, 0);
    CHECK_UINT(list.count, 6);
    CHECK_UINT(list.room, 8);
    CHECK_UINT(bytes_of_block(list.bytes), 8 * sizeof(int));
    CHECK_INT(overrun_blocks(), 0);
}

TEST(list_close_releases_each_one_in_order) {
    const int want[] = {10, 11, 12, 13, 14};
    heap_starts();
    list_open(&list, sizeof(int), note_int);
    push_ints(10, 14);
    list_close(&list);
    CHECK_INT(releases, 5);
    CHECK_INTS(released, want, 5);
}

TEST(list_close_frees_the_block) {
    heap_starts();
    list_open(&list, sizeof(int), note_int);
    push_ints(1, 30);
    CHECK_UINT(list.count, 30);
    list_close(&list);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(list_close_without_release) {
    heap_starts();
    list_open(&list, sizeof(double), NULL);
    list_close(&list);
    list_open(&list, sizeof(int), NULL);
    push_ints(1, 3);
    CHECK_UINT(list.count, 3);
    list_close(&list);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(list_close_leaves_an_empty_list) {
    const int want[] = {7};
    heap_starts();
    list_open(&list, sizeof(int), note_int);
    push_ints(1, 3);
    list_close(&list);
    CHECK_UINT(list.count, 0);
    CHECK_UINT(list.room, 0);
    CHECK_TRUE(list.bytes == NULL);
    list_close(&list);
    CHECK_INT(releases, 3);
    push_ints(7, 7);
    CHECK_INTS(ints(), want, 1);
}

/* The text of an element. */
static const char *name(size_t i) {
    return *(char **)list_at(&list, i);
}

TEST(names_add_keeps_a_copy) {
    char text[20] = "Amina";
    heap_starts();
    list_open(&list, sizeof(char *), name_release);
    CHECK_INT(names_add(&list, text), 1);
    strcpy(text, "Boris");
    CHECK_INT(names_add(&list, text), 1);
    CHECK_UINT(list.count, 2);
    CHECK_STR(name(0), "Amina");
    CHECK_STR(name(1), "Boris");
    CHECK_UINT(bytes_of_block(name(1)), 6);
}

TEST(names_add_without_memory_leaves_nothing_over) {
    heap_starts();
    list_open(&list, sizeof(char *), name_release);
    for (long requests = 0; requests < 2; requests++) {
        heap_ends_after(requests);
        CHECK_INT(names_add(&list, "Amina"), 0);
        heap_is_back();
        CHECK_INT(blocks_in_use(), 0);
        CHECK_UINT(list.count, 0);
    }
}

TEST(name_release_frees_the_text) {
    char *text;
    heap_starts();
    text = malloc(10);
    strcpy(text, "Amina");
    name_release(&text);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(names_are_all_freed_in_the_end) {
    heap_starts();
    list_open(&list, sizeof(char *), name_release);
    for (int i = 0; i < 10; i++) names_add(&list, i % 2 ? "Amina" : "Boris and Clara");
    list_remove(&list, 3);
    CHECK_INT(blocks_in_use(), 10);
    CHECK_STR(name(3), "Boris and Clara");
    list_close(&list);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}
