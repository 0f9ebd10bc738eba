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

static size_t index_of(const struct table *table, const char *key) {
    return (size_t)(table->hash(key) % table->room);
}

int *table_find(const struct table *table, const char *key) {
    for (struct entry *e = table->buckets[index_of(table, key)]; e; e = e->next) {
        if (!strcmp(e->key, key)) {
            return &e->value;
        }
    }
    return NULL;
}

int table_put(struct table *table, const char *key, int value) {
    size_t i = index_of(table, key);
    struct entry *e = table->buckets[i];
    for (; e; e = e->next) {
        if (!strcmp(e->key, key)) {
            e->value = value;
            return 1;
        }
    }
    if (!(e = entry_make(key, value))) {
        return 0;
    }
    e->next = table->buckets[i];
    table->buckets[i] = e;
    ++table->count;
    return 1;
}

int table_grow(struct table *table, size_t room) {
    struct table larger;
    if (!table_open(&larger, room, table->hash)) {
        return 0;
    }
    for (size_t i = 0; i < table->room; i++) {
        struct entry *e = table->buckets[i];
        while (e) {
            struct entry *rest = e->next;
            size_t to = index_of(&larger, e->key);
            e->next = larger.buckets[to];
            larger.buckets[to] = e;
            larger.count++;
            e = rest;
        }
    }
    free(table->buckets);
    *table = larger;
    return 1;
}

void table_close(struct table *table) {
    for (size_t i = 0; i < table->room; i++) {
        struct entry *e = table->buckets[i];
        while (e) {
            struct entry *rest = e->next;
            entry_free(e);
            e = rest;
        }
    }
    free(table->buckets);
    table->buckets = NULL;
    table->room = table->count = 0;
}
