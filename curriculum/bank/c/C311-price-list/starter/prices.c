#include "prices.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENDING ".new"

/* Whether the line is a price, digits and a line end; then the price is stored. This is right. */
static int parse_price(const char *line, int *price) {
    char *end;
    long value = strtol(line, &end, 10);
    if (*line < '0' || *line > '9' || *end != '\n' || end[1] != '\0' || value > MOST) {
        return 0;
    }
    *price = (int)value;
    return 1;
}

/* ex-1: what is handed over belongs to the caller; everything else is released.
 * Lesson section: Whose is it at the end?
 * Test: read_prices_of_a_bad_line_leaves_nothing_behind
 * Start here: which things does the function hold at each return?
 */
enum result read_prices(const char *path, int **prices, size_t *n) {
    char line[40];
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return CANNOT_READ;
    }
    *prices = NULL;
    *n = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        int price;
        if (!parse_price(line, &price)) {
            return BAD_LINE;
        }
        int *grown = realloc(*prices, (*n + 1) * sizeof *grown);
        if (grown == NULL) {
            fclose(file);
            return NO_MEMORY;
        }
        *prices = grown;
        grown[(*n)++] = price;
    }
    if (ferror(file)) {
        return CANNOT_READ;
    }
    fclose(file);
    return DONE;
}

/* ex-2: write beside the old file and rename at the end.
 * Lesson section: All or nothing
 * Test: save_prices_of_a_bad_price_keeps_the_old_file
 * Start here: when is the old price list gone?
 */
enum result save_prices(const char *path, const int *prices, size_t n) {
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        return CANNOT_WRITE;
    }
    for (size_t i = 0; i < n; i++) {
        if (prices[i] < 0) {
            fclose(file);
            return BAD_PRICE;
        }
        fprintf(file, "%d\n", prices[i]);
    }
    fclose(file);
    return DONE;
}

/* ex-3: the first error is kept and returned, whatever the clean-up does after it.
 * Lesson section: Which error is reported?
 * Test: raise_prices_reports_what_cannot_be_saved
 * Start here: what is returned when the saving fails?
 */
enum result raise_prices(const char *from, const char *to, int percent) {
    int *prices;
    size_t n;
    enum result result = read_prices(from, &prices, &n);
    if (result != DONE) {
        return result;
    }
    for (size_t i = 0; i < n; i++) {
        long long raised = prices[i] * (100LL + percent) / 100;
        if (raised < 0 || raised > MOST) {
            return BAD_PRICE;
        }
        prices[i] = (int)raised;
    }
    save_prices(to, prices, n);
    free(prices);
    return result;
}
