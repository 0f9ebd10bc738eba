#include "lost.h"

#include <stdio.h>
#include <string.h>

int count_things(const char *path) {
    char piece[64];
    int count = 0, at_start = 1;
    FILE *file = fopen(path, "r");
    if (!file)
        return -1;
    while (fgets(piece, sizeof piece, file)) {
        if (at_start && piece[0] != '\n')
            count++;
        at_start = strchr(piece, '\n') != NULL;
    }
    fclose(file);
    return count;
}

int find_thing(const char *path, const char *word, char *out, size_t size) {
    char line[128];
    FILE *file = fopen(path, "r");
    if (!file)
        return -1;
    for (int number = 1; fgets(line, sizeof line, file); number++) {
        if (!strstr(line, word))
            continue;
        char *end = strchr(line, '\n');
        if (end)
            *end = '\0';
        out[0] = '\0';
        strncat(out, line, size - 1);
        fclose(file);
        return number;
    }
    fclose(file);
    return 0;
}

int join_registers(const char *first, const char *second, const char *to) {
    FILE *in[2] = {fopen(first, "r"), fopen(second, "r")}, *out = NULL;
    int result = -1, last = '\n', c;
    if (!in[0] || !in[1])
        goto done;
    out = fopen(to, "w");
    if (!out)
        goto done;
    result = 0;
    for (int k = 0; k < 2; k++) {
        while ((c = getc(in[k])) != EOF) {
            last = c;
            if (putc(c, out) == EOF)
                result = -1;
        }
        if (k == 0 && last != '\n' && putc('\n', out) == EOF)
            result = -1;
    }
    if (fclose(out) != 0)
        result = -1;
done:
    for (int k = 0; k < 2; k++)
        if (in[k])
            fclose(in[k]);
    return result;
}

int save_register(const char *path, const char *const things[], int n) {
    char fresh[1005];
    strcpy(fresh, path);
    strcat(fresh, ".new");
    FILE *file = fopen(fresh, "w");
    int written = file != NULL;
    if (!file)
        return -1;
    for (int i = 0; i < n && written; i++)
        written = fputs(things[i], file) != EOF && fputc('\n', file) != EOF;
    if (fclose(file) != 0)
        written = 0;
    if (written && rename(fresh, path) == 0)
        return 0;
    remove(fresh);
    return -1;
}
