#include "log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* 1 if the line is a reading such as "08:15 4.5" that is warmer than the limit. This is right. */
static int is_warm(const char *line, double limit) {
    double degrees;
    return sscanf(line, "%*s %lf", &degrees) == 1 && degrees > limit;
}

/* ex-1: a reading loop ends when the reading function says that it got nothing.
 * Lesson section: The loop ends when nothing came
 * Test: count_warm_counts_the_last_line_once
 * Start here: what is in `line` after a call of fgets that found no more line?
 */
int count_warm(const char *path, double limit) {
    char line[LINE_SIZE] = "";
    int warm = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    while (!feof(file)) {
        fgets(line, sizeof line, file);
        warm += is_warm(line, limit);
    }
    fclose(file);
    return warm;
}

/* ex-2: the mode of fopen decides what happens to the text that is in the file already.
 * Lesson section: A mode for each purpose
 * Test: add_reading_keeps_what_was_there
 * Start here: look at the second argument of fopen.
 */
int add_reading(const char *path, const char *time, double degrees) {
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        return -1;
    }
    fprintf(file, "%s %.1f\n", time, degrees);
    return fclose(file) == 0 ? 0 : -1;
}

/* ex-3: every opened file is closed on every way out, and fclose tells if the text got there.
 * Lesson section: Close it, and hear the answer
 * Test: copy_warm_text_is_there_after_the_call
 * Start here: list the ways out of this function, and the files that are open on each.
 */
int copy_warm(const char *from, const char *to, double limit) {
    char line[LINE_SIZE];
    int copied = 0;
    FILE *in = fopen(from, "r");
    FILE *out = fopen(to, "w");
    if (in == NULL || out == NULL) {
        return -1;
    }
    while (fgets(line, sizeof line, in) != NULL) {
        if (is_warm(line, limit)) {
            fputs(line, out);
            copied++;
        }
    }
    return copied;
}

/* ex-4: errno tells why the last call failed.
 * Lesson section: Ask errno for the reason
 * Test: explain_gives_the_real_reason
 * Start here: the reason is always the same here. Who knows the real one?
 */
int explain(const char *path, char *out, size_t size) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        snprintf(out, size, "%s: No such file or directory", path);
        return -1;
    }
    fclose(file);
    snprintf(out, size, "%s: ok", path);
    return 0;
}
