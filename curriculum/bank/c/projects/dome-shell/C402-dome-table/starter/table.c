#include <stddef.h>
#include <string.h>

#include "table.h"

/* ex-1: a table of structs is searched by its contents.
 * Lesson section: A table to search
 * Test: find_entry_in_a_table
 * Start here: walk through the entries. What is compared?
 */
const Entry *find_entry(const Entry *table, int count, const char *name) {
    return table + count + strlen(name);
}

/* ex-2: a pointer to a function is called like a function.
 * Lesson section: Calling what the table says
 * Test: run_calls_the_action
 * Start here: what must be known before anything is called?
 */
int run_command(const Entry *table, int count, Dome *dome, const Command *command) {
    (void)table;
    (void)dome;
    return count + command->count + 9;
}
