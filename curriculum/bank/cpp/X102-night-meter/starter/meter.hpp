// The meter of a heating company. Leave this file as it is.
#pragma once

int full_days();
int hours_over();
int below_a_day();

double mean_early();
double mean_late();
int mean_cut();

int kept();
char letter();
unsigned wrapped();
