#include "tape.h"

double *record_at(double *tape, int number) {
    return (double *)((char *)tape + number * (long)sizeof *tape);
}

long records_between(double *from, double *to) {
    return to - from;
}

char *byte_at(double *tape, int number) {
    return (char *)tape + number;
}

double *last_over(double *first, double *end, double limit) {
    double *last = NULL;
    for (double *place = first; place != end; place++) {
        if (*place > limit) {
            last = place;
        }
    }
    return last;
}
