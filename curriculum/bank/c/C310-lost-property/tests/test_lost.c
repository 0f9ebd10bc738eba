#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

#include "lost.h"

static char folder[800], paths[6][900];
static int made;

static void remove_all(void) {
    char fresh[910];
    while (made > 0) {
        snprintf(fresh, sizeof fresh, "%s.new", paths[--made]);
        remove(fresh);
        remove(paths[made]);
    }
    rmdir(folder);
}

/* The path of a file that this test alone uses; it is not there yet and is removed at the end. */
static const char *a_path(void) {
    if (folder[0] == 0) {
        const char *place = getenv("TMPDIR");
        snprintf(folder, sizeof folder, "%s/lost-XXXXXX", place != NULL ? place : "/tmp");
        if (mkdtemp(folder) == NULL) perror(folder);
        atexit(remove_all);
    }
    snprintf(paths[made], sizeof paths[made], "%s/%d.txt", folder, made);
    return paths[made++];
}

static const char *a_file(const char *text) {
    const char *path = a_path();
    FILE *file = fopen(path, "w");
    if (file != NULL) {
        fputs(text, file);
        fclose(file);
    }
    return path;
}

/* What is in a file; NULL if it is not there. */
static const char *text_of(const char *path) {
    static char text[4096];
    FILE *file = fopen(path, "r");
    size_t size = file ? fread(text, 1, sizeof text - 1, file) : 0;
    text[size] = 0;
    if (file != NULL) fclose(file);
    return file ? text : NULL;
}

static const char *new_one_of(const char *path) {
    static char fresh[910];
    snprintf(fresh, sizeof fresh, "%s.new", path);
    return fresh;
}

/* The number that the next opened file would get: it grows if a file is left open. */
static int next_descriptor(void) {
    int next = dup(STDOUT_FILENO);
    close(next);
    return next;
}

static const char THREE[] = "umbrella, blue, line 4\nhat, line 11\numbrella, red, line 2\n";

TEST(count_things_counts_lines) {
    CHECK_INT(count_things(a_file(THREE)), 3);
    CHECK_INT(count_things(a_file("")), 0);
    CHECK_INT(count_things(a_file("hat\n")), 1);
}

TEST(count_things_skips_empty_lines) {
    CHECK_INT(count_things(a_file("\n\nhat\n\n\nshoe\n\n")), 2);
    CHECK_INT(count_things(a_file("\n")), 0);
}

TEST(count_things_counts_a_last_line_without_newline) {
    CHECK_INT(count_things(a_file("hat\nshoe")), 2);
    CHECK_INT(count_things(a_file("x")), 1);
}

TEST(count_things_counts_a_very_long_line_once) {
    static char text[6000];
    memset(text, 'x', 5000);
    strcpy(text + 5000, "\nhat\n");
    CHECK_INT(count_things(a_file(text)), 2);
    text[5001] = 0;
    CHECK_INT(count_things(a_file(text)), 1);
}

TEST(count_things_of_a_missing_file_is_minus_one) {
    CHECK_INT(count_things(a_path()), -1);
}

TEST(files_are_closed_after_counting) {
    const char *path = a_file(THREE);
    int before = next_descriptor();
    CHECK_INT(count_things(path), 3);
    CHECK_INT(next_descriptor(), before);
}

TEST(find_thing_gives_the_line_and_its_number) {
    char out[100] = "";
    CHECK_INT(find_thing(a_file(THREE), "red", out, sizeof out), 3);
    CHECK_STR(out, "umbrella, red, line 2");
}

TEST(find_thing_takes_the_newline_off) {
    char out[100] = "";
    CHECK_INT(find_thing(a_file("hat\nshoe\n"), "hat", out, sizeof out), 1);
    CHECK_STR(out, "hat");
    CHECK_INT(find_thing(a_file("hat\nshoe"), "shoe", out, sizeof out), 2);
    CHECK_STR(out, "shoe");
}

TEST(find_thing_gives_the_first_of_several) {
    char out[100] = "";
    CHECK_INT(find_thing(a_file(THREE), "umbrella", out, sizeof out), 1);
    CHECK_STR(out, "umbrella, blue, line 4");
}

TEST(find_thing_that_is_not_there_is_zero) {
    char out[100] = "as before";
    CHECK_INT(find_thing(a_file(THREE), "bicycle", out, sizeof out), 0);
    CHECK_STR(out, "as before");
    CHECK_INT(find_thing(a_file(""), "hat", out, sizeof out), 0);
}

TEST(find_thing_cuts_a_long_line) {
    char out[20] = "####################";
    CHECK_INT(find_thing(a_file(THREE), "hat", out, 6), 2);
    CHECK_STR(out, "hat, ");
    CHECK_CHAR(out[6], '#');
    CHECK_INT(find_thing(a_file(THREE), "hat", out, 1), 2);
    CHECK_STR(out, "");
}

