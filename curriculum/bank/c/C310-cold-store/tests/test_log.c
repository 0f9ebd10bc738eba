#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

#include "log.h"

static char folder[3000], paths[4][4096];
static int made;

static void remove_all(void) {
    while (made > 0) remove(paths[--made]);
    rmdir(folder);
}

/* The path of a file that this test alone uses; it is not there yet and is removed at the end. */
static const char *a_path(void) {
    if (folder[0] == 0) {
        const char *place = getenv("TMPDIR");
        snprintf(folder, sizeof folder, "%s/cold-XXXXXX", place != NULL ? place : "/tmp");
        if (mkdtemp(folder) == NULL) perror(folder);
        atexit(remove_all);
    }
    snprintf(paths[made], sizeof paths[made], "%s/%d.log", folder, made);
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

static const char *text_of(const char *path) {
    static char text[4096];
    FILE *file = fopen(path, "r");
    size_t size = file ? fread(text, 1, sizeof text - 1, file) : 0;
    text[size] = 0;
    if (file != NULL) fclose(file);
    return file ? text : NULL;
}

/* The number that the next opened file would get: it grows if a file is left open. */
static int next_descriptor(void) {
    int next = dup(STDOUT_FILENO);
    close(next);
    return next;
}

TEST(count_warm_counts_the_last_line_once) {
    const char *log = a_file("08:00 3.5\n08:15 7.0\n08:30 7.5\n");
    CHECK_INT(count_warm(log, 5.0), 2);
    CHECK_INT(count_warm(log, 7.2), 1);
}

TEST(count_warm_counts_a_last_line_without_newline) {
    const char *log = a_file("08:00 3.5\n08:15 7.0\n08:30 7.5");
    CHECK_INT(count_warm(log, 5.0), 2);
}

TEST(count_warm_leaves_out_the_limit_itself) {
    const char *log = a_file("08:00 5.0\n08:15 -2.0\n");
    CHECK_INT(count_warm(log, 5.0), 0);
    CHECK_INT(count_warm(log, 4.9), 1);
}

TEST(count_warm_of_an_empty_file_is_0) {
    const char *empty = a_file("");
    const char *other = a_file("door opened\n\n08:15 7.0\n\n");
    CHECK_INT(count_warm(empty, -300.0), 0);
    CHECK_INT(count_warm(other, 5.0), 1);
}

TEST(count_warm_of_a_missing_file_is_minus_1) {
    const char *missing = a_path();
    CHECK_INT(count_warm(missing, 5.0), -1);
}

TEST(count_warm_leaves_no_file_open) {
    const char *log = a_file("08:00 3.5\n");
    int before = next_descriptor();
    count_warm(log, 5.0);
    CHECK_INT(next_descriptor(), before);
}

TEST(add_reading_keeps_what_was_there) {
    const char *log = a_file("08:00 3.5\n");
    CHECK_INT(add_reading(log, "08:15", 4.0), 0);
    CHECK_INT(add_reading(log, "08:30", -1.5), 0);
    CHECK_STR(text_of(log), "08:00 3.5\n08:15 4.0\n08:30 -1.5\n");
}

TEST(add_reading_makes_a_new_file) {
    const char *log = a_path();
    CHECK_INT(add_reading(log, "08:15", 4.0), 0);
    CHECK_STR(text_of(log), "08:15 4.0\n");
}

TEST(add_reading_does_not_write_the_old_text_again) {
    const char *log = a_file("");
    struct stat seen;
    long long kilobytes_on_disk;
    CHECK_INT(truncate(log, 4 << 20), 0); /* 4 megabytes that take no room on the disk */
    CHECK_INT(add_reading(log, "08:15", 4.0), 0);
    CHECK_INT(stat(log, &seen), 0);
    CHECK_INT(seen.st_size, (4 << 20) + 10);
    kilobytes_on_disk = (long long)seen.st_blocks / 2;
    CHECK_TRUE(kilobytes_on_disk < 1024);
}

TEST(add_reading_to_no_folder_is_minus_1) {
    char path[5000];
    snprintf(path, sizeof path, "%s/cold.log", a_path());
    CHECK_INT(add_reading(path, "08:15", 4.0), -1);
}

TEST(add_reading_to_a_full_disk_is_minus_1) {
    CHECK_INT(add_reading("/dev/full", "08:15", 4.0), -1); /* a device that refuses every byte */
}

TEST(copy_warm_text_is_there_after_the_call) {
    const char *from = a_file("08:00 3.5\n08:15 7.0\ndoor opened\n08:30 7.5\n08:45 5.0\n");
    const char *to = a_file("old text");
    CHECK_INT(copy_warm(from, to, 5.0), 2);
    CHECK_STR(text_of(to), "08:15 7.0\n08:30 7.5\n");
}

TEST(copy_warm_of_nothing_warm_is_0) {
    const char *from = a_file("08:00 3.5\n");
    const char *to = a_path();
    CHECK_INT(copy_warm(from, to, 5.0), 0);
    CHECK_STR(text_of(to), "");
}

TEST(copy_warm_leaves_no_file_open) {
    const char *from = a_file("08:00 7.5\n");
    const char *to = a_path();
    int before = next_descriptor();
    CHECK_INT(copy_warm(from, to, 5.0), 1);
    CHECK_INT(next_descriptor(), before);
}

TEST(copy_warm_that_fails_leaves_no_file_open) {
    const char *from = a_file("08:00 7.5\n");
    const char *missing = a_path();
    char nowhere[5000];
    int before = next_descriptor();
    snprintf(nowhere, sizeof nowhere, "%s/warm.log", missing);
    CHECK_INT(copy_warm(from, nowhere, 5.0), -1);
    CHECK_INT(next_descriptor(), before);
    CHECK_INT(copy_warm(nowhere, missing, 5.0), -1);
    CHECK_INT(next_descriptor(), before);
}

TEST(copy_warm_without_a_source_makes_no_file) {
    const char *missing = a_path();
    const char *to = a_file("old text");
    CHECK_INT(copy_warm(missing, to, 5.0), -1);
    CHECK_STR(text_of(to), "old text");
}

TEST(copy_warm_to_a_full_disk_is_minus_1) {
    const char *from = a_file("08:00 7.5\n");
    CHECK_INT(copy_warm(from, "/dev/full", 5.0), -1);
}

TEST(explain_gives_the_real_reason) {
    const char *missing = a_path();
    const char *log = a_file("08:00 3.5\n");
    char inside[5000], text[6000], *reason;
    CHECK_INT(explain(missing, text, sizeof text), -1);
    reason = text + strlen(missing);
    CHECK_STR(reason, ": No such file or directory");
    snprintf(inside, sizeof inside, "%s/08:00", log); /* a log is no folder */
    CHECK_INT(explain(inside, text, sizeof text), -1);
    reason = text + strlen(inside);
    CHECK_STR(reason, ": Not a directory");
}

TEST(explain_gives_the_reason_for_a_name_too_long) {
    char name[400], text[500], *reason;
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = 0;
    CHECK_INT(explain(name, text, sizeof text), -1);
    reason = text + strlen(name);
    CHECK_STR(reason, ": File name too long");
}

TEST(explain_begins_with_the_path) {
    const char *missing = a_path();
    char text[5000];
    explain(missing, text, sizeof text);
    text[strlen(missing)] = 0;
    CHECK_STR(text, missing);
}

TEST(explain_of_a_good_file_is_ok) {
    const char *log = a_file("08:00 3.5\n");
    char text[5000], want[5000];
    int before = next_descriptor();
    snprintf(want, sizeof want, "%s: ok", log);
    CHECK_INT(explain(log, text, sizeof text), 0);
    CHECK_STR(text, want);
    CHECK_INT(next_descriptor(), before);
}
