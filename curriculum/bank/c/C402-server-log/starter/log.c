#include "log.h"

#include <stdlib.h>
#include <string.h>

/* ex-1: if the elements are pointers, a comparison gets pointers to pointers.
 * Lesson section: Two steps to the entry
 * Test: compare_hosts_goes_by_the_host
 * Start here: what is one element of the index?
 */
int compare_hosts(const void *a, const void *b) {
    const struct entry *left = a;
    const struct entry *right = b;
    int order = strcmp(left->host, right->host);
    if (order == 0) {
        order = (int)(left->second - right->second);
    }
    return order;
}

/* ex-2: a binary search needs the same comparison by which the array is sorted.
 * Lesson section: Search as you sorted
 * Test: find_entry_by_another_comparison
 * Start here: which parameter is never used?
 */
const struct entry *find_entry(
    const struct entry *entries, size_t n, const struct entry *wanted, comparison *compare) {
    (void)compare;
    for (size_t i = 0; i < n; i++) {
        if (entries[i].second == wanted->second) {
            return &entries[i];
        }
    }
    return NULL;
}

/* ex-3: a callback gets the data of the caller through a context pointer.
 * Lesson section: A callback with a context
 * Test: each_entry_hands_the_context_over
 * Start here: follow the last parameter from the caller to the callback.
 */
int each_entry(const struct entry *entries, size_t n, callback *see, void *context) {
    (void)context;
    for (size_t i = 0; i < n; i++) {
        see(&entries[i], NULL);
    }
    return 0;
}

static int wanted_level;
static size_t counted;

int count_one(const struct entry *entry, void *context) {
    (void)context;
    if (entry->level == wanted_level) {
        counted++;
    }
    return 0;
}

size_t count_level(const struct entry *entries, size_t n, int level) {
    wanted_level = level;
    each_entry(entries, n, count_one, NULL);
    return counted;
}

/* ex-4: a function pointer in a table is only an address; the brackets make the call.
 * Lesson section: Choose first, call then
 * Test: run_command_runs_nothing_else
 * Start here: where in the loop is something called?
 */
long run_command(
    const struct command *commands, const char *word, const struct entry *entries, size_t n) {
    long result = -1;
    for (const struct command *command = commands; command->word != NULL; command++) {
        result = command->run(entries, n);
        if (strcmp(command->word, word) == 0) {
            return result;
        }
    }
    return result;
}
