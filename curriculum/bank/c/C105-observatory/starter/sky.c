#include <stdio.h>

#include "sky.h"

/* ex-1: the first conversion takes the first value, the second one the second value.
 * Lesson section: In pairs, from left to right
 * Test: target_is_number_and_name
 * Start here: join each percent sign with its value by a line.
 */
void print_target(const char *name, int number) {
    printf("%04d %s\n", name, number);
}

/* ex-2: width and decimals stand between the percent sign and the letter.
 * Lesson section: A letter for the type, numbers for the looks
 * Test: angle_has_two_decimals
 * Start here: which letter is for a double?
 */
void print_angle(double degrees) {
    printf("%8d deg\n", degrees);
}

/* ex-3: a wider integer needs a longer conversion.
 * Lesson section: How long is the number?
 * Test: distance_of_a_far_star
 * Start here: how many bytes does the letter d take, and how many are there?
 */
void print_distance(long long kilometres) {
    printf("%d km\n", kilometres);
}

/* ex-4: reading stores through addresses, a double is read by %lf, and the count tells what was read.
 * Lesson section: Reading is stricter
 * Test: entry_of_a_whole_line
 * Start here: what does the function say if the line holds no number at all?
 */
int read_entry(const char *line, int *number, double *degrees) {
    sscanf(line, "%d %f", number, degrees);
    return 1;
}
