#include "prices.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENDING ".new"

static int parse_price(const char *line, int *price) {
    char *end;
    long value = strtol(line, &end, 10);
    if (*line < '0' || *line > '9' || *end != '\n' || end[1] != '\0' || value > MOST) {
        return 0;
    }
    *price = (int)value;
    return 1;
}

enum result read_prices(const char *path, int **prices, size_t *n) {
    enum result result = CANNOT_READ;
    char line[40];
    int *list = NULL;
    size_t count = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        goto out;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        int price;
        if (!parse_price(line, &price)) {
            result = BAD_LINE;
            goto out;
        }
        int *grown = realloc(list, (count + 1) * sizeof *grown);
        if (grown == NULL) {
            result = NO_MEMORY;
            goto out;
        }
        list = grown;
        list[count++] = price;
    }
    if (ferror(file)) {
        goto out;
    }
    *prices = list;
    *n = count;
    list = NULL;
    result = DONE;
out:
    free(list);
    if (file != NULL) {
        fclose(file);
    }
    return result;
}

/* Writes into this very file. */
static enum result write_all(const char *name, const int *prices, size_t n) {
    enum result result = DONE;
    FILE *file = fopen(name, "w");
    if (!file) {
        return CANNOT_WRITE;
    }
    for (size_t i = 0; i < n && result == DONE; i++) {
        if (prices[i] < 0) {
            result = BAD_PRICE;
        } else if (fprintf(file, "%d\n", prices[i]) < 0) {
            result = CANNOT_WRITE;
        }
    }
    if (fclose(file) != 0 && result == DONE) {
        result = CANNOT_WRITE;
    }
    return result;
}

enum result save_prices(const char *path, const int *prices, size_t n) {
    size_t size = strlen(path) + sizeof ENDING;
    char *name = malloc(size);
    if (!name) {
        return NO_MEMORY;
    }
    snprintf(name, size, "%s%s", path, ENDING);
    enum result result = write_all(name, prices, n);
    if (result == DONE && rename(name, path) != 0) {
        result = CANNOT_WRITE;
    }
    if (result != DONE) {
        remove(name);
    }
    free(name);
    return result;
}

enum result raise_prices(const char *from, const char *to, int percent) {
    int *prices = NULL;
    size_t n = 0;
    enum result result = read_prices(from, &prices, &n);
    for (size_t i = 0; i < n; i++) {
        long long raised = prices[i] * (100LL + percent) / 100;
        if (raised < 0 || raised > MOST) {
            result = BAD_PRICE;
            goto out;
        }
        prices[i] = (int)raised;
    }
    if (result == DONE) {
        result = save_prices(to, prices, n);
    }
out:
    free(prices);
    return result;
}
