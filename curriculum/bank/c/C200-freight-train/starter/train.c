#include "train.h"

/* ex-1: adding n to a pointer moves it by n elements, not by n bytes.
 * Lesson section: A step is one element
 * Test: wagon_after_moves_whole_wagons
 * Start here: this moves one place, whatever `places` says.
 */
int *wagon_after(int *wagon, int places) {
    return places == 0 ? wagon : wagon + 1;
}

/* ex-2: subtracting two pointers into one array counts the elements between them.
 * Lesson section: A difference counts elements
 * Test: places_between_neighbours_is_one
 * Start here: this compares the loads; the question is about places.
 */
long places_between(int *front, int *back) {
    return *back - *front;
}

/* ex-3: a range runs from its first element up to an end that is not part of it.
 * Lesson section: From first to one past the last
 * Test: load_between_sums_the_range_without_its_end
 * Start here: walk from `first` and stop at `end`.
 */
int load_between(int *first, int *end) {
    return first == end ? 0 : *first;
}

/* ex-4: the end of a range can be compared with, but its target must not be read.
 * Lesson section: Compare before you look
 * Test: first_empty_is_end_when_all_are_loaded
 * Start here: step on while you are not at the end and the wagon is loaded.
 */
int *first_empty(int *first, int *end) {
    return first == end ? end : first + 1;
}
