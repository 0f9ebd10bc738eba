#include "log.h"

#include <stdlib.h>
#include <string.h>

int compare_hosts(const void *a, const void *b) {
    const struct entry *const *left = a;
    const struct entry *const *right = b;
    int order = strcmp((*left)->host, (*right)->host);
    if (order == 0) {
        order = ((*left)->second > (*right)->second) - ((*left)->second < (*right)->second);
    }
    return order;
}

const struct entry *find_entry(
    const struct entry *entries, size_t n, const struct entry *wanted, comparison *compare) {
    return bsearch(wanted, entries, n, sizeof *entries, compare);
}

int each_entry(const struct entry *entries, size_t n, callback *see, void *context) {
    for (size_t i = 0; i < n; i++) {
        int answer = see(&entries[i], context);
        if (answer != 0) {
            return answer;
        }
    }
    return 0;
}

int count_one(const struct entry *entry, void *context) {
    struct tally *tally = context;
    if (entry->level == tally->level) {
        tally->count++;
    }
    return 0;
}

size_t count_level(const struct entry *entries, size_t n, int level) {
    struct tally tally = {level, 0};
    each_entry(entries, n, count_one, &tally);
    return tally.count;
}

long run_command(
    const struct command *commands, const char *word, const struct entry *entries, size_t n) {
    for (const struct command *command = commands; command->word != NULL; command++) {
        long result = command->run(entries, n);
        if (strcmp(command->word, word) == 0) {
            return result;
        }
    }
    return -1;
}
