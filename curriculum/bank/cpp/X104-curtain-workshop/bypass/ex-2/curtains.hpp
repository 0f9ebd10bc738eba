// The sums of a curtain workshop: what the other files may call.
#pragma once

int fabric(int side);
int fabric(int width, int height);

int cost(int area, int cents_per_metre = 0);

char rail(int width);
