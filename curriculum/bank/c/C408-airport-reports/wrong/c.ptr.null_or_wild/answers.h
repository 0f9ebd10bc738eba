/* What you read in reports.h, where the four reports are: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define WRITE_LINE 11 /* the line of airport.c that wrote outside of the block */
#define CALL_LINE 19 /* the line of load_belt that called it there */
#define PLACES 10 /* how many ints the block has room for */
#define PLACE_WRITTEN 10 /* the index that was written to */

#define READ_LINE 35 /* the line that read from a block that was freed */
#define SENT_OFF_LINE 33 /* the line of send_all that gave the block away before */
#define MADE_LINE 10 /* the line of bags.c that asked for the block */
#define MEMBER_OFFSET 8 /* how many bytes lie before the member that was read */

#define OVERFLOW_LINE 42 /* the line of the product that does not fit */
#define OVERFLOW_COLUMN 24 /* the column in it that is pointed at */
#define GATE_ASKED 35 /* the gate that lamp_of was called with */
#define HIGHEST_GATE 31 /* the highest gate for which this shift is defined */

#define FLIGHT 417 /* the number of the flight whose town is missing */
#define CALLER_LINE 52 /* the line of widest that handed the missing town on */
#define CHANGED_LINE 75 /* the line that stored 75 in desk->open */
#define BYTES_TOO_MANY 2 /* how many bytes of label's text do not fit into the sign, with its '\0' */

#endif
