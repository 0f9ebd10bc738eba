#include "cable.h"

#include <stdio.h>

int pieces(int metres) {
    if (metres <= 8) {
        return 1;
    }
    return pieces(metres / 2) + pieces(metres - metres / 2);
}

int check_sum(int label) {
    if (label < 10) {
        return label;
    }
    return label % 10 + check_sum(label / 10);
}

int common_length(int a, int b) {
    if (b == 0) {
        return a;
    }
    int best = 1;
    for (int length = 1; length <= 100; length++) {
        if (a % length == 0 && b % length == 0) {
            best = length;
        }
    }
    return best;
}

void print_switches(int n) {
    if (n >= 2) {
        print_switches(n / 2);
    }
    printf("%d", n % 2);
}