TEST(find_thing_in_a_missing_file_is_minus_one) {
    char out[20] = "as before";
    CHECK_INT(find_thing(a_path(), "hat", out, sizeof out), -1);
    CHECK_STR(out, "as before");
}

TEST(files_are_closed_after_finding) {
    char out[100];
    const char *path = a_file(THREE);
    int before = next_descriptor();
    CHECK_INT(find_thing(path, "blue", out, sizeof out), 1);
    CHECK_INT(find_thing(path, "bicycle", out, sizeof out), 0);
    CHECK_INT(next_descriptor(), before);
}

TEST(join_registers_puts_them_together) {
    const char *to = a_path();
    CHECK_INT(join_registers(a_file("hat\nshoe\n"), a_file("bag\n"), to), 0);
    CHECK_STR(text_of(to), "hat\nshoe\nbag\n");
}

TEST(join_registers_adds_a_missing_newline) {
    const char *to = a_file("an old and much longer register\n");
    CHECK_INT(join_registers(a_file("hat"), a_file("bag"), to), 0);
    CHECK_STR(text_of(to), "hat\nbag");
}

TEST(join_registers_with_an_empty_file) {
    const char *to = a_path(), *empty = a_file(""), *bag = a_file("bag\n");
    CHECK_INT(join_registers(empty, bag, to), 0);
    CHECK_STR(text_of(to), "bag\n");
    CHECK_INT(join_registers(bag, empty, to), 0);
    CHECK_STR(text_of(to), "bag\n");
}

TEST(join_registers_without_a_source_leaves_the_target) {
    const char *to = a_file("old\n"), *bag = a_file("bag\n"), *missing = a_path();
    CHECK_INT(join_registers(missing, bag, to), -1);
    CHECK_STR(text_of(to), "old\n");
    CHECK_INT(join_registers(bag, missing, to), -1);
    CHECK_STR(text_of(to), "old\n");
    CHECK_INT(join_registers(missing, missing, to), -1);
    CHECK_STR(text_of(to), "old\n");
}

TEST(join_registers_on_a_full_disk_is_minus_one) {
    const char *hat = a_file("hat\n"), *bag = a_file("bag\n");
    CHECK_INT(join_registers(hat, bag, "/dev/full"), -1);
    CHECK_INT(join_registers(hat, bag, folder), -1);
}

TEST(files_are_closed_after_joining) {
    const char *hat = a_file("hat\n"), *missing = a_path(), *to = a_path();
    int before = next_descriptor();
    CHECK_INT(join_registers(hat, hat, to), 0);
    CHECK_INT(join_registers(hat, missing, to), -1);
    CHECK_INT(join_registers(missing, hat, to), -1);
    CHECK_INT(join_registers(hat, hat, folder), -1);
    CHECK_INT(next_descriptor(), before);
}

static const char *const THINGS[] = {"hat", "bag, line 3", "a single glove"};

TEST(save_register_writes_all_things) {
    const char *path = a_path();
    CHECK_INT(save_register(path, THINGS, 3), 0);
    CHECK_STR(text_of(path), "hat\nbag, line 3\na single glove\n");
}

TEST(save_register_replaces_the_old_file) {
    const char *path = a_file("an old and much longer register\n");
    CHECK_INT(save_register(path, THINGS, 1), 0);
    CHECK_STR(text_of(path), "hat\n");
    CHECK_INT(save_register(path, THINGS + 1, 1), 0);
    CHECK_STR(text_of(path), "bag, line 3\n");
}

TEST(save_register_of_nothing_is_an_empty_file) {
    const char *path = a_file("old\n");
    CHECK_INT(save_register(path, THINGS, 0), 0);
    CHECK_STR(text_of(path), "");
}

/* The new file leads to a disk that is always full. */
TEST(save_register_on_a_full_disk_keeps_the_old_file) {
    const char *path = a_file("old\n");
    if (symlink("/dev/full", new_one_of(path)) != 0) perror("symlink");
    CHECK_INT(save_register(path, THINGS, 3), -1);
    CHECK_STR(text_of(path), "old\n");
    CHECK_TRUE(access(new_one_of(path), F_OK) != 0);
}

TEST(save_register_that_cannot_begin_keeps_the_old_file) {
    const char *path = a_file("old\n");
    int before = next_descriptor();
    if (mkdir(new_one_of(path), 0700) != 0) perror("mkdir");
    CHECK_INT(save_register(path, THINGS, 3), -1);
    CHECK_STR(text_of(path), "old\n");
    CHECK_INT(next_descriptor(), before);
}

TEST(save_register_leaves_no_new_file) {
    const char *path = a_file("old\n");
    int before = next_descriptor();
    CHECK_INT(save_register(path, THINGS, 2), 0);
    CHECK_TRUE(access(new_one_of(path), F_OK) != 0);
    CHECK_INT(save_register(folder, THINGS, 2), -1);
    CHECK_TRUE(access(new_one_of(folder), F_OK) != 0);
    CHECK_INT(next_descriptor(), before);
}
