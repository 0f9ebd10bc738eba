#include "packet.h"

#include <stdlib.h>
#include <string.h>

int compare_year(const void *a, const void *b) {
    const struct packet *left = a;
    const struct packet *right = b;
    if (left->year > right->year) {
        return -1;
    }
    if (left->year < right->year) {
        return 1;
    }
    return 0;
}

int compare_name(const void *a, const void *b) {
    const struct packet *left = a;
    const struct packet *right = b;
    int order = strcmp(left->name, right->name);
    if (order == 0) {
        order = compare_year(a, b);
    }
    return order;
}

const struct packet *first_by(const struct packet *packets, size_t n, comparison *compare) {
    const struct packet *first = packets;
    if (n == 0) {
        return NULL;
    }
    for (size_t i = 1; i < n; i++) {
        if (compare(&packets[i], first) < 0) {
            first = &packets[i];
        }
    }
    return first;
}

int sort_by(struct packet *packets, size_t n, const char *key) {
    int (*compare)(const void *, const void *) = NULL;
    if (!strcmp(key, "year")) {
        compare = &compare_year;
    } else if (!strcmp(key, "name")) {
        compare = &compare_name;
    }
    if (compare == NULL) {
        return -1;
    }
    qsort(packets, n, sizeof(struct packet), compare);
    return 0;
}
