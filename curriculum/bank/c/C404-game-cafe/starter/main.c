/* The program of the cafe. It is complete; the tests do not use it. Build it with
 *     gcc -Wall -Wextra src/main.c src/table.c src/entry.c src/hash.c -o games
 */
#include <stdio.h>

#include "table.h"

int main(void) {
    struct table games;
    int *shelf;

    if (!table_open(&games, 4, hash_text)) {
        return 1;
    }
    table_put(&games, "Nine Holes", 3);
    table_put(&games, "Owl and Mouse", 12);
    table_put(&games, "Nine Holes", 5);
    table_grow(&games, 16);
    shelf = table_find(&games, "Nine Holes");
    if (shelf != NULL) {
        printf("Nine Holes: shelf %d, %zu games in all\n", *shelf, games.count);
    }
    table_close(&games);
    return 0;
}
