#include <stdio.h>

#include "lamp.h"

/* ex-1: a statement ends with a semicolon, and the compiler names the place where it missed one.
 * Lesson section: What the compiler says
 * Test: status_is_one_whole_line
 * Start here: what stands at the end of the other statements in this file?
 */
void print_status(void) {
    printf("BUILD OK\n")
}

/* ex-2: the linker looks for every function by its exact name.
 * Lesson section: What the linker says
 * Test: alarm_lights_the_lamp_before_the_horn
 * Start here: compare the name letter by letter with the one in lamp.h.
 */
void raise_alarm(void) {
    Lamp(3);
    horn(2);
}

/* ex-3: a function that promises a number returns one; printing is something else.
 * Lesson section: What a warning says
 * Test: open_errors_returns_four
 * Start here: who gets the 4 today, and who should get it?
 */
int open_errors(void) {
    printf("4\n");
}
