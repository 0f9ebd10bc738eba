#include "list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int insert(Item **list, const char *name, int aisle) {
    if (*list && (*list)->aisle <= aisle)
        return insert(&(*list)->next, name, aisle);
    Item *item = malloc(sizeof(Item));
    if (item) {
        *item = (Item){.aisle = aisle, .next = *list};
        snprintf(item->name, sizeof item->name, "%s", name);
        *list = item;
    }
    return item != NULL;
}

Item *find(Item *list, const char *name) {
    if (!list || !strcmp(list->name, name))
        return list;
    return find(list->next, name);
}

int cross_out(Item **list, const char *name) {
    Item *first = *list;
    if (!first)
        return 0;
    if (strcmp(first->name, name))
        return cross_out(&first->next, name);
    *list = first->next;
    free(first);
    return 1;
}

void free_list(Item **list) {
    if (*list) {
        free_list(&(*list)->next);
        free(*list);
        *list = NULL;
    }
}
