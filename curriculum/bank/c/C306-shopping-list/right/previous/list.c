#include "list.h"

#include <stdlib.h>
#include <string.h>

int insert(Item **list, const char *name, int aisle) {
    Item *fresh = calloc(1, sizeof(Item));
    if (!fresh)
        return 0;
    strncpy(fresh->name, name, sizeof fresh->name - 1);
    fresh->aisle = aisle;

    Item *before = NULL;
    for (Item *at = *list; at && at->aisle <= aisle; at = at->next)
        before = at;
    if (before) {
        fresh->next = before->next;
        before->next = fresh;
    } else {
        fresh->next = *list;
        *list = fresh;
    }
    return 1;
}

Item *find(Item *list, const char *name) {
    for (Item *at = list; at; at = at->next)
        if (!strcmp(at->name, name))
            return at;
    return NULL;
}

int cross_out(Item **list, const char *name) {
    Item *before = NULL, *at = *list;
    while (at && strcmp(at->name, name)) {
        before = at;
        at = at->next;
    }
    if (!at)
        return 0;
    if (before)
        before->next = at->next;
    else
        *list = at->next;
    free(at);
    return 1;
}

void free_list(Item **list) {
    while (*list) {
        Item *first = *list;
        *list = first->next;
        free(first);
    }
}
