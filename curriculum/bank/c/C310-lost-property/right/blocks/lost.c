#include "lost.h"

#include <stdio.h>
#include <string.h>

int count_things(const char *path) {
    char block[512];
    size_t got;
    int count = 0, inside = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return -1;
    }
    while ((got = fread(block, 1, sizeof block, file)) > 0) {
        for (size_t i = 0; i < got; i++) {
            if (block[i] == '\n') {
                inside = 0;
            } else if (!inside) {
                inside = 1;
                count++;
            }
        }
    }
    fclose(file);
    return count;
}

int find_thing(const char *path, const char *word, char *out, size_t size) {
    char line[101];
    int number = 0, result = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    while (result == 0 && fgets(line, sizeof line, file) != NULL) {
        size_t length = strlen(line);
        number++;
        if (length > 0 && line[length - 1] == '\n') {
            line[length - 1] = '\0';
        }
        if (strstr(line, word) != NULL) {
            result = number;
            snprintf(out, size, "%s", line);
        }
    }
    fclose(file);
    return result;
}

/* Whether everything arrived. */
static int pour(const char *path, FILE *to, int *last) {
    char block[256];
    size_t got;
    int good = 1;
    FILE *from = fopen(path, "r");
    if (from == NULL) {
        return 0;
    }
    while ((got = fread(block, 1, sizeof block, from)) > 0) {
        *last = block[got - 1];
        if (fwrite(block, 1, got, to) != got) {
            good = 0;
        }
    }
    fclose(from);
    return good;
}

static int is_there(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return 0;
    }
    fclose(file);
    return 1;
}

int join_registers(const char *first, const char *second, const char *to) {
    int last = '\n', good;
    FILE *target;
    if (!is_there(first) || !is_there(second)) {
        return -1;
    }
    target = fopen(to, "w");
    if (target == NULL) {
        return -1;
    }
    good = pour(first, target, &last);
    if (last != '\n') {
        good = fputs("\n", target) != EOF && good;
    }
    good = pour(second, target, &last) && good;
    good = fclose(target) == 0 && good;
    return good ? 0 : -1;
}

static int write_lines(FILE *file, const char *const things[], int n) {
    int good = 1;
    for (int i = 0; i < n; i++) {
        if (fprintf(file, "%s\n", things[i]) < 0) {
            good = 0;
        }
    }
    return fclose(file) == 0 && good;
}

int save_register(const char *path, const char *const things[], int n) {
    char fresh[2000];
    int result = -1;
    snprintf(fresh, sizeof fresh, "%s.new", path);
    FILE *file = fopen(fresh, "w");
    if (file != NULL) {
        if (write_lines(file, things, n)) {
            result = rename(fresh, path);
        }
        if (result != 0) {
            remove(fresh);
            result = -1;
        }
    }
    return result;
}
