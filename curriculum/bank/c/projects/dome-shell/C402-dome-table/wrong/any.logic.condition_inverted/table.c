#include <stddef.h>
#include <string.h>

#include "table.h"

const Entry *find_entry(const Entry *table, int count, const char *name) {
    for (int place = 0; place < count; place++) {
        if (strcmp(table[place].name, name)) {
            return &table[place];
        }
    }
    return NULL;
}

int run_command(const Entry *table, int count, Dome *dome, const Command *command) {
    const Entry *entry;
    if (command->count == 0) {
        return RUN_UNKNOWN;
    }
    entry = find_entry(table, count, command->words[0]);
    if (entry == NULL) {
        return RUN_UNKNOWN;
    }
    if (command->count != entry->words) {
        return RUN_WORDS;
    }
    return entry->action(dome, command) ? RUN_DONE : RUN_REFUSED;
}
