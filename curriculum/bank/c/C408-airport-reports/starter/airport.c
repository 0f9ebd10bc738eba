/* The program of an airport. Its faults stay in: the reports are about this file as it is. */
#include "airport.h"

#include <stdlib.h>

static int *new_belt(int places) {
    return calloc((size_t)places, sizeof(int));
}

static void put_bag(int *belt, int place, int kilos) {
    belt[place] = kilos;
}

/* Puts bags of 11, 12, ... kilos onto a belt; returns the sum of the kilos. */
int load_belt(int bags) {
    int sum = 0;
    int *belt = new_belt(bags);
    for (int i = 1; i <= bags; i++) {
        put_bag(belt, i, 10 + i);
    }
    for (int i = 0; i < bags; i++) {
        sum += belt[i];
    }
    free(belt);
    return sum;
}

/* Sends all bags off; returns how many they were. */
int send_all(struct bag *first) {
    int count = 0;
    struct bag *bag = first;
    while (bag != NULL) {
        send_off(bag);
        count++;
        bag = bag->next;
    }
    return count;
}

/* Cents for so many kilos of freight. */
int fee(int kilos, int cents) {
    return 500 + kilos * cents;
}

/* One bit for each gate, counted from 0. */
unsigned lamp_of(int gate) {
    return 1u << gate;
}

static int letters(const char *town) {
    int n = 0;
    while (town[n] != '\0') {
        n++;
    }
    return n;
}

/* The most letters of a town in the table. */
int widest(const struct flight *flights, int n) {
    int most = 0;
    for (int i = 0; i < n; i++) {
        int wide = letters(flights[i].town);
        if (wide > most) {
            most = wide;
        }
    }
    return most;
}

/* Writes the town onto the sign of the desk. */
void label(struct desk *desk, const char *town) {
    char *place = desk->sign;
    while (*town != '\0') {
        *place = *town;
        place++;
        town++;
    }
    *place = '\0';
}
