/* The program. The header with its version is made by make. */
#include <stdio.h>

#include "control.h"
#include "version.h"

int main(void) {
    printf("heat pump %s, power %d\n", VERSION, power_for(18, 21));
    return 0;
}
