#include "entry.h"

#include <stdio.h>
#include <stdlib.h>

static struct entry pool[ENTRY_LIMIT];
static char used[ENTRY_LIMIT];

struct entry *entry_make(const char *key, int value) {
    for (int i = 0; i < ENTRY_LIMIT; i++) {
        if (!used[i]) {
            used[i] = 1;
            snprintf(pool[i].key, sizeof pool[i].key, "%s", key);
            pool[i].value = value;
            pool[i].next = NULL;
            return &pool[i];
        }
    }
    return NULL;
}

void entry_free(struct entry *entry) {
    for (int i = 0; i < ENTRY_LIMIT; i++) {
        if (entry == &pool[i] && used[i]) {
            used[i] = 0;
            pool[i] = (struct entry){"", 0, NULL};
            return;
        }
    }
    fprintf(stderr, "entry_free: this is no entry in use\n");
    exit(3);
}

int entries_in_use(void) {
    int count = 0;
    for (int i = 0; i < ENTRY_LIMIT; i++) {
        count += used[i];
    }
    return count;
}
