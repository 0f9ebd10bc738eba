/* What the program of the airport can do. Leave this file as it is. */
#ifndef AIRPORT_H
#define AIRPORT_H

struct bag {
    int number;
    struct bag *next;
};

struct flight {
    int number;
    const char *town;
};

struct desk {
    char sign[8];
    int open;
};

int load_belt(int bags);
struct bag *arrive(int bags);
void send_off(struct bag *bag);
int send_all(struct bag *first);
int fee(int kilos, int cents);
unsigned lamp_of(int gate);
int widest(const struct flight *flights, int n);
void label(struct desk *desk, const char *town);

#endif
