/* Server logs, and what can be done with them. The tests include this file; leave it as it is. */
#ifndef LOG_H
#define LOG_H

#include <stddef.h> /* size_t */

struct entry {
    long second;
    int level; /* 0 is the most urgent one */
    const char *host;
};

/* Compares two elements of an array, for qsort and bsearch. */
typedef int comparison(const void *a, const void *b);

/* Is called for an entry, with the context that its user passed. 0 means: go on. */
typedef int callback(const struct entry *entry, void *context);

/* Works on a whole log. */
typedef long action(const struct entry *entries, size_t n);

/* The context of count_one. */
struct tally {
    int level; /* which entries are counted */
    size_t count;
};

struct command {
    const char *word; /* NULL behind the last command */
    action *run;
};

int compare_hosts(const void *a, const void *b);
const struct entry *find_entry(
    const struct entry *entries, size_t n, const struct entry *wanted, comparison *compare);
int each_entry(const struct entry *entries, size_t n, callback *see, void *context);
int count_one(const struct entry *entry, void *context);
size_t count_level(const struct entry *entries, size_t n, int level);
long run_command(
    const struct command *commands, const char *word, const struct entry *entries, size_t n);

#endif
