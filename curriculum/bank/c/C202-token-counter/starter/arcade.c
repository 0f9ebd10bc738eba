/* The token counter of an amusement arcade. Read it, but change nothing here. */
#include "arcade.h"

static void add_to_copy(int tokens, int more) {
    tokens = tokens + more;
}

static void add_to(int *tokens, int more) {
    *tokens = *tokens + more;
}

int after_the_copy(void) {
    int tokens = 10;
    add_to_copy(tokens, 5);
    return tokens;
}

int after_the_address(void) {
    int tokens = 10;
    add_to(&tokens, 5);
    return tokens;
}

int after_both(void) {
    int tokens = 10, other = 3;
    add_to(&other, tokens);
    add_to_copy(other, 100);
    add_to(&tokens, other);
    return tokens * 100 + other;
}

static void exchange(int *one, int *other) {
    int kept = *one;
    *one = *other;
    *other = kept;
}

static void exchange_arrows(int *one, int *other) {
    int *kept = one;
    one = other;
    other = kept;
    (void)one;
    (void)other;
}

/* The two numbers side by side: the left one times 100, plus the right one. */
int exchanged(void) {
    int left = 12, right = 34;
    exchange(&left, &right);
    return left * 100 + right;
}

int arrows_exchanged(void) {
    int left = 12, right = 34;
    exchange_arrows(&left, &right);
    return left * 100 + right;
}

int exchanged_with_itself(void) {
    int left = 12, right = 34;
    exchange(&left, &left);
    exchange(&right, &left);
    return left * 100 + right;
}

/* Full boxes of 8 and what is left over; returns 1 if there is anything at all. */
static int pack(int tokens, int *boxes, int *rest) {
    if (tokens == 0) {
        return 0;
    }
    *boxes = tokens / 8;
    *rest = tokens % 8;
    return 1;
}

int packed(void) {
    int boxes = 9, rest = 9;
    int any = pack(30, &boxes, &rest);
    return any * 100 + boxes * 10 + rest;
}

int packed_nothing(void) {
    int boxes = 9, rest = 9;
    int any = pack(0, &boxes, &rest);
    return any * 100 + boxes * 10 + rest;
}

int packed_into_one(void) {
    int both = 9;
    int any = pack(30, &both, &both);
    return any * 100 + both;
}

static void spend(int *tokens, int price) {
    if (*tokens >= price) {
        add_to(tokens, -price);
    }
}

int spent_three_times(void) {
    int tokens = 20;
    spend(&tokens, 9);
    spend(&tokens, 9);
    spend(&tokens, 9);
    return tokens;
}
