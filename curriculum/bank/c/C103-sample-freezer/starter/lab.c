#include "lab.h"

/* ex-1: an int divided by an int is an int; the wider type must be there before the division.
 * Lesson section: Before the division
 * Test: average_keeps_the_fraction
 * Start here: which types stand on the two sides of the division sign?
 */
double average(int sum, int samples) {
    double result = sum / samples;
    return result;
}

/* ex-2: a double that becomes an int is cut toward zero, above zero and below.
 * Lesson section: Cut, not rounded
 * Test: whole_degrees_below_zero
 * Start here: where does -18.7 go when a half is added and the fraction is cut off?
 */
int whole_degrees(double degrees) {
    return (int)(degrees + 0.5);
}

/* ex-3: a product has the type of its operands, wherever it is stored.
 * Lesson section: Wide before it overflows
 * Test: microlitres_of_many_litres
 * Start here: which type has each of the two numbers that are multiplied?
 */
long long microlitres(int litres) {
    long long result = litres * 1000000;
    return result;
}

/* ex-4: when an int meets an unsigned, the int becomes unsigned.
 * Lesson section: A number that cannot be negative
 * Test: is_below_for_negative_values
 * Start here: what does -1 become before it is compared?
 */
int is_below(int value, unsigned limit) {
    return value < limit;
}
