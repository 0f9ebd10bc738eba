/* A robot arm moves along a shelf. Read it, but change nothing here. */
#include "arm.h"

static int books[8] = {310, 95, 640, 120, 275, 480, 150, 220};
static double fines[6] = {0.5, 2.0, 1.25, 4.0, 0.75, 3.0};

int two_further(void) {
    int *book = &books[3];
    return *(book + 2);
}

int back_from_the_end(void) {
    int *end = books + 8;
    end--;
    return *(end - 2);
}

int star_and_plus(void) {
    int *book = books + 1;
    return *book + 1;
}

int steps_between(void) {
    int *first = &books[2], *second = &books[7];
    return second - first;
}

int steps_the_other_way(void) {
    int *end = books + 8;
    return &books[6] - end;
}

int steps_between_fines(void) {
    double *left = fines + 1, *right = fines + 5;
    return right - left;
}

int bytes_to_the_next_fine(void) {
    double *fine = fines + 2;
    return (char *)(fine + 1) - (char *)fine;
}

int bytes_between_books(void) {
    return (char *)&books[6] - (char *)&books[3];
}

int pages_of_a_range(void) {
    int sum = 0;
    for (int *book = books + 4; book != books + 7; book++) {
        sum += *book;
    }
    return sum;
}

static int *thicker(int *book, int *end, int pages) {
    while (book != end && *book <= pages) {
        book++;
    }
    return book;
}

int first_thick_book(void) {
    int *start = books + 3;
    return thicker(start, books + 8, 270) - start;
}

int nothing_found(void) {
    int *start = books + 3;
    return thicker(start, books + 7, 480) - start;
}
