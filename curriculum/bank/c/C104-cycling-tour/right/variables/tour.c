#include "tour.h"

int arrival(int start, int minutes) {
    int end = start;
    end += minutes;
    end %= 1440;
    return end;
}

int mean_height(int first, int second, int third) {
    int sum = first + second + third;
    return sum / 3;
}

double speed(int metres, int seconds) {
    double exact = metres;
    return exact / seconds;
}

int drink_for(int km, int per_hundred) {
    int product = km * per_hundred;
    return product / 100;
}
