/* The stage of a puppet theatre: strings lead from hands to puppets. Read it, but change nothing here. */
#include <stddef.h>

#include "stage.h"

int through_the_string(void) {
    int height = 30;
    int *string = &height;
    *string = 45;
    return height;
}

int follows_later(void) {
    int height = 30;
    int *string = &height;
    height = 12;
    return *string;
}

int copied_height(void) {
    int height = 30;
    int *string = &height;
    int noted = *string;
    *string = 50;
    return noted;
}

int two_strings(void) {
    int height = 10;
    int *left = &height;
    int *right = left;
    *left = *left + 5;
    *right = *right + 5;
    return height;
}

/* The two heights side by side: the king's times 100, plus the queen's. */
int string_is_moved(void) {
    int king = 20, queen = 40;
    int *string = &king;
    *string = 25;
    string = &queen;
    *string = 45;
    return king * 100 + queen;
}

int target_is_copied(void) {
    int king = 20, queen = 40;
    int *one = &king, *other = &queen;
    *one = *other;
    *other = 60;
    return king * 100 + queen;
}

int string_is_copied(void) {
    int king = 20, queen = 40;
    int *one = &king, *other = &queen;
    one = other;
    *one = 60;
    return king * 100 + queen;
}

int same_puppet(void) {
    int king = 20, queen = 20;
    int *one = &king, *other = &queen;
    return (one == other) * 10 + (*one == *other);
}

int no_puppet(void) {
    int king = 0;
    int *one = &king, *other = NULL;
    return (one == NULL) * 10 + (other == NULL);
}

static int *higher(int *one, int *other) {
    return *one >= *other ? one : other;
}

int chosen_string(void) {
    int king = 20, queen = 40;
    *higher(&king, &queen) = 5;
    *higher(&king, &queen) = 7;
    return king * 100 + queen;
}

static void lift(int *string) {
    *string = *string + 3;
    string = NULL;
    (void)string;
}

int after_the_lift(void) {
    int king = 20;
    int *string = &king;
    lift(string);
    return *string;
}
