#include "test.h"

#include "heap.h"
#include "monitor.h"
#include "recording.h"

static const int NIGHT[] = {71, 68, 93, 66};

TEST(two_copies_have_all_the_beats) {
    int *bed = NULL, *archive = NULL;
    heap_starts();
    CHECK_INT(two_copies(NIGHT, 4, &bed, &archive), 1);
    CHECK_INTS(bed, NIGHT, 4);
    CHECK_INTS(archive, NIGHT, 4);
}

TEST(two_copies_are_freed_one_by_one) {
    int *bed = NULL, *archive = NULL;
    heap_starts();
    CHECK_INT(two_copies(NIGHT, 4, &bed, &archive), 1);
    CHECK_INT(blocks_in_use(), 2);
    free(bed);
    CHECK_INTS(archive, NIGHT, 4);
    free(archive);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(two_copies_without_memory_keeps_nothing) {
    int *bed = NULL, *archive = NULL, done;
    heap_starts();
    heap_ends_after(0);
    done = two_copies(NIGHT, 4, &bed, &archive);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_TRUE(bed == NULL);
    CHECK_TRUE(archive == NULL);
}

TEST(two_copies_with_memory_for_one_keeps_nothing) {
    int *bed = NULL, *archive = NULL, done;
    heap_starts();
    heap_ends_after(1);
    done = two_copies(NIGHT, 4, &bed, &archive);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_TRUE(bed == NULL);
    CHECK_TRUE(archive == NULL);
}

TEST(highest_and_close_finds_the_highest) {
    heap_starts();
    CHECK_INT(highest_and_close(recording_copy(NIGHT, 4), 4), 93);
    CHECK_INT(highest_and_close(recording_copy(NIGHT, 2), 2), 71);
    CHECK_INT(highest_and_close(recording_copy(NIGHT + 1, 2), 2), 93);
}

TEST(highest_and_close_of_one_beat) {
    heap_starts();
    CHECK_INT(highest_and_close(recording_copy(NIGHT + 3, 1), 1), 66);
}

TEST(highest_and_close_frees_the_recording) {
    int *recording;
    heap_starts();
    recording = recording_copy(NIGHT, 4);
    highest_and_close(recording, 4);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(show_puts_the_fresh_recording_in_place) {
    int *shown = NULL, *fresh;
    heap_starts();
    fresh = recording_copy(NIGHT, 4);
    show(&shown, fresh);
    CHECK_TRUE(shown == fresh);
    CHECK_INTS(shown, NIGHT, 4);
    CHECK_INT(wrong_frees(), 0);
}

TEST(show_frees_the_recording_before) {
    int *shown = NULL, *last;
    heap_starts();
    show(&shown, recording_copy(NIGHT, 4));
    show(&shown, recording_copy(NIGHT, 3));
    CHECK_INT(blocks_in_use(), 1);
    last = recording_copy(NIGHT + 1, 2);
    show(&shown, last);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_TRUE(shown == last);
    CHECK_INTS(shown, NIGHT + 1, 2);
}

TEST(show_of_the_same_recording_keeps_it) {
    int *shown = NULL;
    heap_starts();
    show(&shown, recording_copy(NIGHT, 4));
    show(&shown, shown);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INTS(shown, NIGHT, 4);
}

TEST(discharge_frees_the_recording) {
    int *shown;
    heap_starts();
    shown = recording_copy(NIGHT, 4);
    discharge(&shown);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(discharge_leaves_null_behind) {
    int *shown;
    heap_starts();
    shown = recording_copy(NIGHT, 4);
    discharge(&shown);
    CHECK_TRUE(shown == NULL);
}

TEST(discharge_twice_frees_once) {
    int *shown;
    heap_starts();
    shown = recording_copy(NIGHT, 4);
    discharge(&shown);
    discharge(&shown);
    CHECK_INT(wrong_frees(), 0);
}

TEST(discharge_of_two_beds_frees_both) {
    int *left, *right;
    heap_starts();
    left = recording_copy(NIGHT, 4);
    right = recording_copy(NIGHT, 2);
    discharge(&left);
    CHECK_INTS(right, NIGHT, 2);
    discharge(&right);
    discharge(&left);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}
