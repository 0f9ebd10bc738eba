#include "list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int insert(Item **list, const char *name, int aisle) {
    static Item store[100];
    static int used;
    if (used == 100) {
        return 0;
    }
    Item *item = &store[used++];
    snprintf(item->name, sizeof item->name, "%s", name);
    item->aisle = aisle;
    while (*list != NULL && (*list)->aisle <= aisle) {
        list = &(*list)->next;
    }
    item->next = *list;
    *list = item;
    return 1;
}

Item *find(Item *list, const char *name) {
    while (list != NULL && strcmp(list->name, name) != 0) {
        list = list->next;
    }
    return list;
}

int cross_out(Item **list, const char *name) {
    while (*list != NULL && strcmp((*list)->name, name) != 0) {
        list = &(*list)->next;
    }
    Item *gone = *list;
    if (gone == NULL) {
        return 0;
    }
    *list = gone->next;
    free(gone);
    return 1;
}

void free_list(Item **list) {
    Item *item = *list;
    while (item != NULL) {
        Item *rest = item->next;
        free(item);
        item = rest;
    }
    *list = NULL;
}
