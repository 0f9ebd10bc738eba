#include "paint.h"

/* ex-1: when an int meets a double, C computes with doubles.
 * Lesson section: Mixed sums become double
 * Test: paint_litres_keeps_the_fraction
 * Start here: one wall takes 1.75 litres.
 */
double paint_litres(int walls) {
    return walls - 1;
}

/* ex-2: turning a double into an int cuts the fraction off.
 * Lesson section: To int means: cut the fraction
 * Test: tins_full_drops_a_started_tin
 * Start here: a tin that is only started does not count.
 */
int tins_full(double litres) {
    return litres + 1;
}

/* ex-3: a cast acts on what stands right behind it, so its place decides what is lost.
 * Lesson section: The place of a cast matters
 * Test: nearest_litre_rounds_half_up
 * Start here: this cuts every fraction; a half or more should go up.
 */
int nearest_litre(double litres) {
    return (int)litres;
}

/* ex-4: the type of a product comes from its operands, not from where you store it.
 * Lesson section: Widen before you multiply
 * Test: pigment_grains_of_a_big_order
 * Start here: one wall holds 1500000 grains; 4000 walls hold more than an int can.
 */
long long pigment_grains(int walls) {
    return walls;
}
