#include "test.h"

#include "heap.h"
#include "scans.h"

static const int FILM[] = {90, 12, 75, 13, 50};

/* A scan of the recorded heap with the first n frames of the film. */
static int *scan_of(size_t n) {
    int *scan = malloc(n * sizeof *scan);
    memcpy(scan, FILM, n * sizeof *scan);
    return scan;
}

static int requests(void) {
    return calls_of_malloc() + calls_of_calloc() + calls_of_realloc();
}

TEST(throw_away_frees_the_scan) {
    int *scan, *other;
    heap_starts();
    scan = scan_of(3);
    other = scan_of(2);
    throw_away(&scan);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(other[1], 12);
}

TEST(throw_away_leaves_null) {
    int *scan;
    heap_starts();
    scan = scan_of(3);
    throw_away(&scan);
    CHECK_TRUE(scan == NULL);
}

TEST(throw_away_twice_frees_once) {
    int *scan;
    heap_starts();
    scan = scan_of(3);
    throw_away(&scan);
    throw_away(&scan);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(throw_away_of_nothing) {
    int *none = NULL, *scan;
    heap_starts();
    scan = scan_of(2);
    throw_away(&none);
    CHECK_TRUE(none == NULL);
    CHECK_INT(blocks_in_use(), 1);
    throw_away(&scan);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(exchange_gives_each_the_other_scan) {
    int *shelf = scan_of(5), *desk = scan_of(2), *was_on_shelf = shelf, *was_on_desk = desk;
    exchange(&shelf, &desk);
    CHECK_TRUE(shelf == was_on_desk);
    CHECK_TRUE(desk == was_on_shelf);
    CHECK_INTS(desk, FILM, 5);
    CHECK_INTS(shelf, FILM, 2);
}

TEST(exchange_touches_no_memory) {
    int *shelf = scan_of(5), *desk = scan_of(2);
    heap_starts();
    exchange(&shelf, &desk);
    CHECK_INT(requests(), 0);
    CHECK_UINT(bytes_of_block(shelf), 2 * sizeof(int));
    CHECK_UINT(bytes_of_block(desk), 5 * sizeof(int));
}

TEST(exchange_with_nothing) {
    int *shelf = NULL, *desk = scan_of(2), *was_on_desk = desk;
    exchange(&shelf, &desk);
    CHECK_TRUE(shelf == was_on_desk);
    CHECK_TRUE(desk == NULL);
}

TEST(exchange_of_one_with_itself) {
    int *shelf = scan_of(2), *before = shelf, *desk = NULL;
    exchange(&shelf, &shelf);
    CHECK_TRUE(shelf == before);
    exchange(&shelf, &desk);
    CHECK_TRUE(desk == before);
}

TEST(without_dark_keeps_the_bright_frames) {
    size_t kept = 0;
    int want[] = {90, 75, 50}, *block;
    heap_starts();
    block = without_dark(scan_of(5), 5, 50, &kept);
    CHECK_UINT(kept, 3);
    CHECK_INTS(block, want, 3);
}

TEST(without_dark_has_exact_room) {
    size_t kept = 0;
    int *block;
    heap_starts();
    block = without_dark(scan_of(5), 5, 51, &kept);
    CHECK_UINT(bytes_of_block(block), 2 * sizeof(int));
    CHECK_UINT(kept, 2);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(without_dark_frees_the_old_scan) {
    size_t kept = 0;
    int *block, *scan;
    heap_starts();
    scan = scan_of(4);
    block = without_dark(scan, 4, 0, &kept);
    CHECK_UINT(kept, 4);
    CHECK_TRUE(block != scan);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(wrong_frees(), 0);
}

TEST(without_dark_of_dark_frames_only) {
    size_t kept = 9;
    heap_starts();
    CHECK_TRUE(without_dark(scan_of(5), 5, 91, &kept) == NULL);
    CHECK_UINT(kept, 0);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(without_dark_without_memory_changes_nothing) {
    size_t kept = 77;
    int *scan, *block;
    heap_starts();
    scan = scan_of(5);
    heap_ends_after(0);
    block = without_dark(scan, 5, 50, &kept);
    heap_is_back();
    CHECK_TRUE(block == NULL);
    CHECK_UINT(kept, 77);
    CHECK_UINT(bytes_of_block(scan), 5 * sizeof(int));
    CHECK_INTS(scan, FILM, 5);
}

TEST(cut_makes_two_parts) {
    int *left = NULL, *right = NULL;
    heap_starts();
    CHECK_INT(cut(scan_of(4), 4, &left, &right), 1);
    CHECK_INTS(left, FILM, 2);
    CHECK_INTS(right, FILM + 2, 2);
}

TEST(cut_of_an_odd_number) {
    int *left = NULL, *right = NULL;
    heap_starts();
    CHECK_INT(cut(scan_of(5), 5, &left, &right), 1);
    CHECK_UINT(bytes_of_block(left), 2 * sizeof(int));
    CHECK_UINT(bytes_of_block(right), 3 * sizeof(int));
    CHECK_INTS(right, FILM + 2, 3);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(cut_frees_the_scan) {
    int *left = NULL, *right = NULL;
    heap_starts();
    CHECK_INT(cut(scan_of(2), 2, &left, &right), 1);
    CHECK_INT(blocks_in_use(), 2);
    free(left);
    CHECK_INTS(right, FILM + 1, 1);
    free(right);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(cut_without_memory_changes_nothing) {
    int *left = NULL, *right = NULL, *scan, done;
    heap_starts();
    scan = scan_of(4);
    heap_ends_after(0);
    done = cut(scan, 4, &left, &right);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_TRUE(left == NULL && right == NULL);
    CHECK_UINT(bytes_of_block(scan), 4 * sizeof(int));
}

TEST(cut_with_memory_for_one_gives_it_back) {
    int old = 3, *left = &old, *right = &old, *scan, done;
    heap_starts();
    scan = scan_of(4);
    heap_ends_after(1);
    done = cut(scan, 4, &left, &right);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INTS(scan, FILM, 4);
    CHECK_TRUE(left == &old && right == &old);
}
