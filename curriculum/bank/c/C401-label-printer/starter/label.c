#include "label.h"

/* How many dots a label needs with its margin on both sides. This function is right. */
int row_dots(int mm, int margin) {
    return DOTS(mm + 2 * margin);
}

/* How many labels fit on a roll, each followed by a gap. This function is right. */
int labels_on_roll(int roll_mm, int label_mm) {
    return DOTS(roll_mm) / DOTS(label_mm + GAP_MM);
}

/* ex-3: a macro evaluates its argument each time that the replacement names it.
 * Lesson section: An argument that is evaluated twice
 * Test: widest_of_rising_widths
 * Start here: the macro is right and stays; how often does i grow in one round?
 */
int widest(const int *mm, int n) {
    int best = 0;
    int i = 0;
    while (i < n) {
        best = LARGER(best, mm[i++]);
    }
    return best;
}
