#include "cable.h"

#include <stdio.h>

int pieces(int metres) {
    return metres > 8 ? pieces(metres / 2) + pieces((metres + 1) / 2) : 1;
}

int check_sum(int label) {
    return label == 0 ? 0 : check_sum(label / 10) + label % 10;
}

int common_length(int a, int b) {
    return b ? common_length(b, a % b) : a;
}

void print_switches(int n) {
    if (n > 1)
        print_switches(n / 2);
    putchar(n % 2 ? '1' : '0');
}
