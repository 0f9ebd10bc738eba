/* The counter of a bus. Read it, but change nothing here. */
#include "bus.h"

int after_two_stops(void) {
    int people = 3;
    people = people + 5;
    people = people - 2;
    return people;
}

int after_the_depot(void) {
    int people = 12;
    people = people + 6;
    people = 4;
    return people;
}

int free_seats(void) {
    int people = 10;
    int seats = 40 - people;
    people = 25;
    return seats;
}

int people_on_board(void) {
    int people = 10;
    int seats = 40 - people;
    people = 25;
    seats = seats - 1;
    return people;
}

int back_door(void) {
    int front = 7;
    int back = front;
    front = 9;
    return back;
}

int three_counters(void) {
    int first = 2;
    int second = first + 1;
    int third = second + first;
    first = 50;
    second = third + second;
    return second;
}

int doubled_twice(void) {
    int tickets = 3;
    tickets = tickets + tickets;
    tickets = tickets + tickets;
    return tickets;
}

/* The two numbers side by side: the left one times 100, plus the right one. */
int exchanged_at_once(void) {
    int left = 14;
    int right = 36;
    left = right;
    right = left;
    return left * 100 + right;
}

int exchanged_by_a_third(void) {
    int left = 14;
    int right = 36;
    int kept = left;
    left = right;
    right = kept;
    return left * 100 + right;
}

int turned_round(void) {
    int a = 1;
    int b = 2;
    int c = 3;
    int kept = a;
    a = b;
    b = c;
    c = kept;
    return a * 100 + b * 10 + c;
}
