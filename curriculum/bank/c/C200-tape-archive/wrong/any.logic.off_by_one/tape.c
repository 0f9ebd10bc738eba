#include "tape.h"

double *record_at(double *tape, int number) {
    return tape + number;
}

long records_between(double *from, double *to) {
    return to - from;
}

char *byte_at(double *tape, int number) {
    return (char *)tape + number;
}

double *last_over(double *first, double *end, double limit) {
    while (end - 1 > first) {
        end--;
        if (*end > limit) {
            return end;
        }
    }
    return NULL;
}
