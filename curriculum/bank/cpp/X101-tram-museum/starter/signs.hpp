// The signs of a tram museum. Leave this file as it is.
#pragma once

void greet();
void show_motto();
void show_seats();
