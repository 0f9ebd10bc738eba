// The notice of a laboratory. Leave this file as it is.
#pragma once

void print_head();
void print_total();
void print_left();
