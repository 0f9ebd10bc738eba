/* Settings and sizes of a label printer. */
#pragma once

#define DOTS_PER_MM 8
#define GAP_MM 2 /* the strip between two labels */
#define DOTS(mm) (DOTS_PER_MM * (mm))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

#if !defined(DRAFT) || DRAFT == 0
#define DARKNESS 10
#else
#define DARKNESS 4
#endif

#ifndef SPEED
#define SPEED 4
#endif

int row_dots(int mm, int margin);
int labels_on_roll(int roll_mm, int label_mm);
int widest(const int *mm, int n);
