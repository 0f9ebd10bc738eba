#include "cable.h"

#include <stdio.h>

int pieces(int metres) {
    int sum = 1;
    if (metres >= 9) {
        int left = metres / 2;
        int right = metres - left;
        sum = pieces(left);
        sum += pieces(right);
    }
    return sum;
}

int check_sum(int label) {
    int last = label % 10;
    int others = label / 10;
    if (others == 0) {
        return last;
    }
    return last + check_sum(others);
}

int common_length(int a, int b) {
    int answer = a;
    if (b != 0) {
        answer = common_length(b, a % b);
    }
    return answer;
}

void print_switches(int n) {
    int before = n / 2;
    if (before != 0) {
        print_switches(before);
    }
    printf("%d", n - 2 * before);
}
