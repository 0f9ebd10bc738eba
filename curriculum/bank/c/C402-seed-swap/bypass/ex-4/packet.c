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
    int by_year = strcmp(key, "year") == 0;
    if (!by_year && strcmp(key, "name") != 0) {
        return -1;
    }
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n; j++) {
            int order = by_year ? compare_year(&packets[i], &packets[j])
                                : compare_name(&packets[i], &packets[j]);
            if (order > 0) {
                struct packet kept = packets[i];
                packets[i] = packets[j];
                packets[j] = kept;
            }
        }
    }
    return 0;
}
