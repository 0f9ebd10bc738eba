/* Settings and sizes of a label printer. Every file of the printer program includes this one. */

/* ex-1: a guard makes the second #include of a header bring nothing.
 * Lesson section: A guard for the header
 * Test: a_second_include_brings_nothing
 * Start here: three lines are missing: two up here and one at the end of the file.
 */

#define DOTS_PER_MM 8
#define GAP_MM 2 /* the strip between two labels */

/* ex-2: a macro is replaced as text; brackets keep the text together.
 * Lesson section: Text, not values
 * Test: dots_of_a_sum
 * Start here: write down what DOTS(2 + 3) turns into, letter by letter.
 */
#define DOTS(mm) mm * DOTS_PER_MM

#define LARGER(a, b) ((a) > (b) ? (a) : (b)) /* this one is right */

/* ex-4: #ifdef asks if a name is defined; #if asks for its value, and an unknown name counts as 0.
 * Lesson section: Choose before compiling
 * Test: darkness_when_draft_is_0
 * Start here: is a name that is defined as 0 defined or not?
 */
#ifdef DRAFT
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
