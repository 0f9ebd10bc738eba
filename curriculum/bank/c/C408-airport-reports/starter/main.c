/* Runs one part of the program, by its number: ./airport 1 */
#include <stdio.h>
#include <stdlib.h>

#include "airport.h"

static const struct flight TABLE[] = {{112, "Oslo"}, {90, "Cork"}, {417, NULL}, {33, "Nantes"}};

int main(int argc, char **argv) {
    struct desk desk = {"OSLO", 3};
    int part = argc > 1 ? atoi(argv[1]) : 0;
    if (part == 1) {
        printf("%d kilos\n", load_belt(10));
    } else if (part == 2) {
        printf("%d bags\n", send_all(arrive(3)));
    } else if (part == 3) {
        printf("%d cents\n", fee(1200, 2000000));
        printf("lamp %x\n", lamp_of(35));
    } else if (part == 4) {
        printf("%d letters\n", widest(TABLE, 4));
    } else if (part == 5) {
        label(&desk, "REYKJAVIK");
        printf("%d desks are open\n", desk.open);
    }
    return 0;
}
