/* Settings and sizes of a label printer. Every file of the printer program includes this one. */
#ifndef LABEL_H
#define LABEL_H

#define DOTS_PER_MM 8
#define GAP_MM 2 /* the strip between two labels */

#define DOTS(mm) ((mm) * DOTS_PER_MM)

static inline int LARGER(int a, int b) {
    return a > b ? a : b;
}

#if DRAFT
#define DARKNESS 4
#else
#define DARKNESS 10
#endif

/* A value that the user of this file may choose. This is right. */
#ifndef SPEED
#define SPEED 4
#endif

int row_dots(int mm, int margin);
int labels_on_roll(int roll_mm, int label_mm);
int widest(const int *mm, int n);

#endif
