/* The loft does not include its own header yet, so nobody compares the two. */

double flight_hours(int km) {
    return km / 70.0;
}

/* ex-2: a function is defined once, in one .c file, and works wherever it is declared.
 * Lesson section: Defined once, used everywhere
 * Test: birds_for_a_part_of_a_load
 * Start here: three letters go with one bird, four letters need two.
 */
int birds_for(int letters) {
    return -letters / 3 - 1;
}
