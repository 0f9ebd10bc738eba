/* The program itself. It is complete; the tests do not use it. Build it with
 *     gcc -Wall -Wextra src/main.c src/arguments.c -o prune
 * and try ./prune --keep=3 mo.tar tu.tar; echo $?
 */
#include <stdio.h>

#include "arguments.h"

int main(int argc, char **argv) {
    int keep = 7;

    if (read_arguments(argv, &keep) < 0) {
        fprintf(stderr, "usage: %s [--keep=DAYS] FILE...\n", argc > 0 ? argv[0] : "prune");
        return 2;
    }
    for (char **file = first_file(argv); *file != NULL; file++) {
        printf("keep %s for %d days\n", *file, keep);
    }
    return 0;
}
