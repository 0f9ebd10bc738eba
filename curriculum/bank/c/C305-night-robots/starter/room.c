/* This file works. Read it before you begin. */
#include "room.h"

void room_open(Room *room, int dust) {
    room->dust = dust;
    room->visits = 0;
}
