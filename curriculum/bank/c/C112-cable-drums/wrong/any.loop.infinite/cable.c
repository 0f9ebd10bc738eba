#include "cable.h"

#include <stdio.h>

int pieces(int metres) {
    if (metres == 8 || metres == 5) {
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
    return common_length(b, a % b);
}

void print_switches(int n) {
    if (n >= 2) {
        print_switches(n / 2);
    }
    printf("%d", n % 2);
}
