/* What the weather mast can be asked. Leave this file as it is. */
#ifndef MAST_H
#define MAST_H

int weeks(void);
int ten_times(void);
int half(void);
int safe_half(void);

int larger_value(void);
int larger_reads(void);
int far_reads(void);
int function_value(void);

int first_level(void);
int later_level(void);
int lines_logged(void);

int name_length(void);
int value_length(void);
int joined_pin(void);

#endif
