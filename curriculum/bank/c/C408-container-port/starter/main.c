/* The runs that the reports are about: ./port 1 to ./port 4 */
#include <stdio.h>
#include <stdlib.h>

#include "port.h"

static void list(void) {
    static const struct container A = {"MSKU", 12, NULL}, B = {"TGHU", 8, NULL};
    const struct container *both[] = {&A, &B};
    char *text = manifest(both, 2);
    printf("%s\n", text);
    free(text);
}

static void pile(void) {
    struct yard yard = {NULL, NULL};
    load(&yard, "MSKU", 12);
    load(&yard, "TGHU", 30);
    printf("unloaded %d tons\n", unload(&yard));
    printf("the heaviest has %d tons\n", heaviest_tons(&yard));
    while (unload(&yard) != -1) {
    }
}

static void count(void) {
    struct week week = {{0}, 3};
    for (int date = 1; date <= 7; date++) {
        add_tons(&week, date, 10 * date);
    }
    printf("%d ships, %d tons on Monday\n", week.ships, week.tons[0]);
}

static void tower(void) {
    struct container a = {"MSKU", 12, NULL}, b = {"TGHU", 30, NULL};
    put_on(&a, &b);
    put_on(&b, &a);
    printf("%d containers high\n", height(&a));
}

int main(int argc, char **argv) {
    void (*const runs[])(void) = {list, pile, count, tower};
    int run = argc > 1 ? atoi(argv[1]) : 0;
    if (run >= 1 && run <= 4) {
        runs[run - 1]();
    }
    return 0;
}
