#ifndef ANSWERS_H
#define ANSWERS_H

#define WRITE_LINE 11
#define CALL_LINE 19
#define PLACES 10
#define PLACE_WRITTEN 10

#define READ_LINE 35
#define SENT_OFF_LINE 33
#define MADE_LINE 10
#define MEMBER_OFFSET 8

#define OVERFLOW_LINE 42
#define OVERFLOW_COLUMN 24
#define GATE_ASKED 35
#define HIGHEST_GATE 31

#define FLIGHT 417
#define CALLER_LINE 62
#define CHANGED_LINE 74
#define BYTES_TOO_MANY 2

#endif
