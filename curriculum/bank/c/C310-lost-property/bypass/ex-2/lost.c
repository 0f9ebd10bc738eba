#include "lost.h"

#include <stdio.h>
#include <string.h>

int count_things(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    int count = 0, before = '\n', c;
    while ((c = fgetc(file)) != EOF) {
        if (c != '\n' && before == '\n') {
            count++;
        }
        before = c;
    }
    fclose(file);
    return count;
}

int find_thing(const char *path, const char *word, char *out, size_t size) {
    char line[102];
    int number = 0, found = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    while (found == 0 && fgets(line, sizeof line, file) != NULL) {
        number++;
        line[strlen(line) - 1] = '\0';
        if (strstr(line, word) != NULL) {
            snprintf(out, size, "%s", line);
            found = number;
        }
    }
    fclose(file);
    return found;
}

/* Copies the rest of a file and returns its last character, or EOF if there was none. */
static int copy_all(FILE *from, FILE *to) {
    int last = EOF, c;
    while ((c = fgetc(from)) != EOF) {
        fputc(c, to);
        last = c;
    }
    return last;
}

static int join_open(FILE *first, FILE *second, FILE *to) {
    int last = copy_all(first, to);
    if (last != '\n' && last != EOF) {
        fputc('\n', to);
    }
    copy_all(second, to);
    int failed = ferror(to);
    return fclose(to) == 0 && !failed ? 0 : -1;
}

int join_registers(const char *first, const char *second, const char *to) {
    int result = -1;
    FILE *one = fopen(first, "r");
    FILE *other = fopen(second, "r");
    if (one != NULL && other != NULL) {
        FILE *target = fopen(to, "w");
        if (target != NULL) {
            result = join_open(one, other, target);
        }
    }
    if (one != NULL) {
        fclose(one);
    }
    if (other != NULL) {
        fclose(other);
    }
    return result;
}

int save_register(const char *path, const char *const things[], int n) {
    char fresh[1010];
    snprintf(fresh, sizeof fresh, "%s.new", path);
    FILE *file = fopen(fresh, "w");
    if (file == NULL) {
        return -1;
    }
    for (int i = 0; i < n; i++) {
        fprintf(file, "%s\n", things[i]);
    }
    int failed = ferror(file);
    if (fclose(file) == 0 && !failed && rename(fresh, path) == 0) {
        return 0;
    }
    remove(fresh);
    return -1;
}
