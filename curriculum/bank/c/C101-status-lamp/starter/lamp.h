/* What the lamp on the desk can do. Leave this file as it is. */
#ifndef LAMP_H
#define LAMP_H

/* The lamp and its horn; you only call them. */
void lamp(int colour);
void horn(int seconds);

void print_status(void);
void raise_alarm(void);
int open_errors(void);

#endif
