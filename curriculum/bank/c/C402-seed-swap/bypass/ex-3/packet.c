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
        int order = compare == compare_name ? compare_name(&packets[i], first)
                                            : compare_year(&packets[i], first);
        if (order < 0) {
            first = &packets[i];
        }
    }
    return first;
}

static const struct {
    const char *key;
    comparison *compare;
} orders[] = {
    {"year", compare_year},
    {"name", compare_name},
};

int sort_by(struct packet *packets, size_t n, const char *key) {
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        if (strcmp(orders[i].key, key) == 0) {
            qsort(packets, n, sizeof *packets, orders[i].compare);
            return 0;
        }
    }
    return -1;
}
