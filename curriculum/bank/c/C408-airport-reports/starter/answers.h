/* What you read in reports.h, where the four reports are: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: a report of an overflow names the access, the way to it, and the block.
 * Lesson section: What, where, and which block
 * Test: write_line_is_read
 * Start here: which of the frames is the innermost one?
 */
#define WRITE_LINE ? /* the line of airport.c that wrote outside of the block */
#define CALL_LINE ? /* the line of load_belt that called it there */
#define PLACES ? /* how many ints the block has room for */
#define PLACE_WRITTEN ? /* the index that was written to */

/* ex-2: a use after free has three places: the access, the free, and the allocation.
 * Lesson section: Three places in the life of a block
 * Test: read_line_is_read
 * Start here: read the three stacks from the top, and note which question each answers.
 */
#define READ_LINE ? /* the line that read from a block that was freed */
#define SENT_OFF_LINE ? /* the line of send_all that gave the block away before */
#define MADE_LINE ? /* the line of bags.c that asked for the block */
#define MEMBER_OFFSET ? /* how many bytes lie before the member that was read */

/* ex-3: UBSan names line, column and operands of the operation that has no result.
 * Lesson section: The operation and its operands
 * Test: overflow_line_is_read
 * Start here: which character of that line does the column point at?
 */
#define OVERFLOW_LINE ? /* the line of the product that does not fit */
#define OVERFLOW_COLUMN ? /* the column in it that is pointed at */
#define GATE_ASKED ? /* the gate that lamp_of was called with */
#define HIGHEST_GATE ? /* the highest gate for which this shift is defined */

/* ex-4: the frame of a crash is seldom the place of the mistake; frames above and watchpoints lead there.
 * Lesson section: Up the stack, and back in time
 * Test: flight_is_read
 * Start here: in which frame is the variable i?
 */
#define FLIGHT ? /* the number of the flight whose town is missing */
#define CALLER_LINE ? /* the line of widest that handed the missing town on */
#define CHANGED_LINE ? /* the line that stored 75 in desk->open */
#define BYTES_TOO_MANY ? /* how many bytes of label's text do not fit into the sign, with its '\0' */

#endif
