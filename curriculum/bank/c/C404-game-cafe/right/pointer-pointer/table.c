#include "table.h"

#include <stdlib.h>
#include <string.h>

/* Makes a table with `room` empty lists; 1 if that worked. This function is complete. */
int table_open(struct table *table, size_t room, hash_function *hash) {
    *table = (struct table){.buckets = NULL, .hash = hash};
    if (room > 0) {
        table->buckets = calloc(room, sizeof *table->buckets);
    }
    if (table->buckets == NULL) {
        return 0;
    }
    table->room = room;
    return 1;
}

/* The link that leads to the entry of the key, or the empty link at the end of its list. */
static struct entry **link_to(const struct table *table, const char *key) {
    struct entry **link = &table->buckets[table->hash(key) % table->room];
    while (*link != NULL && strcmp((*link)->key, key) != 0) {
        link = &(*link)->next;
    }
    return link;
}

int *table_find(const struct table *table, const char *key) {
    struct entry *entry = *link_to(table, key);
    return entry == NULL ? NULL : &entry->value;
}

int table_put(struct table *table, const char *key, int value) {
    struct entry **link = link_to(table, key);
    if (*link == NULL) {
        *link = entry_make(key, value);
        if (*link == NULL) {
            return 0;
        }
        table->count += 1;
    }
    (*link)->value = value;
    return 1;
}

int table_grow(struct table *table, size_t room) {
    struct entry **fresh = room > 0 ? calloc(room, sizeof(struct entry *)) : NULL;
    if (!fresh) {
        return 0;
    }
    for (size_t i = 0; i < table->room; i++) {
        while (table->buckets[i]) {
            struct entry *moved = table->buckets[i];
            size_t to = table->hash(moved->key) % room;
            table->buckets[i] = moved->next;
            moved->next = fresh[to];
            fresh[to] = moved;
        }
    }
    free(table->buckets);
    table->buckets = fresh;
    table->room = room;
    return 1;
}

static void free_list(struct entry *entry) {
    if (entry != NULL) {
        free_list(entry->next);
        entry_free(entry);
    }
}

void table_close(struct table *table) {
    while (table->room > 0) {
        free_list(table->buckets[--table->room]);
    }
    free(table->buckets);
    table->buckets = NULL;
    table->count = 0;
}
