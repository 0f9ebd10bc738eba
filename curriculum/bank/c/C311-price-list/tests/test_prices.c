#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

#include "heap.h"
#include "prices.h"

static char folder[2000], from[2100], to[2100], fresh[2200], nowhere[2200];

static void remove_all(void) {
    remove(from);
    remove(to);
    remove(fresh);
    rmdir(folder);
}

/* Names for the files of this test, in a folder of its own; none of the files is there yet. */
static void new_folder(void) {
    const char *place = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/prices-XXXXXX", place != NULL ? place : "/tmp");
    if (mkdtemp(folder) == NULL) perror(folder);
    snprintf(from, sizeof from, "%s/old.txt", folder);
    snprintf(to, sizeof to, "%s/list.txt", folder);
    snprintf(fresh, sizeof fresh, "%s.new", to);
    snprintf(nowhere, sizeof nowhere, "%s/no/list.txt", folder);
    atexit(remove_all);
}

static void put(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (file == NULL) return;
    fputs(text, file);
    fclose(file);
}

static const char *text_of(const char *path) {
    static char text[500];
    size_t length;
    FILE *file = fopen(path, "r");
    if (file == NULL) return "no file";
    length = fread(text, 1, sizeof text - 1, file);
    text[length] = 0;
    fclose(file);
    return text;
}

static const char *name_of(enum result result) {
    static const char *const names[] = {"DONE", "CANNOT_READ", "BAD_LINE", "NO_MEMORY", "BAD_PRICE", "CANNOT_WRITE"};
    return (unsigned)result < 6 ? names[result] : "no result of prices.h";
}

/* An open file has a block of memory as well: it counts as one that is left behind. */
static int left_behind(void) {
    return blocks_in_use() + wrong_frees();
}

static int *prices;
static size_t n;

static const char *read_from(const char *text) {
    new_folder();
    put(from, text);
    prices = (int *)&n;
    n = 77;
    heap_starts();
    return name_of(read_prices(from, &prices, &n));
}

TEST(read_prices_gives_all_prices) {
    const int want[] = {1250, 5, 999999999, 0};
    CHECK_STR(read_from("1250\n5\n999999999\n0\n"), "DONE");
    CHECK_UINT(n, 4);
    CHECK_INTS(prices, want, 4);
    free(prices);
    CHECK_INT(left_behind(), 0);
}

TEST(read_prices_of_an_empty_file) {
    CHECK_STR(read_from(""), "DONE");
    CHECK_UINT(n, 0);
    free(prices);
    CHECK_INT(left_behind(), 0);
}

TEST(read_prices_of_a_bad_line_leaves_nothing_behind) {
    CHECK_STR(read_from("1250\n300\n12,50\n40\n"), "BAD_LINE");
    CHECK_INT(left_behind(), 0);
}

TEST(read_prices_that_fails_leaves_the_variables_alone) {
    CHECK_STR(read_from("1250\n-3\n"), "BAD_LINE");
    CHECK_TRUE(prices == (int *)&n);
    CHECK_UINT(n, 77);
}

TEST(read_prices_without_a_file) {
    new_folder();
    n = 77;
    heap_starts();
    CHECK_STR(name_of(read_prices(nowhere, &prices, &n)), "CANNOT_READ");
    CHECK_UINT(n, 77);
    CHECK_STR(name_of(read_prices(folder, &prices, &n)), "CANNOT_READ");
    CHECK_INT(left_behind(), 0);
}

TEST(read_prices_without_memory_leaves_nothing_behind) {
    int refused = 0;
    new_folder();
    put(from, "10\n20\n30\n");
    for (long requests = 0; requests < 40; requests++) {
        enum result result;
        prices = NULL;
        heap_starts();
        heap_ends_after(requests);
        result = read_prices(from, &prices, &n);
        heap_is_back();
        refused += result == NO_MEMORY;
        if (result == DONE) {
            CHECK_UINT(n, 3);
            free(prices);
        }
        CHECK_INT(left_behind(), 0);
    }
    CHECK_TRUE(refused > 0);
}

TEST(save_prices_writes_a_line_for_each) {
    const int list[] = {1250, 0, 30};
    new_folder();
    CHECK_STR(name_of(save_prices(to, list, 3)), "DONE");
    CHECK_STR(text_of(to), "1250\n0\n30\n");
    CHECK_STR(text_of(fresh), "no file");
}

TEST(save_prices_takes_the_place_of_the_old_file) {
    const int list[] = {8};
    new_folder();
    put(to, "1\n2\n3\n");
    CHECK_STR(name_of(save_prices(to, list, 1)), "DONE");
    CHECK_STR(text_of(to), "8\n");
    CHECK_STR(name_of(save_prices(to, list, 0)), "DONE");
    CHECK_STR(text_of(to), "");
}

