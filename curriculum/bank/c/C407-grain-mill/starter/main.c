/* The program: how much flour do so many sacks give? */
#include <stdio.h>
#include <stdlib.h>

#include "stones.h"

int main(int argc, char **argv) {
    int sacks = argc > 1 ? atoi(argv[1]) : 1;
    printf("%d sacks: %d kg of flour\n", sacks, flour_from(sacks));
    return 0;
}
