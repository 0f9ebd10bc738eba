#include "label.h"

/* How many dots a label needs with its margin on both sides. This function is right. */
int row_dots(int mm, int margin) {
    return DOTS(mm + 2 * margin);
}

/* How many labels fit on a roll, each followed by a gap. This function is right. */
int labels_on_roll(int roll_mm, int label_mm) {
    return DOTS(roll_mm) / DOTS(label_mm + GAP_MM);
}

int widest(const int *mm, int n) {
    int best = 0;
    for (int i = 1; i < n; i++) {
        best = LARGER(best, mm[i]);
    }
    return best;
}
