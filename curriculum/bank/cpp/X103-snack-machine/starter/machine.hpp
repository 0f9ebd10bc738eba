// The decisions of a snack machine. Leave this file as it is.
#pragma once

bool may_sell(int degrees, bool door_open);
int coins_for(int cents);
int days_until_empty(int stock, int first);
