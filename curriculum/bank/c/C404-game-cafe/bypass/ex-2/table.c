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

/* Where the list of this key begins. */
static struct entry **list_of(const struct table *table, const char *key) {
    return &table->buckets[table->hash(key) % table->room];
}

int *table_find(const struct table *table, const char *key) {
    for (size_t i = 0; i < table->room; i++) {
        for (struct entry *entry = table->buckets[i]; entry != NULL; entry = entry->next) {
            if (strcmp(entry->key, key) == 0) {
                return &entry->value;
            }
        }
    }
    return NULL;
}

int table_put(struct table *table, const char *key, int value) {
    int *known = table_find(table, key);
    struct entry **list = &table->buckets[0];
    struct entry *entry;
    if (known != NULL) {
        *known = value;
        return 1;
    }
    entry = entry_make(key, value);
    if (entry == NULL) {
        return 0;
    }
    entry->next = *list;
    *list = entry;
    table->count++;
    return 1;
}

int table_grow(struct table *table, size_t room) {
    struct table old = *table;
    struct entry *next;
    if (!table_open(table, room, old.hash)) {
        *table = old;
        return 0;
    }
    for (size_t i = 0; i < old.room; i++) {
        for (struct entry *entry = old.buckets[i]; entry != NULL; entry = next) {
            struct entry **list = list_of(table, entry->key);
            next = entry->next;
            entry->next = *list;
            *list = entry;
        }
    }
    table->count = old.count;
    free(old.buckets);
    return 1;
}

void table_close(struct table *table) {
    for (size_t i = 0; i < table->room; i++) {
        while (table->buckets[i] != NULL) {
            struct entry *entry = table->buckets[i];
            table->buckets[i] = entry->next;
            entry_free(entry);
        }
    }
    free(table->buckets);
    *table = (struct table){.hash = table->hash};
}
