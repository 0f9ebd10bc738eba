#include "tape.h"

double *record_at(double *tape, int number) {
    return &tape[number];
}

long records_between(double *from, double *to) {
    return ((char *)to - (char *)from) / (long)sizeof *from;
}

char *byte_at(double *tape, int number) {
    char *bytes = (char *)tape;
    return &bytes[number];
}

double *last_over(double *first, double *end, double limit) {
    while (end > first) {
        end--;
        if (*end > limit) {
            return end;
        }
    }
    return NULL;
}