TEST(save_prices_of_a_bad_price_keeps_the_old_file) {
    const int list[] = {8, 9, -1, 10};
    new_folder();
    put(to, "1\n2\n3\n");
    CHECK_STR(name_of(save_prices(to, list, 4)), "BAD_PRICE");
    CHECK_STR(text_of(to), "1\n2\n3\n");
    CHECK_STR(text_of(fresh), "no file");
}

TEST(save_prices_on_a_full_disk_keeps_the_old_file) {
    const int list[] = {8, 9};
    new_folder();
    put(to, "1\n2\n3\n");
    /* /dev/full takes everything into the buffer and refuses it at the end. */
    CHECK_INT(symlink("/dev/full", fresh), 0);
    CHECK_STR(name_of(save_prices(to, list, 2)), "CANNOT_WRITE");
    CHECK_STR(text_of(to), "1\n2\n3\n");
    CHECK_INT(readlink(fresh, folder, 1), -1);
}

TEST(save_prices_without_a_folder) {
    const int list[] = {8};
    new_folder();
    CHECK_STR(name_of(save_prices(nowhere, list, 1)), "CANNOT_WRITE");
}

TEST(save_prices_that_cannot_rename) {
    const int list[] = {8};
    new_folder();
    /* A file cannot take the place of a folder. */
    CHECK_INT(mkdir(to, 0700), 0);
    CHECK_STR(name_of(save_prices(to, list, 1)), "CANNOT_WRITE");
    CHECK_STR(text_of(fresh), "no file");
}

TEST(save_prices_without_memory_for_the_name) {
    const int list[] = {8};
    enum result result;
    new_folder();
    heap_starts();
    heap_ends_after(0);
    result = save_prices(to, list, 1);
    heap_is_back();
    CHECK_STR(name_of(result), "NO_MEMORY");
    CHECK_STR(text_of(fresh), "no file");
}

TEST(save_prices_leaves_nothing_behind) {
    const int good[] = {8, 9}, bad[] = {8, -9};
    new_folder();
    heap_starts();
    save_prices(to, good, 2);
    CHECK_INT(left_behind(), 0);
    save_prices(to, bad, 2);
    CHECK_INT(left_behind(), 0);
    save_prices(nowhere, good, 2);
    CHECK_INT(left_behind(), 0);
    CHECK_INT(overrun_blocks(), 0);
}

static const char *raise_of(const char *text, int percent) {
    new_folder();
    put(from, text);
    put(to, "1\n2\n");
    heap_starts();
    return name_of(raise_prices(from, to, percent));
}

TEST(raise_prices_by_percent) {
    CHECK_STR(raise_of("1000\n99\n0\n", 10), "DONE");
    CHECK_STR(text_of(to), "1100\n108\n0\n");
    CHECK_STR(text_of(from), "1000\n99\n0\n");
    CHECK_STR(name_of(raise_prices(from, from, -100)), "DONE");
    CHECK_STR(text_of(from), "0\n0\n0\n");
    CHECK_INT(left_behind(), 0);
}

TEST(raise_prices_reports_a_bad_line) {
    CHECK_STR(raise_of("1000\nfree\n", 10), "BAD_LINE");
    CHECK_STR(text_of(to), "1\n2\n");
    CHECK_STR(name_of(raise_prices(nowhere, to, 10)), "CANNOT_READ");
    CHECK_STR(text_of(to), "1\n2\n");
    CHECK_INT(left_behind(), 0);
}

TEST(raise_prices_reports_what_cannot_be_saved) {
    CHECK_STR(raise_of("1000\n", 10), "DONE");
    CHECK_STR(name_of(raise_prices(from, nowhere, 10)), "CANNOT_WRITE");
    CHECK_INT(left_behind(), 0);
}

TEST(raise_prices_out_of_range_saves_nothing) {
    CHECK_STR(raise_of("1000\n500000000\n", 101), "BAD_PRICE");
    CHECK_STR(text_of(to), "1\n2\n");
    CHECK_INT(left_behind(), 0);
    CHECK_STR(name_of(raise_prices(from, to, -101)), "BAD_PRICE");
    CHECK_STR(text_of(to), "1\n2\n");
    CHECK_INT(left_behind(), 0);
}

TEST(raise_prices_leaves_nothing_behind_wherever_memory_ends) {
    int done = 0;
    raise_of("1000\n200\n", 50);
    put(to, "1\n2\n");
    for (long requests = 0; requests < 60 && !done; requests++) {
        heap_starts();
        heap_ends_after(requests);
        done = raise_prices(from, to, 50) == DONE;
        heap_is_back();
        CHECK_INT(left_behind(), 0);
        CHECK_STR(text_of(to), done ? "1500\n300\n" : "1\n2\n");
        CHECK_STR(text_of(fresh), "no file");
    }
    CHECK_TRUE(done);
}
