/* Your predictions about mast.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: a macro is replaced as text, and the operators around it decide what belongs together.
 * Lesson section: First text, then arithmetic
 * Test: weeks_is_predicted
 * Start here: type the line again without the macro, and only then work it out.
 */
#define WEEKS ?
#define TEN_TIMES ?
#define HALF ?
#define SAFE_HALF ?

/* ex-2: a macro evaluates its argument each time that the replacement names it.
 * Lesson section: How often is the sensor read?
 * Test: larger_value_is_predicted
 * Start here: keep a tally of the calls beside the replaced text.
 */
#define LARGER_VALUE ?
#define LARGER_READS ?
#define FAR_READS ?
#define FUNCTION_VALUE ?

/* ex-3: a macro has the meaning that holds on the line where it is used.
 * Lesson section: Which lines are left?
 * Test: first_level_is_predicted
 * Start here: which names are known on that line?
 */
#define FIRST_LEVEL ?
#define LATER_LEVEL ?
#define LINES_LOGGED ?

/* ex-4: # makes a text of an argument as it was written, ## joins two names to one.
 * Lesson section: Text and new names
 * Test: name_length_is_predicted
 * Start here: write down the text with its quotes.
 */
#define NAME_LENGTH ?
#define VALUE_LENGTH ?
#define JOINED_PIN ?

#endif
