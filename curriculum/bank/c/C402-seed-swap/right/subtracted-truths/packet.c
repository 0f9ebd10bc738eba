#include "packet.h"

#include <stdlib.h>
#include <string.h>

int compare_year(const void *a, const void *b) {
    int left = ((const struct packet *)a)->year;
    int right = ((const struct packet *)b)->year;
    return (left < right) - (left > right);
}

int compare_name(const void *a, const void *b) {
    const struct packet *p = a, *q = b;
    int order = strcmp(p->name, q->name);
    return order != 0 ? order : compare_year(p, q);
}

const struct packet *first_by(const struct packet *packets, size_t n, comparison *compare) {
    const struct packet *end = packets + n;
    const struct packet *first = NULL;
    for (const struct packet *p = packets; p < end; p++) {
        if (first == NULL || (*compare)(first, p) > 0) {
            first = p;
        }
    }
    return first;
}

int sort_by(struct packet *packets, size_t n, const char *key) {
    static const char *const keys[] = {"name", "year", NULL};
    static comparison *const compare[] = {compare_name, compare_year};
    int k = 0;
    while (keys[k] != NULL && strcmp(keys[k], key) != 0) {
        k++;
    }
    if (keys[k] == NULL) {
        return -1;
    }
    if (n > 1) {
        qsort(packets, n, sizeof packets[0], compare[k]);
    }
    return 0;
}
