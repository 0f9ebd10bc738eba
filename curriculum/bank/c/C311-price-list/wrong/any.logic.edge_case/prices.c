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

enum result save_prices(const char *path, const int *prices, size_t n) {
    enum result result = CANNOT_WRITE;
    FILE *file = NULL;
    char *name = malloc(strlen(path) + sizeof ENDING);
    if (name == NULL) {
        return NO_MEMORY;
    }
    strcpy(name, path);
    strcat(name, ENDING);
    file = fopen(name, "w");
    if (file == NULL) {
        goto out;
    }
    for (size_t i = 0; i < n; i++) {
        if (prices[i] < 0) {
            result = BAD_PRICE;
            goto out;
        }
        if (fprintf(file, "%d\n", prices[i]) < 0) {
            goto out;
        }
    }
    fclose(file);
    file = NULL;
    if (rename(name, path) == 0) {
        result = DONE;
    }
out:
    if (file != NULL) {
        fclose(file);
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
