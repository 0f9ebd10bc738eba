/* Your predictions about stage.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: with a star, a pointer stands for its target, for reading and for writing.
 * Lesson section: The star is the target
 * Test: through_the_string_is_predicted
 * Start here: draw a box for height and an arrow that leads to it.
 */
#define THROUGH_THE_STRING ?
#define FOLLOWS_LATER ?
#define COPIED_HEIGHT ?
#define TWO_STRINGS ?

/* ex-2: an assignment to the pointer moves the arrow; an assignment to its target changes a number.
 * Lesson section: Move the arrow, or change the target
 * Test: string_is_moved_is_predicted
 * Start here: with a star on the left, a number changes; without one, an arrow.
 */
#define STRING_IS_MOVED ?
#define TARGET_IS_COPIED ?
#define STRING_IS_COPIED ?

/* ex-3: pointers are compared by where they lead; what is there is another question.
 * Lesson section: The same place, or the same number
 * Test: same_puppet_is_predicted
 * Start here: are these two boxes, or one?
 */
#define SAME_PUPPET ?
#define NO_PUPPET ?

/* ex-4: a function gets a copy of the arrow; through it, it reaches the caller's own variable.
 * Lesson section: Arrows as arguments
 * Test: chosen_string_is_predicted
 * Start here: draw the arrow of the parameter beside that of the caller.
 */
#define CHOSEN_STRING ?
#define AFTER_THE_LIFT ?

#endif
